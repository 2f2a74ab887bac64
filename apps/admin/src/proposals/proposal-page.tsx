import { placeName } from '@waymark/domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import type { ProposalView } from '../api/views.js';
import { AskContext, type AskContextValue } from '../case/ask-context.js';
import { CaseHead } from '../case/case-head.js';
import { Clocks } from '../case/clocks.js';
import { Documents } from '../case/documents.js';
import { standsStill } from '../case/lifecycles.js';
import { StopNotice } from '../case/stop-notice.js';
import { Story, StoryAhead } from '../case/story.js';
import { Troubles } from '../case/troubles.js';
import { useListName } from '../data/use-list-name.js';
import { useWords } from '../i18n/use-words.js';
import { CaseTasks } from '../tasks/case-tasks.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { ShowRecord } from '../ui/record.js';
import { TextLink } from '../ui/text-link.js';
import { Counterparts } from './counterparts/counterparts.js';
import { ExchangesOf } from './exchanges-of.js';
import { ProposalText } from './proposal-text.js';
import { useEditable } from './use-editable.js';

export default function ProposalPage() {
  return (
    <>
      <StoryAhead kind="proposal" />
      <ShowRecord<ProposalView>>{(record) => <Loaded record={record} />}</ShowRecord>
    </>
  );
}

function askContextOf(proposal: ProposalView): AskContextValue {
  const known = proposal as unknown as Record<string, unknown>;
  return { people: () => ({}), participants: [], things: () => [], known: (_action, field) => known[field] };
}

function Loaded({ record }: { record: ProposalView }) {
  const t = useWords();
  const listName = useListName();
  const editable = useEditable(record);
  const { organisation } = record;
  const stopped = record.over === 'stopped' || standsStill('proposal', record.stage);
  return (
    <Page
      title={record.title || t('proposal.title')}
      reference={record.reference}
      back={{ to: '/proposals', name: t(listName('proposals')) }}
      actions={
        editable && (
          <Button component={RouterLink} to={`/proposals/${record.id}`}>
            {t('proposal.edit')}
          </Button>
        )
      }
    >
      <AskContext.Provider value={askContextOf(record)}>
        <CaseHead
          key={record.id}
          kind="proposal"
          id={record.id}
          stage={record.stage}
          sentence={record.sentence}
          steps={record.steps}
          actions={record.actions}
          notice={
            <>
              <Troubles kind="proposal" id={record.id} troubles={record.troubles} />
              {stopped && (
                <StopNotice held={record.over === null} label={record.stageLabel} since={record.stageSince} />
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
              <ProposalText proposal={record} />
              <Counterparts proposal={record} />
              <Documents kind="proposal" id={record.id} />
              <Story kind="proposal" id={record.id} writes={record.writes} />
            </Box>
            <Box sx={{ display: 'grid', gap: 4 }}>
              <Panel plain title={t(record.direction === 'receive' ? 'role.host' : 'role.sender')}>
                <Box sx={{ fontSize: '0.9375rem', fontWeight: 600 }}>
                  <TextLink to={`/organisations/${organisation.id}/show`} plain>
                    {organisation.name}
                  </TextLink>
                </Box>
                <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
                  {placeName(organisation.region, organisation.country)}
                </Box>
              </Panel>
              <ExchangesOf proposalId={record.id} />
              <CaseTasks
                kind="proposal"
                id={record.id}
                myRoles={record.myRoles}
                names={{ secretariat: t('role.secretariat'), proposer: organisation.shortName }}
              />
              <Clocks kind="proposal" id={record.id} clocks={record.clocks} />
              {record.temporalLink && (
                <Link
                  href={record.temporalLink}
                  target="_blank"
                  rel="noreferrer"
                  sx={{ fontSize: '0.875rem' }}
                >
                  {t('exchange.link.temporal')}
                </Link>
              )}
            </Box>
          </Box>
        </CaseHead>
      </AskContext.Provider>
    </Page>
  );
}
