import Box from '@mui/material/Box';
import type { PromoterApplicationView } from '../../api/views.js';
import { AskContext } from '../../case/ask-context.js';
import { CaseHead } from '../../case/case-head.js';
import { Clocks } from '../../case/clocks.js';
import { StopNotice } from '../../case/stop-notice.js';
import { Story, StoryAhead } from '../../case/story.js';
import { Troubles } from '../../case/troubles.js';
import { useWords } from '../../i18n/use-words.js';
import { Page } from '../../ui/page.js';
import { ShowRecord } from '../../ui/record.js';
import { callPath } from '../paths.js';
import { applicationContextOf } from './application-context.js';
import { Candidate } from './candidate.js';
import { Declarations } from './declarations.js';
import { DeclareFirst } from './declare-first.js';
import { Decision } from './decision.js';
import { Discussion } from './discussion.js';
import { Duplicates } from './duplicates.js';
import { Interview } from './interview.js';
import { Papers } from './papers.js';
import { Reviewers } from './reviewers.js';
import { Reviews } from './reviews.js';

/**
 * A reviewer on a Sunday evening: say that nothing stands in the way, read, score, file. The lead, daily: what does
 * this one wait for. Whoever checks: is it eligible. Each sees what they may read, and nothing stands for the rest.
 */
export default function ApplicationPage() {
  return (
    <>
      <StoryAhead kind="promoterApplication" />
      <ShowRecord<PromoterApplicationView> missing={<NotShown />}>
        {(record) => <Loaded application={record} />}
      </ShowRecord>
    </>
  );
}

/** Also what somebody reads who has just declared a conflict. */
function NotShown() {
  const t = useWords();
  return (
    <Page title={t('promoter.notShown')} back={{ to: '/promoter-calls', name: t('promoter.calls') }}>
      {t('promoter.notShownHelp')}
    </Page>
  );
}

function Loaded({ application }: { application: PromoterApplicationView }) {
  const { id, title, reference, callId, callTitle, stage, over } = application;
  return (
    <Page
      title={title}
      {...(title !== reference && { reference })}
      back={{ to: callPath(callId), name: callTitle }}
    >
      <AskContext.Provider value={applicationContextOf(application)}>
        <CaseHead
          // What was typed for one application is never offered to another.
          key={id}
          kind="promoterApplication"
          id={id}
          stage={stage ?? ''}
          sentence={application.sentence ?? ''}
          steps={application.steps}
          actions={application.actions}
          notice={
            <>
              <Troubles kind="promoterApplication" id={id} troubles={application.troubles} />
              {over === 'stopped' && application.stageLabel && application.stageSince && (
                <StopNotice
                  held={false}
                  label={application.stageLabel}
                  since={application.stageSince}
                  reason={application.ended ?? undefined}
                />
              )}
              <Duplicates duplicates={application.duplicates} />
              <DeclareFirst application={application} />
            </>
          }
        >
          <Box
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 320px' },
              gap: { xs: 3, lg: 5 },
              alignItems: 'start',
            }}
          >
            <Box sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
              <Papers application={application} />
              <Reviews application={application} />
              {application.discussion && <Discussion id={id} />}
              <Story kind="promoterApplication" id={id} writes={[]} />
            </Box>
            <Box sx={{ display: 'grid', gap: 4 }}>
              <Candidate application={application} />
              <Decision application={application} />
              <Reviewers application={application} />
              <Interview interview={application.interview} />
              <Declarations application={application} />
              <Clocks kind="promoterApplication" id={id} clocks={application.clocks} />
            </Box>
          </Box>
        </CaseHead>
      </AskContext.Provider>
    </Page>
  );
}
