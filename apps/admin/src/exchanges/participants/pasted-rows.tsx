import Box from '@mui/material/Box';
import type { PastedPreview } from '../../api/views.js';
import { useWords } from '../../i18n/use-words.js';
import { Tag, type Tone } from '../../ui/tag.js';

type Row = PastedPreview['rows'][number];
const tones: Record<Row['state'], Tone> = { new: 'done', known: 'done', there: 'quiet', wrong: 'late' };

/** What would become of each line, and what is wrong with those that cannot be added. */
export function PastedRows({ preview }: { preview: PastedPreview }) {
  const t = useWords();
  const { rows, unread } = preview;
  const wrong = rows.filter(({ state }) => state === 'wrong').length;
  return (
    <>
      <Box role="status">
        {wrong > 0 ? t('paste.someWrong', { smart_count: wrong }) : t('paste.allFine')}
        {unread > 0 && ` ${t('paste.unread', { smart_count: unread })}`}
      </Box>
      <Box component="ol" aria-label={t('paste.rows')} sx={{ p: 0, m: 0, listStyle: 'none' }}>
        {rows.map((row) => (
          <Box
            component="li"
            key={row.line}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr auto', sm: '1fr 1fr auto' },
              columnGap: 2,
              rowGap: 0.25,
              py: 1,
              '& + &': { borderTop: 1, borderColor: 'divider' },
            }}
          >
            <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              <Box sx={{ fontWeight: 550 }}>{row.name || t('paste.line', { number: row.line })}</Box>
              <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
                {[row.jobTitle, row.department].filter(Boolean).join(', ')}
              </Box>
            </Box>
            <Box
              sx={{
                overflowWrap: 'anywhere',
                color: 'text.secondary',
                gridRow: { xs: 2, sm: 1 },
                gridColumn: { xs: '1 / -1', sm: 2 },
              }}
            >
              {row.email}
            </Box>
            <Box sx={{ gridRow: 1, gridColumn: { xs: 2, sm: 3 } }}>
              <Tag tone={tones[row.state]}>{t(`paste.state.${row.state}`)}</Tag>
            </Box>
            {row.problems.map((problem) => (
              <Box key={problem} sx={{ gridColumn: '1 / -1', color: 'error.main' }}>
                {problem}
              </Box>
            ))}
          </Box>
        ))}
      </Box>
    </>
  );
}
