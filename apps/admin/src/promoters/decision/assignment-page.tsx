import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { assign, assignmentOf } from '../../api/promoter-panel.js';
import type { AssignmentView, ManyResult, ProposedAssignment } from '../../api/views.js';
import { readAgain } from '../../data/changes.js';
import { FormProblem } from '../../forms/form-problem.js';
import { useWords } from '../../i18n/use-words.js';
import { Panel } from '../../ui/panel.js';
import { RowsSkeleton } from '../../ui/skeletons.js';
import { EmptyState, ErrorState } from '../../ui/states.js';
import { TextLink } from '../../ui/text-link.js';
import { Bars } from '../call/bars.js';
import { applicationPath } from '../paths.js';
import { DecisionPage } from './decision-page.js';

/** The lead, once the call closed: who reviews what, as proposed; accept it at one stroke, or give out single ones. */
export default function AssignmentPage() {
  const t = useWords();
  return (
    <DecisionPage title={t('promoter.assignment')}>{(call) => <Assignment callId={call.id} />}</DecisionPage>
  );
}

function Assignment({ callId }: { callId: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['promoter-calls', callId, 'assignment'],
    queryFn: () => assignmentOf(callId),
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return data ? <Proposal callId={callId} proposal={data} /> : <RowsSkeleton />;
}

const givesOut = ({ reviewers }: ProposedAssignment) => reviewers.length > 0;

function Proposal({ callId, proposal }: { callId: string; proposal: AssignmentView }) {
  const t = useWords();
  const queries = useQueryClient();
  const [left, setLeft] = useState<readonly string[]>([]);
  const give = useMutation({
    mutationFn: (chosen: readonly ProposedAssignment[]) =>
      assign(
        callId,
        chosen.map(({ applicationId, reviewers }) => ({
          applicationId,
          reviewerIds: reviewers.map(({ id }) => id),
        })),
      ),
    onSuccess: () => readAgain(queries),
  });
  const chosen = proposal.applications.filter((one) => givesOut(one) && !left.includes(one.applicationId));
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <FormProblem problem={give.error} />
      {give.data && <Results results={give.data} />}
      {proposal.applications.length === 0 ? (
        <EmptyState title={t('promoter.assignNone')} help={t('promoter.assignNoneHelp')} />
      ) : (
        <>
          <Panel
            title={t('promoter.proposal')}
            aside={
              <Button
                variant="contained"
                color="primary"
                disabled={chosen.length === 0 || give.isPending}
                onClick={() => give.mutate(chosen)}
              >
                {give.isPending ? t('case.doing') : t('promoter.assignAll', { smart_count: chosen.length })}
              </Button>
            }
          >
            <Box sx={{ color: 'text.secondary', mb: 1 }}>
              {t(proposal.complete ? 'promoter.proposalWhole' : 'promoter.proposalPart', {
                smart_count: proposal.reviewsNeeded,
              })}
            </Box>
            <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
              {proposal.applications.map((one) => (
                <Line
                  key={one.applicationId}
                  proposed={one}
                  taken={!left.includes(one.applicationId)}
                  onTake={(take) =>
                    setLeft(
                      take ? left.filter((id) => id !== one.applicationId) : [...left, one.applicationId],
                    )
                  }
                />
              ))}
            </Box>
          </Panel>
          <Panel title={t('promoter.loads')}>
            <Bars
              rows={proposal.loads.map(({ person, now, proposed }) => ({
                value: person.id,
                label: t('promoter.loadOf', { name: person.name, now }),
                count: proposed,
              }))}
            />
          </Panel>
        </>
      )}
    </Box>
  );
}

interface LineProps {
  proposed: ProposedAssignment;
  taken: boolean;
  onTake: (take: boolean) => void;
}

function Line({ proposed, taken, onTake }: LineProps) {
  const t = useWords();
  const { applicationId, title, reviewers, missing, because } = proposed;
  const does = t(taken ? 'promoter.leaveOut' : 'promoter.takeIn');
  return (
    <Box component="li" sx={{ py: 1.25, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}>
        <Box sx={{ flex: '1 1 240px' }}>
          <TextLink to={applicationPath(applicationId)} plain>
            {title}
          </TextLink>
          <Box sx={{ fontSize: '0.875rem' }}>
            {reviewers.map(({ name }) => name).join(', ') || t('promoter.reviewersNone')}
          </Box>
        </Box>
        {givesOut(proposed) && (
          <Button size="small" aria-label={`${does}: ${title}`} onClick={() => onTake(!taken)}>
            {does}
          </Button>
        )}
      </Box>
      {missing > 0 && (
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
          {t('promoter.missingReviewers', { smart_count: missing })} {because.join(' ')}
        </Box>
      )}
    </Box>
  );
}

/** How it went with each; said once more for those with which it did not go. */
function Results({ results }: { results: readonly ManyResult[] }) {
  const t = useWords();
  const refused = results.filter(({ done }) => !done);
  return (
    <Alert severity={refused.length > 0 ? 'warning' : 'success'} role="status">
      {t('promoter.assignedNow', { smart_count: results.length - refused.length })}
      {refused.length > 0 && (
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.25 }}>
          {refused.map(({ id, reference, because }) => (
            <li key={id}>
              <TextLink to={applicationPath(id)}>{reference}</TextLink> {because.join(' ')}
            </li>
          ))}
        </Box>
      )}
    </Alert>
  );
}
