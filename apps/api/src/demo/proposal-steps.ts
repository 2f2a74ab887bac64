import { addDays, addMonths, settingValue, type Day } from '@waymark/domain';
import type { DemoProposal } from './data/types.js';
import type { DemoCalendar } from './days.js';
import { organisationId } from './ids.js';
import { byDay, desk, type Step } from './steps.js';
import { representativeOf } from './who.js';

/** Everything that happened to a proposal so far, in the order of its days. */
export function proposalSteps(proposal: DemoProposal, calendar: DemoCalendar): Step[] {
  const member = representativeOf(proposal.organisation);
  const step = (offset: number, by: 'member' | 'secretariat', action: string, payload = {}): Step => ({
    day: calendar.workingDay(offset),
    caseKind: 'proposal',
    caseKey: proposal.key,
    actor: by === 'member' ? member : desk.matching,
    role: by === 'member' ? 'proposer' : 'secretariat',
    action,
    payload,
  });
  const { asked, withdrawn } = proposal;
  const steps: (Step | false)[] = [
    step(proposal.drafted, 'member', 'createDraft', {
      organisationId: organisationId(proposal.organisation),
      direction: proposal.direction,
      ...proposalText(proposal, calendar),
    }),
    proposal.submitted !== undefined && step(proposal.submitted, 'member', 'submit'),
    asked !== undefined && step(asked.on, 'secretariat', 'askForInformation', { question: asked.question }),
    asked?.answered !== undefined && step(asked.answered, 'member', 'answerInformation'),
    proposal.opened !== undefined && step(proposal.opened, 'secretariat', 'open'),
    ...reconfirmations(proposal, calendar).map((day) => ({ ...step(0, 'member', 'reconfirm'), day })),
    proposal.paused !== undefined && step(proposal.paused, 'member', 'pause'),
    withdrawn !== undefined && step(withdrawn.on, 'member', 'withdraw', { reason: withdrawn.reason }),
  ];
  return byDay(steps.filter((one) => one !== false));
}

/** The days on which the member said that the proposal still stands: each counts from the yes before. */
function reconfirmations(proposal: DemoProposal, calendar: DemoCalendar): Day[] {
  if (proposal.opened === undefined) return [];
  const days: Day[] = [];
  let confirmed = calendar.workingDay(proposal.opened);
  for (const after of proposal.reconfirmedAfter ?? []) {
    confirmed = addDays(addMonths(confirmed, settingValue({}, 'reconfirmMonths')), after);
    days.push(confirmed);
  }
  return days;
}

const proposalText = (proposal: DemoProposal, calendar: DemoCalendar) => ({
  title: proposal.title,
  summary: proposal.summary,
  topics: proposal.topics,
  formats: proposal.formats,
  languages: proposal.languages.map(([code, level]) => ({ code, level })),
  periodStart: calendar.day(proposal.period[0]),
  periodEnd: calendar.day(proposal.period[1]),
  places: proposal.places,
  fewerOpportunitiesPlaces: proposal.fewerOpportunitiesPlaces ?? 0,
  skillsNeed: proposal.skillsNeed,
});
