import { useRef } from 'react';
import { useNotify } from 'react-admin';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dialogButtons } from '../ui/form-dialog.js';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { makeCalendarFeed, readCalendarFeed, revokeCalendarFeed } from '../api/calendar.js';
import type { CalendarFeed } from '../api/views.js';
import { FormProblem } from '../forms/form-problem.js';
import { dayWithYear } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { RowsSkeleton } from '../ui/skeletons.js';
import { ErrorState } from '../ui/states.js';

const key = ['me', 'calendar'];

/** One's own address for a calendar program: made, copied, made anew, taken back. */
export function SubscribeDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const notify = useNotify();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({ queryKey: key, queryFn: readCalendarFeed });
  const again = () => queries.invalidateQueries({ queryKey: key });
  const make = useMutation({ mutationFn: makeCalendarFeed, onSuccess: again });
  const revoke = useMutation({
    mutationFn: revokeCalendarFeed,
    onSuccess: async () => {
      make.reset();
      await again();
      notify(t('subscribe.revoked'), { type: 'info' });
    },
  });
  const busy = make.isPending || revoke.isPending;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="subscribe-title">
      <DialogTitle id="subscribe-title">{t('subscribe.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Box>{t('subscribe.intro')}</Box>
        {error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : !data ? (
          <RowsSkeleton />
        ) : (
          <>
            {make.data && <Address address={make.data.address} />}
            <Standing feed={data} isShown={make.data !== undefined} />
            <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{t('subscribe.secret')}</Box>
            <FormProblem problem={make.error ?? revoke.error} />
          </>
        )}
      </DialogContent>
      <DialogActions sx={{ ...dialogButtons, flexWrap: 'wrap', gap: 1 }}>
        {data?.exists && (
          <Button color="error" disabled={busy} onClick={() => revoke.mutate()}>
            {t('subscribe.revoke')}
          </Button>
        )}
        <Box sx={{ flex: 1, display: { xs: 'none', sm: 'block' } }} />
        <Button onClick={onClose}>{t('subscribe.close')}</Button>
        {data && !make.data && (
          <Button variant="contained" color="primary" disabled={busy} onClick={() => make.mutate()}>
            {t(data.exists ? 'subscribe.again' : 'subscribe.make')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function Address({ address }: { address: string }) {
  const t = useWords();
  const notify = useNotify();
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    field.current?.select();
    await navigator.clipboard.writeText(address);
    notify(t('subscribe.copied'), { type: 'success' });
  };
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexDirection: { xs: 'column', sm: 'row' } }}>
      <TextField
        fullWidth
        label={t('subscribe.address')}
        value={address}
        inputRef={field}
        onFocus={(event) => event.target.select()}
        slotProps={{ htmlInput: { readOnly: true, spellCheck: false } }}
      />
      <Button variant="contained" color="primary" onClick={() => void copy()}>
        {t('subscribe.copy')}
      </Button>
    </Box>
  );
}

function Standing({ feed, isShown }: { feed: CalendarFeed; isShown: boolean }) {
  const t = useWords();
  if (!feed.exists) return <Box>{t('subscribe.none')}</Box>;
  if (isShown) return <Box sx={{ fontSize: '0.875rem' }}>{t('subscribe.hidden')}</Box>;
  return (
    <Box>
      {t('subscribe.there', { date: dayWithYear(feed.createdAt) })}{' '}
      {feed.readAt ? t('subscribe.read', { date: dayWithYear(feed.readAt) }) : t('subscribe.unread')}{' '}
      {t('subscribe.hidden')} {t('subscribe.againHelp')}
    </Box>
  );
}
