import { caseRoles, coSendersOf, type ExchangeFacts, say, spokenFor, type Viewer } from '@waymark/domain';
import { forbidden } from '../access/access.js';
import { problem } from '../common/problem.js';

/**
 * The organisation for which somebody names participants: the one they speak for, or the one the secretariat says.
 * @throws a 403 problem for who sends nobody here, a 422 problem for an organisation that sends nobody
 */
export function sendingOrganisation(viewer: Viewer, facts: ExchangeFacts, asked: string | undefined): string {
  const sender = facts.sender.organisationId;
  const ours = spokenFor(viewer);
  const mine = caseRoles(viewer, facts).includes('secretariat')
    ? [sender, ...facts.coSenderIds]
    : [sender, ...coSendersOf(facts)].filter((id) => ours.includes(id));
  const chosen = asked ?? mine[0];
  if (mine.length === 0 || chosen === undefined) throw forbidden();
  if (mine.includes(chosen)) return chosen;
  const message = say('pasted.notASender');
  throw problem('invalid', { detail: message, errors: [{ field: 'organisationId', message }] });
}
