import Box from '@mui/material/Box';
import type { CounterpartView } from '../../api/views.js';
import { useWords } from '../../i18n/use-words.js';

const cell = { py: 0.75, pr: 2, textAlign: 'left', verticalAlign: 'top', fontWeight: 400 } as const;

/** Why a pair scores as it does, criterion by criterion. */
export function CriteriaTable({ criteria }: Pick<CounterpartView, 'criteria'>) {
  const t = useWords();
  return (
    <Box
      component="table"
      aria-label={t('counterparts.criteria')}
      sx={{ width: '100%', borderCollapse: 'collapse', fontSize: '0.875rem' }}
    >
      <tbody>
        {criteria.map(({ label, because, points, of }) => (
          <Box component="tr" key={label} sx={{ '& + &': { borderTop: 1, borderColor: 'divider' } }}>
            <Box component="th" scope="row" sx={{ ...cell, color: 'text.secondary', width: { sm: 176 } }}>
              {label}
            </Box>
            <Box component="td" sx={cell}>
              {because}
            </Box>
            <Box
              component="td"
              sx={{ ...cell, pr: 0, textAlign: 'right', whiteSpace: 'nowrap', fontFeatureSettings: '"tnum"' }}
            >
              {t('counterparts.points', { points, of })}
            </Box>
          </Box>
        ))}
      </tbody>
    </Box>
  );
}
