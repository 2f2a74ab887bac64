import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { looksAt } from '../api/looks.js';
import { time } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { When } from '../ui/due.js';
import { Panel } from '../ui/panel.js';
import { RowsSkeleton } from '../ui/skeletons.js';
import { ErrorState } from '../ui/states.js';

/** Who was shown personal data in this exchange, for the secretariat; read only once somebody asks. */
export function WhoLooked({ id }: { id: string }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Panel plain title={t('looks.title')}>
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{t('looks.help')}</Box>
      {open ? (
        <Looks id={id} />
      ) : (
        <Button size="small" sx={{ mt: 1 }} onClick={() => setOpen(true)}>
          {t('looks.open')}
        </Button>
      )}
    </Panel>
  );
}

function Looks({ id }: { id: string }) {
  const t = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['exchange', id, 'looks'],
    queryFn: () => looksAt(id),
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={2} />;
  if (data.length === 0) return <Box sx={{ fontSize: '0.875rem', mt: 1 }}>{t('looks.none')}</Box>;
  return (
    <Box
      component="ol"
      // A long list scrolls, so that it can be reached by the keyboard too.
      tabIndex={0}
      aria-label={t('looks.title')}
      sx={{ m: 0, mt: 1, p: 0, listStyle: 'none', display: 'grid', gap: 1, maxHeight: 320, overflow: 'auto' }}
    >
      {data.map(({ at, sentence }, index) => (
        <Box component="li" key={`${at} ${index}`} sx={{ fontSize: '0.875rem', lineHeight: 1.45 }}>
          {sentence}{' '}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            <When value={at} /> {time(at)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
