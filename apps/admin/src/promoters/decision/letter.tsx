import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { letterFor } from '../../api/promoter-panel.js';
import type { PromoterApplicationRow } from '../../api/views.js';
import { useWords } from '../../i18n/use-words.js';
import { RowsSkeleton } from '../../ui/skeletons.js';
import { ErrorState } from '../../ui/states.js';
import { MailFrame } from '../mail-frame.js';

/** One letter as its reader will get it, in their language. */
export function Letter({ row, onClose }: { row: PromoterApplicationRow; onClose: () => void }) {
  const t = useWords();
  const title = useId();
  const { data, error, refetch } = useQuery({
    queryKey: ['promoter-applications', row.id, 'letter'],
    queryFn: () => letterFor(row.id),
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={title}>
      <DialogTitle id={title}>{t('promoter.letterTo', { name: row.title })}</DialogTitle>
      <DialogContent>
        {error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : data ? (
          <Box lang={data.language}>
            <MailFrame subject={data.subject} html={data.html} />
          </Box>
        ) : (
          <RowsSkeleton />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('field.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
