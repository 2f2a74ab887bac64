import { useState } from 'react';
import { useNotify } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { ReportView } from '../api/views.js';
import type { WordGiven } from '../case/draft.js';
import { OnBehalfFields } from '../case/on-behalf-fields.js';
import { useAct } from '../case/use-act.js';
import { useMe } from '../data/use-me.js';
import { FormProblem } from '../forms/form-problem.js';
import { useWords } from '../i18n/use-words.js';

/** Asks once more, then files. The secretariat says on whose word it does. */
export function FileDialog({ report, onClose }: { report: ReportView; onClose: () => void }) {
  const t = useWords();
  const notify = useNotify();
  const { data: me } = useMe();
  const act = useAct('exchange', report.exchange.id);
  const [word, setWord] = useState<WordGiven>({});
  const [errors, setErrors] = useState<Record<string, string>>({});
  const { person } = report;
  const forOthers = me?.roles.includes('secretariat') === true && person?.id !== me.person.id;
  const whose = {
    role: person ? ('participant' as const) : ('host' as const),
    ...(person && { personId: person.id }),
    label: person?.name ?? t('reports.host'),
  };

  const file = () => {
    if (forOthers && !word.channel) return setErrors({ 'onBehalf.channel': t('onBehalf.channelMissing') });
    const { label: _label, ...role } = whose;
    act.mutate(
      {
        action: 'fileReport',
        body: {
          reportKind: report.kind,
          ...(person && { personId: person.id }),
          ...(forOthers && { onBehalf: { ...role, channel: word.channel } }),
        },
      },
      {
        onSuccess: () => {
          notify(t('report.filed'), { type: 'success' });
          onClose();
        },
      },
    );
  };

  return (
    <Dialog
      open
      onClose={act.isPending ? undefined : onClose}
      fullWidth
      maxWidth="xs"
      aria-labelledby="file-title"
    >
      <DialogTitle id="file-title">{t('report.confirmTitle')}</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <FormProblem problem={act.error} />
          <Box sx={{ color: 'text.secondary' }}>{t('report.confirmHelp')}</Box>
          {forOthers && <OnBehalfFields choices={[whose]} value={word} errors={errors} onChange={setWord} />}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={act.isPending}>
          {t('action.cancel')}
        </Button>
        <Button variant="contained" color="primary" onClick={file} disabled={act.isPending}>
          {t(act.isPending ? 'report.filing' : 'report.fileNow')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
