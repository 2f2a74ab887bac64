import type { ExchangeFacts, ExchangeStage, ReportFacts } from '../exchange/facts.js';
import type { FormKey } from './definition.js';

const afterVisitBegan: readonly ExchangeStage[] = ['visiting', 'reporting', 'drafting', 'approval'];
const beforeToo: readonly ExchangeStage[] = [
  'introduced',
  'preparing',
  'ready',
  'on-hold',
  ...afterVisitBegan,
];

function reportFacts(
  facts: Pick<ExchangeFacts, 'hostPre' | 'hostPost' | 'participants'>,
  kind: FormKey,
  personId: string | null,
): ReportFacts | undefined {
  if (kind === 'pre-host') return facts.hostPre;
  if (kind === 'post-host') return facts.hostPost;
  const person = facts.participants.find((one) => one.personId === personId);
  return kind === 'pre-participant' ? person?.pre : person?.post;
}

/**
 * May somebody write in this report now? Not once it is filed, not for a person who has been taken off the
 * exchange, not after publication or the end of the case, and in one of after the visit not before it has begun.
 * Who may, is another question.
 */
export function reportWritable(
  facts: Pick<ExchangeFacts, 'stage' | 'hostPre' | 'hostPost' | 'participants'>,
  kind: FormKey,
  personId: string | null,
): boolean {
  const status = reportFacts(facts, kind, personId)?.status;
  const stages = kind.startsWith('pre-') ? beforeToo : afterVisitBegan;
  // A waiver asks nobody any more; who writes all the same is heard.
  return status !== undefined && status !== 'filed' && stages.includes(facts.stage);
}
