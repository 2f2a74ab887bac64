import { useGetList } from 'react-admin';
import Box from '@mui/material/Box';
import type { TroubleRow } from '../api/views.js';
import { useWords } from '../i18n/use-words.js';
import { When } from '../ui/due.js';
import { Panel } from '../ui/panel.js';
import { TextLink } from '../ui/text-link.js';

const shown = 5;

/** The cases in which something keeps failing. Nobody needs to hear that there are none. */
export function TroubledCases() {
  const t = useWords();
  const { data = [], total = 0 } = useGetList<TroubleRow>('troubles', {
    pagination: { page: 1, perPage: shown },
  });
  if (data.length === 0) return null;
  return (
    <Panel title={t('home.troubled')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {data.map(({ id, case: about, count, since }) => (
          <Box
            component="li"
            key={id}
            sx={{ py: 1.5, '&:first-of-type': { pt: 0 }, '& + &': { borderTop: 1, borderColor: 'divider' } }}
          >
            <TextLink to={`/${about.kind}s/${about.id}/show`} plain>
              {about.title || about.reference}
            </TextLink>
            <Box component="span" sx={{ ml: 1, fontSize: '0.75rem', color: 'text.secondary' }}>
              {about.reference}
            </Box>
            <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
              {t('home.troubledCount', { smart_count: count })} {t('home.since')} <When value={since} />
            </Box>
          </Box>
        ))}
      </Box>
      {total > data.length && (
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary', mt: 1 }}>
          {t('home.troubledMore', { smart_count: total - data.length })}
        </Box>
      )}
    </Panel>
  );
}
