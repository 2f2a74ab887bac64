import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import type { SendingView } from '../../api/views.js';
import { useWords } from '../../i18n/use-words.js';
import { When } from '../../ui/due.js';
import { Panel } from '../../ui/panel.js';

/** How far mails to many have come, with numbers; nothing where none was sent. */
export function Sendings({ title, sendings }: { title: string; sendings: readonly SendingView[] }) {
  const t = useWords();
  if (sendings.length === 0) return null;
  return (
    <Panel plain title={title}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {sendings.map(({ label, all, sent, failed, since }) => (
          <Box component="li" key={`${label} ${since}`} sx={{ fontSize: '0.875rem', lineHeight: 1.45 }}>
            <Box sx={{ fontWeight: 600 }}>{label}</Box>
            <LinearProgress
              variant="determinate"
              aria-label={label}
              value={all === 0 ? 100 : (100 * (sent + failed)) / all}
              sx={{ height: 4, borderRadius: 2, my: 0.5 }}
            />
            <Box sx={{ color: 'text.secondary' }}>
              {t('promoter.sentOf', { sent, all })} · <When value={since} />
            </Box>
            {failed > 0 && (
              <Box sx={{ color: 'error.main' }}>{t('promoter.undelivered', { smart_count: failed })}</Box>
            )}
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
