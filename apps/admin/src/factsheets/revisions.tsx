import Box from '@mui/material/Box';
import type { FactsheetView } from '../api/views.js';
import { useWords } from '../i18n/use-words.js';
import { When } from '../ui/due.js';
import { Panel } from '../ui/panel.js';

/** What was public, and why it changed. */
export function Revisions({ revisions }: { revisions: FactsheetView['revisions'] }) {
  const t = useWords();
  if (revisions.length === 0) return null;
  return (
    <Panel plain title={t('factsheet.revisions')}>
      <Box component="ol" sx={{ p: 0, listStyle: 'none', display: 'grid', gap: 1, fontSize: '0.875rem' }}>
        {[...revisions]
          .sort((a, b) => b.revision - a.revision)
          .map(({ revision, publishedAt, why }) => (
            <li key={revision}>
              <Box sx={{ fontWeight: 600 }}>
                {t('factsheet.revision', { number: revision })} · <When value={publishedAt} />
              </Box>
              <Box sx={{ color: 'text.secondary' }}>{why}</Box>
            </li>
          ))}
      </Box>
    </Panel>
  );
}
