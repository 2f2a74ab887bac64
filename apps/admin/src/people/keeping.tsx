import { useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { useMutation, useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { forgetPerson, readKeeping } from '../api/forgetting.js';
import type { PersonKeepingView, PersonView } from '../api/views.js';
import { FormProblem } from '../forms/form-problem.js';
import { dayWithYear } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { dialogButtons } from '../ui/form-dialog.js';
import { Panel } from '../ui/panel.js';
import { RowsSkeleton } from '../ui/skeletons.js';
import { ErrorState } from '../ui/states.js';

/** Until when it is kept how to reach a person, and the way to delete it before; for the secretariat. */
export function Keeping({ person }: { person: PersonView }) {
  const t = useWords();
  const [asking, setAsking] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['people', person.id, 'keeping', person.forgottenAt],
    queryFn: () => readKeeping(person.id),
  });
  const mayForget = data && data.forgottenAt === null && data.keptBecause.length === 0;
  return (
    <Panel title={t('person.keeping')}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Kept keeping={data} />
      ) : (
        <RowsSkeleton rows={1} />
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        <Button component="a" href={`/api/people/${person.id}/everything.json`} download>
          {t('person.everything')}
        </Button>
        {mayForget && (
          <Button color="error" variant="outlined" onClick={() => setAsking(true)}>
            {t('person.forget')}
          </Button>
        )}
      </Box>
      {asking && <Forget person={person} onClose={() => setAsking(false)} />}
    </Panel>
  );
}

function Kept({ keeping: { forgottenAt, until, keptBecause } }: { keeping: PersonKeepingView }) {
  const t = useWords();
  if (forgottenAt !== null) return <Box>{t('person.forgottenOn', { day: dayWithYear(forgottenAt) })}</Box>;
  if (until !== null) return <Box>{t('person.keptUntil', { day: dayWithYear(until) })}</Box>;
  return (
    <>
      <Box>{t('person.keptBecause')}</Box>
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5 }}>
        {keptBecause.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </Box>
    </>
  );
}

function Forget({ person, onClose }: { person: PersonView; onClose: () => void }) {
  const t = useWords();
  const notify = useNotify();
  const refresh = useRefresh();
  const forget = useMutation({
    mutationFn: () => forgetPerson(person.id),
    onSuccess: () => {
      notify(t('person.forgetDone'), { type: 'success' });
      onClose();
      refresh();
    },
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="forget-title">
      <DialogTitle id="forget-title">{t('person.forgetTitle', { name: person.name })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Box>{t('person.forgetWhat')}</Box>
        <Box>{t('person.forgetStays')}</Box>
        <Box sx={{ fontWeight: 600 }}>{t('person.forgetForGood')}</Box>
        <FormProblem problem={forget.error} />
      </DialogContent>
      <DialogActions sx={dialogButtons}>
        <Button onClick={onClose}>{t('action.cancel')}</Button>
        <Button color="error" variant="contained" disabled={forget.isPending} onClick={() => forget.mutate()}>
          {t('person.forget')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
