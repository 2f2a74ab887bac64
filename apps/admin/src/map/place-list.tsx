import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useWords } from '../i18n/use-words.js';
import { countOf, type Place } from './places.js';

interface Props {
  places: readonly Place[];
  chosen: Place | undefined;
  onChoose: (place: Place) => void;
}

/** The places in words: what the dots say, for keys, ears and thumbs too. */
export function PlaceList({ places, chosen, onChoose }: Props) {
  const t = useWords();
  return (
    <Box component="ul" sx={{ m: 0, mx: -1, p: 0, listStyle: 'none' }}>
      {places.map((place) => (
        <li key={place.code}>
          <ButtonBase
            aria-pressed={place.code === chosen?.code}
            onClick={() => onChoose(place)}
            sx={{
              width: '100%',
              justifyContent: 'flex-start',
              gap: 1,
              px: 1,
              minHeight: { xs: 44, md: 32 },
              borderRadius: 1,
              fontSize: '0.875rem',
              textAlign: 'left',
              '&:hover': { bgcolor: (theme) => theme.palette.tokens.sunken },
              '&[aria-pressed=true]': {
                bgcolor: (theme) => theme.palette.tokens.accentTint,
                fontWeight: 600,
              },
            }}
          >
            <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
              {place.name || t('map.nowhere')}
            </Box>
            <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
              {t('map.exchanges', { smart_count: countOf(place) })}
            </Box>
          </ButtonBase>
        </li>
      ))}
    </Box>
  );
}
