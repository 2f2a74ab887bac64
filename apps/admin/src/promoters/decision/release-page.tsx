import { useQuery } from '@tanstack/react-query';
import { useGetList } from 'react-admin';
import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { releaseOf } from '../../api/promoter-panel.js';
import type { PromoterApplicationRow, PromoterCallView, ReleaseView } from '../../api/views.js';
import { ActionBar } from '../../case/action-bar.js';
import { ActionDialog } from '../../case/action-dialog.js';
import { AskContext } from '../../case/ask-context.js';
import type { Draft } from '../../case/draft.js';
import { moment } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Panel } from '../../ui/panel.js';
import { RowsSkeleton } from '../../ui/skeletons.js';
import { ErrorState } from '../../ui/states.js';
import { TextLink } from '../../ui/text-link.js';
import { callContextOf } from '../call/call-context.js';
import { Sendings } from '../call/sendings.js';
import { applicationPath } from '../paths.js';
import { optionName } from '../words.js';
import { Balance } from './balance.js';
import { DecisionPage } from './decision-page.js';
import { Letter } from './letter.js';

/** While letters are on their way the page looks again so often. */
const everyMs = 5000;
const most = 500;
/** The steps that this page is about. */
const steps = ['releaseDecisions', 'leaveOut', 'takeBackIn'];

/** The lead, before the letters go: is the balance right, what does each letter say; after it: how far are they. */
export default function ReleasePage() {
  const t = useWords();
  return <DecisionPage title={t('promoter.release')}>{(call) => <Release call={call} />}</DecisionPage>;
}

function Release({ call }: { call: PromoterCallView }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['promoter-calls', call.id, 'release'],
    queryFn: () => releaseOf(call.id),
    refetchInterval: ({ state }) => (state.data?.releasedAt && !state.data.finished ? everyMs : false),
  });
  const { data: rows = [] } = useGetList<PromoterApplicationRow>('promoter-applications', {
    filter: { callId: call.id, over: 'open' },
    sort: { field: 'title', order: 'ASC' },
    pagination: { page: 1, perPage: most },
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <RowsSkeleton />;
  return (
    <AskContext.Provider value={callContextOf(call, rows)}>
      <Box sx={{ display: 'grid', gap: 3 }}>
        <Progress release={data} />
        <Steps call={call} />
        <Letters rows={rows.filter(({ staged }) => staged !== null)} />
        <Balance callId={call.id} />
      </Box>
    </AskContext.Provider>
  );
}

function Progress({ release: { releasedAt, finished, waiting, letters } }: { release: ReleaseView }) {
  const t = useWords();
  return (
    <>
      <Alert severity={releasedAt && finished ? 'success' : 'info'} role="status">
        {releasedAt === null
          ? t('promoter.notReleased', { smart_count: waiting })
          : t(finished ? 'promoter.releaseDone' : 'promoter.releaseRuns', { at: moment(releasedAt) })}
      </Alert>
      <Sendings title={t('promoter.letters')} sendings={letters} />
    </>
  );
}

function Steps({ call }: { call: PromoterCallView }) {
  const [open, setOpen] = useState<string | null>(null);
  const [drafts, setDrafts] = useState<Record<string, Draft>>({});
  const actions = call.actions.filter(({ name }) => steps.includes(name));
  const action = actions.find(({ name }) => name === open);
  return (
    <>
      <ActionBar
        kind="promoterCall"
        stage={call.stage}
        actions={actions}
        onChoose={({ name }) => setOpen(name)}
      />
      {action && (
        <ActionDialog
          key={action.name}
          kind="promoterCall"
          id={call.id}
          action={action}
          draft={drafts[action.name]}
          onDraft={(draft) => setDrafts({ ...drafts, [action.name]: draft })}
          onClose={() => setOpen(null)}
          onDone={() => setOpen(null)}
        />
      )}
    </>
  );
}

/** Each letter as it will be sent, one click away. */
function Letters({ rows }: { rows: readonly PromoterApplicationRow[] }) {
  const t = useWords();
  const [shown, setShown] = useState<PromoterApplicationRow | null>(null);
  if (rows.length === 0) return null;
  return (
    <Panel title={t('promoter.lettersToSend')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {rows.map((row) => (
          <Box
            component="li"
            key={row.id}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              gap: 1,
              alignItems: 'center',
              py: 1,
              '& + &': { borderTop: 1, borderColor: 'divider' },
            }}
          >
            <Box sx={{ flex: '1 1 240px' }}>
              <TextLink to={applicationPath(row.id)} plain>
                {row.title}
              </TextLink>{' '}
              <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
                {row.staged && optionName(row.staged)}
              </Box>
            </Box>
            <Button
              size="small"
              onClick={() => setShown(row)}
              aria-label={`${t('promoter.letter')}: ${row.title}`}
            >
              {t('promoter.letter')}
            </Button>
          </Box>
        ))}
      </Box>
      {shown && <Letter row={shown} onClose={() => setShown(null)} />}
    </Panel>
  );
}
