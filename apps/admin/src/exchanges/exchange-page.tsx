import Box from '@mui/material/Box';
import type { ExchangeView } from '../api/views.js';
import { AskContext } from '../case/ask-context.js';
import { CaseHead } from '../case/case-head.js';
import { standsStill } from '../case/lifecycles.js';
import { Clocks } from '../case/clocks.js';
import { Documents } from '../case/documents.js';
import { StopNotice } from '../case/stop-notice.js';
import { Story, StoryAhead } from '../case/story.js';
import { Troubles } from '../case/troubles.js';
import { WhoLooked } from '../case/who-looked.js';
import { useListName } from '../data/use-list-name.js';
import { useWords } from '../i18n/use-words.js';
import { CaseTasks } from '../tasks/case-tasks.js';
import { Page } from '../ui/page.js';
import { ShowRecord } from '../ui/record.js';
import { useMe } from '../data/use-me.js';
import { askContextOf } from './ask-context-of.js';
import { CoSenderPart } from './co-sender.js';
import { CaseLinks } from './case-links.js';
import { myOwedReport } from './report-rows.js';
import { People } from './people.js';
import { Sides } from './sides.js';
import { StagePanels } from './stage-panels.js';

export default function ExchangePage() {
  return (
    <>
      <StoryAhead kind="exchange" />
      <ShowRecord<ExchangeView>>{(record) => <Loaded record={record} />}</ShowRecord>
    </>
  );
}

function Loaded({ record }: { record: ExchangeView }) {
  const t = useWords();
  const listName = useListName();
  const { data: me } = useMe();
  const stopped = record.over === 'stopped' || standsStill('exchange', record.stage);
  return (
    <Page
      title={record.title}
      reference={record.reference}
      back={{ to: '/exchanges', name: t(listName('exchanges')) }}
    >
      <AskContext.Provider value={askContextOf(record)}>
        <CaseHead
          // What was typed for one case is never offered to another.
          key={record.id}
          kind="exchange"
          id={record.id}
          stage={record.stage}
          elsewhere={{ fileReport: myOwedReport(record, me?.person.id) }}
          sentence={record.sentence}
          steps={record.steps}
          actions={record.actions}
          notice={
            <>
              <Troubles kind="exchange" id={record.id} troubles={record.troubles} />
              {stopped && (
                <StopNotice
                  held={record.over === null}
                  label={record.stageLabel}
                  since={record.stageSince}
                  reason={record.ended?.reason ?? undefined}
                />
              )}
            </>
          }
        >
          <Box
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr', lg: 'minmax(0, 1fr) 320px' },
              gap: { xs: 3, lg: 5 },
              alignItems: 'start',
            }}
          >
            <Box sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
              <CoSenderPart exchange={record} />
              <StagePanels exchange={record} />
              <Documents kind="exchange" id={record.id} />
              <Story kind="exchange" id={record.id} writes={record.writes} coSenders={record.coSenders} />
            </Box>
            <Box sx={{ display: 'grid', gap: 4 }}>
              <CaseTasks
                kind="exchange"
                id={record.id}
                myRoles={record.myRoles}
                names={{
                  secretariat: t('role.secretariat'),
                  host: record.host.shortName,
                  sender: record.sender.shortName,
                }}
              />
              <Sides exchange={record} />
              <People exchange={record} />
              <Clocks kind="exchange" id={record.id} clocks={record.clocks} />
              <CaseLinks exchange={record} />
              {record.myRoles.includes('secretariat') && <WhoLooked id={record.id} />}
            </Box>
          </Box>
        </CaseHead>
      </AskContext.Provider>
    </Page>
  );
}
