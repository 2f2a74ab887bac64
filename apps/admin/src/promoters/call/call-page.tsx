import { useGetList } from 'react-admin';
import Box from '@mui/material/Box';
import type { PromoterApplicationRow, PromoterCallView } from '../../api/views.js';
import { AskContext } from '../../case/ask-context.js';
import { CaseHead } from '../../case/case-head.js';
import { Clocks } from '../../case/clocks.js';
import { StopNotice } from '../../case/stop-notice.js';
import { Story, StoryAhead } from '../../case/story.js';
import { Troubles } from '../../case/troubles.js';
import { useWords } from '../../i18n/use-words.js';
import { Page } from '../../ui/page.js';
import { ShowRecord } from '../../ui/record.js';
import { callContextOf } from './call-context.js';
import { CallDates } from './call-dates.js';
import { CallNavigation } from './call-frame.js';
import { CallPanel } from './call-panel.js';
import { CallReadiness } from './call-readiness.js';
import { CallTexts } from './call-texts.js';
import { Criteria } from './criteria.js';
import { Dashboard } from './dashboard.js';
import { Sendings } from './sendings.js';

/** So many can be chosen from in a dialog. */
const most = 200;

/** The lead or the secretariat, weekly: how many applied, how far the review is, what is late, what to do next. */
export default function CallPage() {
  return (
    <>
      <StoryAhead kind="promoterCall" />
      <ShowRecord<PromoterCallView>>{(record) => <Loaded call={record} />}</ShowRecord>
    </>
  );
}

function Loaded({ call }: { call: PromoterCallView }) {
  const t = useWords();
  const leavesOut = call.actions.some(({ name, allowed }) => name === 'leaveOut' && allowed);
  const { data: applications = [] } = useGetList<PromoterApplicationRow>(
    'promoter-applications',
    {
      filter: { callId: call.id, over: 'open' },
      sort: { field: 'title', order: 'ASC' },
      pagination: { page: 1, perPage: most },
    },
    { enabled: leavesOut },
  );
  return (
    <Page
      title={call.title}
      reference={call.reference}
      back={{ to: '/promoter-calls', name: t('promoter.calls') }}
    >
      <AskContext.Provider value={callContextOf(call, applications)}>
        <CaseHead
          // What was typed for one call is never offered to another.
          key={call.id}
          kind="promoterCall"
          id={call.id}
          stage={call.stage}
          sentence={call.sentence}
          steps={call.steps}
          actions={call.actions}
          notice={
            <>
              <Troubles kind="promoterCall" id={call.id} troubles={call.troubles} />
              {call.over === 'stopped' && (
                <StopNotice
                  held={false}
                  label={call.stageLabel}
                  since={call.stageSince}
                  reason={call.reason ?? undefined}
                />
              )}
            </>
          }
        >
          <CallNavigation call={call} />
          <Box
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 320px' },
              gap: { xs: 3, lg: 5 },
              alignItems: 'start',
            }}
          >
            <Box sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
              <CallReadiness call={call} />
              <Dashboard call={call} />
              <CallTexts call={call} />
              <Criteria criteria={call.criteria} />
              <Story kind="promoterCall" id={call.id} writes={[]} />
            </Box>
            <Box sx={{ display: 'grid', gap: 4 }}>
              <CallPanel call={call} />
              <CallDates call={call} />
              <Sendings title={t('promoter.mailings')} sendings={call.mailings} />
              <Sendings title={t('promoter.letters')} sendings={call.letters} />
              <Clocks kind="promoterCall" id={call.id} clocks={call.clocks} />
            </Box>
          </Box>
        </CaseHead>
      </AskContext.Provider>
    </Page>
  );
}
