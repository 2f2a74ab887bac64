import type { Step } from './steps.js';
import type { DemoCalendar } from './days.js';
import { panel, subscribers } from './data/promoters/people.js';
import type { DemoCall } from './data/promoters/types.js';
import { personId } from './ids.js';
import { desk } from './steps.js';

/** Everything that people did with a call so far; what the calendar does, its clocks do. */
export function callSteps(call: DemoCall, calendar: DemoCalendar): Step[] {
  const opensOn = calendar.day(call.opens);
  const year = Number(opensOn.slice(0, 4));
  const title = call.title?.(year);
  const step = (on: number, action: string, payload = {}, rest: Partial<Step> = {}): Step => ({
    day: calendar.day(on),
    caseKind: 'promoterCall',
    caseKey: call.key,
    actor: desk.cases,
    role: 'secretariat',
    action,
    payload,
    ...rest,
  });
  const byLead = { actor: panel.lead, role: 'lead' } as const;
  const { planned, released, published, places, path, interview, weights } = call;
  const terms = { opensOn, closesOn: calendar.day(call.closes), places, path, interview };
  return [
    step(planned, 'planCall', { year, ...(title && { title }), ...terms }),
    step(planned + 1, 'setWeights', { weights }),
    step(planned + 1, 'nameLead', { personId: personId(panel.lead) }),
    step(planned + 1, 'nameDeputy', { personId: personId(panel.deputy) }),
    step(planned + 1, 'namePanel', { reviewerIds: panel.reviewers.map(personId) }),
    step(
      planned + 2,
      'previewCall',
      {},
      {
        writing: { kind: 'call', title: title ?? `Mobility Promoters ${year}`, text: call.text, subscribers },
      },
    ),
    step(planned + 2, 'sayReady'),
    ...(released === undefined ? [] : [step(released, 'releaseDecisions', { balanceSeen: true }, byLead)]),
    ...(published === undefined ? [] : [step(published, 'publishProfiles')]),
  ];
}
