import { useNotify } from 'react-admin';
import { useContext } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { PromoterApplicationView } from '../../api/views.js';
import { OpenAction } from '../../case/open-action.js';
import { useAct } from '../../case/use-act.js';
import { useWords } from '../../i18n/use-words.js';
import { Panel } from '../../ui/panel.js';
import { useMessage } from '../../ui/use-message.js';

/** Before a reviewer reads anything: does something stand between them and the candidate? */
export function DeclareFirst({ application }: { application: PromoterApplicationView }) {
  const t = useWords();
  const notify = useNotify();
  const message = useMessage();
  const { open } = useContext(OpenAction);
  const act = useAct('promoterApplication', application.id);
  const declare = application.actions.find(({ name }) => name === 'declareInterests');
  if (application.declared !== null || !declare?.allowed) return null;
  const clear = () =>
    act.mutate(
      { action: declare.name, body: { conflict: false } },
      {
        onSuccess: () => notify(t('promoter.declared'), { type: 'success' }),
        onError: (problem) => notify(message(problem), { type: 'error' }),
      },
    );
  return (
    <Panel title={t('promoter.declareTitle')}>
      <Box sx={{ maxWidth: '72ch', mb: 2 }}>{t('promoter.declareHelp')}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="contained" color="primary" disabled={act.isPending} onClick={clear}>
          {t('promoter.declareClear')}
        </Button>
        <Button disabled={act.isPending} onClick={() => open(declare.name, { conflict: true })}>
          {t('promoter.declareConflict')}
        </Button>
      </Box>
    </Panel>
  );
}
