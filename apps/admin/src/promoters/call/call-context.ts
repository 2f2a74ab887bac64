import type { PromoterApplicationRow, PromoterCallView } from '../../api/views.js';
import type { AskContextValue } from '../../case/ask-context.js';

/**
 * Whom and what the dialogs of a call may name, and what is known of it already.
 * @param applications those that could be left out of the release
 */
export function callContextOf(
  call: PromoterCallView,
  applications: readonly Pick<PromoterApplicationRow, 'id' | 'title'>[],
): AskContextValue {
  const named = (role: string) => call.panel.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);
  const { title, opensOn, closesOn, places, path, interview, anonymous } = call;
  const known: Record<string, unknown> = {
    'nameLead.personId': call.lead?.id,
    'nameDeputy.personId': call.deputy?.id,
    'namePanel.reviewerIds': named('reviewer'),
    'nameCheckers.reviewerIds': named('checker'),
    'setWeights.weights': Object.fromEntries(call.criteria.map(({ key, weight }) => [key, weight])),
    ...Object.fromEntries(
      Object.entries({ title, opensOn, closesOn, places, path, interview, anonymous }).map(
        ([field, value]) => [`editCall.${field}`, value],
      ),
    ),
  };
  const outAlready = call.leftOut.map(({ id, name }) => ({ value: id, label: name }));
  const stillIn = applications
    .filter(({ id }) => !call.leftOut.some((one) => one.id === id))
    .map(({ id, title: name }) => ({ value: id, label: name }));
  const things: Record<string, readonly { value: string; label: string }[]> = {
    'leaveOut.applicationId': stillIn,
    'takeBackIn.applicationId': outAlready,
    'setWeights.weights': call.criteria.map(({ key, label }) => ({ value: key, label })),
  };
  return {
    participants: [],
    people: () => ({ among: call.candidates }),
    things: (action, field) => things[`${action}.${field}`] ?? [],
    known: (action, field) => known[`${action}.${field}`] ?? undefined,
  };
}
