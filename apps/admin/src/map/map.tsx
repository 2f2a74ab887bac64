import { useState } from 'react';
import { regionsAttribution } from '@waymark/domain';
import Box from '@mui/material/Box';
import type { ExchangeRow } from '../api/views.js';
import { CaseLine } from '../case/case-line.js';
import { ExchangeViewPage } from '../exchanges/exchange-view-page.js';
import { useWords } from '../i18n/use-words.js';
import { Panel } from '../ui/panel.js';
import { Europe } from './europe.js';
import { PlaceList } from './place-list.js';
import { exchangesAt, placesOf, type Place } from './places.js';

/** Where the hosts and the senders are, and who meets whom. */
export default function MapPage() {
  return <ExchangeViewPage>{(rows) => <Loaded rows={rows} />}</ExchangeViewPage>;
}

function Loaded({ rows }: { rows: readonly ExchangeRow[] }) {
  const t = useWords();
  const [code, setCode] = useState<string>();
  const places = placesOf(rows);
  const chosen = places.find((place) => place.code === code);
  const choose = (place: Place) => setCode(place.code === code ? undefined : place.code);
  const beyond = places.filter(({ at }) => at === null);
  if (places.length === 0) return <Box sx={{ color: 'text.secondary' }}>{t('map.empty')}</Box>;
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 320px' },
        gap: { xs: 3, lg: 5 },
        alignItems: 'start',
      }}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 3 }}>
        <div>
          <Europe places={places} chosen={chosen} onChoose={choose} />
          <Box sx={{ mt: 1, fontSize: '0.75rem', color: 'text.secondary' }}>
            {t('map.legend')} {t('map.source')} {regionsAttribution}.
          </Box>
        </div>
        {chosen && <ChosenPlace place={chosen} />}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4 }}>
        <Panel plain title={t('map.places')}>
          <PlaceList places={places.filter(({ at }) => at !== null)} chosen={chosen} onChoose={choose} />
        </Panel>
        {beyond.length > 0 && (
          <Panel plain title={t('map.beyond')}>
            <Box sx={{ fontSize: '0.875rem', color: 'text.secondary', mb: 1 }}>{t('map.beyondHelp')}</Box>
            <PlaceList places={beyond} chosen={chosen} onChoose={choose} />
          </Panel>
        )}
      </Box>
    </Box>
  );
}

function ChosenPlace({ place }: { place: Place }) {
  const t = useWords();
  const counts = [
    place.hosts.length > 0 && t('map.hosts', { smart_count: place.hosts.length }),
    place.sends.length > 0 && t('map.sends', { smart_count: place.sends.length }),
  ].filter(Boolean);
  return (
    <Panel
      title={place.name || t('map.nowhere')}
      aside={<Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{counts.join(', ')}</Box>}
    >
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {exchangesAt(place).map((row) => (
          <CaseLine key={row.id} kind="exchange" row={row} />
        ))}
      </Box>
    </Panel>
  );
}
