import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useMutation } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { endLinks } from '../api/reports.js';
import type { ReportView } from '../api/views.js';
import { useAct } from '../case/use-act.js';
import { FormProblem } from '../forms/form-problem.js';
import { useWords } from '../i18n/use-words.js';
import { FormDialog } from '../ui/form-dialog.js';
import { useMessage } from '../ui/use-message.js';
import { LastMail } from './last-mail.js';

/** How a report was asked for by mail, and what its secretariat can do: ask once more, or end the links it sent. */
export function Chase({ report }: { report: ReportView }) {
  const t = useWords();
  const [ending, setEnding] = useState(false);
  const { chase, person } = report;
  if (!chase) return null;
  return (
    <Box component="section" sx={{ mb: 3 }}>
      <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
        {t('chase.title')}
      </Typography>
      <LastMail chase={chase} />
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5, ml: -0.75, '&:empty': { display: 'none' } }}
      >
        {chase.canRemind && !chase.remindFrom && <Remind report={report} />}
        {person && chase.lastMail && (
          <Button size="small" onClick={() => setEnding(true)}>
            {t('chase.endLinks')}
          </Button>
        )}
      </Box>
      {ending && <EndLinks reportId={report.id} onClose={() => setEnding(false)} />}
    </Box>
  );
}

function Remind({ report: { exchange, kind, person } }: { report: ReportView }) {
  const t = useWords();
  const notify = useNotify();
  const message = useMessage();
  const act = useAct('exchange', exchange.id);
  const remind = () =>
    act.mutate(
      { action: 'remindReport', body: { reportKind: kind, ...(person && { personId: person.id }) } },
      {
        onSuccess: () => notify(t('chase.reminded'), { type: 'success' }),
        onError: (problem) => notify(message(problem), { type: 'error' }),
      },
    );
  return (
    <Button size="small" disabled={act.isPending} onClick={remind}>
      {t('chase.remind')}
    </Button>
  );
}

function EndLinks({ reportId, onClose }: { reportId: string; onClose: () => void }) {
  const t = useWords();
  const notify = useNotify();
  const end = useMutation({
    mutationFn: () => endLinks(reportId),
    onSuccess: () => {
      notify(t('chase.linksEnded'), { type: 'success' });
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('chase.endLinksTitle')}
      busy={end.isPending}
      submitLabel={t('chase.endLinks')}
      stops
      onSubmit={() => end.mutate()}
      onClose={onClose}
    >
      <FormProblem problem={end.error} />
      <Box sx={{ color: 'text.secondary' }}>{t('chase.endLinksHelp')}</Box>
    </FormDialog>
  );
}
