import Box from '@mui/material/Box';
import type { PromoterApplicationView } from '../../api/views.js';
import { useWords } from '../../i18n/use-words.js';
import { When } from '../../ui/due.js';
import { Panel } from '../../ui/panel.js';

/** Who said whether something stands in the way, and what the rules found by themselves. */
export function Declarations({ application }: { application: PromoterApplicationView }) {
  const t = useWords();
  const { declarations, found } = application;
  if (!declarations || declarations.length + (found?.length ?? 0) === 0) return null;
  return (
    <Panel plain title={t('promoter.declarations')}>
      <Box
        component="ul"
        sx={{
          m: 0,
          p: 0,
          listStyle: 'none',
          display: 'grid',
          gap: 1,
          fontSize: '0.875rem',
          lineHeight: 1.45,
        }}
      >
        {declarations.map(({ personId, name, conflict, at, reason }) => (
          <li key={personId}>
            <Box component="span" sx={{ fontWeight: 600 }}>
              {name}
            </Box>{' '}
            {t(conflict ? 'promoter.hasConflict' : 'promoter.declaredClear')}{' '}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              <When value={at} />
            </Box>
            {reason && <Box sx={{ color: 'text.secondary' }}>{reason}</Box>}
          </li>
        ))}
        {found?.map(({ personId, name, kind, label }) => (
          <li key={`${personId} ${kind}`}>
            <Box component="span" sx={{ fontWeight: 600 }}>
              {name}
            </Box>{' '}
            {label}
          </li>
        ))}
      </Box>
    </Panel>
  );
}
