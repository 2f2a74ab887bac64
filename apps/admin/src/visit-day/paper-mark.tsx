import Box from '@mui/material/Box';
import TickIcon from '@mui/icons-material/CheckOutlined';
import { useWords } from '../i18n/use-words.js';

const marks = ['present', 'absent'] as const;
const words = { present: 'visitDay.there', absent: 'visitDay.absent' } as const;

/**
 * Whether somebody is there, as paper says it: what is recorded in words with its box ticked, otherwise an empty box
 * for each, to be ticked by hand. A pressed button is told by its colour alone, which paper does not have.
 */
export function PaperMark({ standing }: { standing: string }) {
  const t = useWords();
  const recorded = marks.find((mark) => mark === standing);
  return (
    <Box data-paper-only sx={{ display: 'none', columnGap: 4, fontSize: '1rem' }}>
      {(recorded ? [recorded] : marks).map((mark) => (
        <Box
          key={mark}
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            fontWeight: recorded ? 600 : 400,
            minWidth: 88,
          }}
        >
          <Box
            aria-hidden
            sx={{ width: 22, height: 22, border: '1.5px solid #000', display: 'grid', placeItems: 'center' }}
          >
            {recorded && <TickIcon sx={{ fontSize: 20 }} />}
          </Box>
          {t(words[mark])}
        </Box>
      ))}
    </Box>
  );
}
