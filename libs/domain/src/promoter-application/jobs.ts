import type { CaseRole, Day } from '../lifecycle/index.js';
import { addDays, dayOf } from '../deadlines/brussels.js';
import { settingValue } from '../deadlines/settings.js';
import type { LifecycleSettings } from '../lifecycle/definition.js';
import { deadlineOf } from '../lifecycle/index.js';
import { mayBeAssigned } from './assignable.js';
import type { PromoterApplicationFacts } from './facts.js';
import { promoterApplicationLifecycle as lifecycle } from './lifecycle.js';
import { applicationNeeds as needs } from './needs.js';
import { isClear, isConflicted, reviewOf } from './panel.js';

/** What somebody is to do with an application. `review` and `file` are one's own; `declare` comes before both. */
export type PromoterJob = 'declare' | 'review' | 'check' | 'assign' | 'interview' | 'decide';

interface Job {
  readonly job: PromoterJob;
  readonly dueOn: Day | null;
}

interface Asking {
  readonly personId: string;
  readonly roles: readonly CaseRole[];
  readonly now: string;
  readonly settings: LifecycleSettings;
}

const from = (action: keyof typeof lifecycle.actions, { stage }: PromoterApplicationFacts): boolean =>
  (lifecycle.actions[action].from as readonly string[]).includes(stage);

/** Times are to be offered, or what came of the interview is to be written down: it is not the candidate's turn. */
const interviewWaits = (facts: PromoterApplicationFacts, now: string): boolean =>
  from('offerSlots', facts) &&
  needs.interviewNotDone(facts) &&
  needs.interviewToBeHeld(facts) &&
  !needs.slotNotPicked(facts) &&
  (facts.interview?.picked ?? now) <= now;

/**
 * What waits for one of the panel in an application, with the day on which it is due.
 * @param asking with the roles they have in this application: none for whoever has a conflict
 */
export function jobsIn(facts: PromoterApplicationFacts, asking: Asking): readonly Job[] {
  const { personId, roles, now, settings } = asking;
  const due = deadlineOf(lifecycle, facts, { now, settings, world: undefined as never });
  const has = (...wanted: CaseRole[]) => wanted.some((role) => roles.includes(role));
  const review = reviewOf(facts, personId);
  const declares =
    has('reviewer', 'outsideReviewer') &&
    from('assign', facts) &&
    !isClear(facts, personId) &&
    !isConflicted(facts, personId);
  const jobs: (Job | false)[] = [
    declares && { job: 'declare', dueOn: due },
    review?.status === 'open' && {
      job: 'review',
      dueOn: addDays(dayOf(review.assignedAt), settingValue(settings, 'reviewDays')),
    },
    has('lead', 'checker') && from('markEligible', facts) && { job: 'check', dueOn: due },
    has('lead') && mayBeAssigned(facts) && { job: 'assign', dueOn: due },
    has('lead', 'checker') && interviewWaits(facts, now) && { job: 'interview', dueOn: due },
    has('lead') && from('stageDecision', facts) && facts.staged === null && { job: 'decide', dueOn: due },
  ];
  return jobs.filter((job) => job !== false);
}
