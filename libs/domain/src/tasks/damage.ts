import type { ExchangeTaskKey } from '../exchange/index.js';
import type { ProposalTaskKey } from '../proposal/index.js';

/**
 * What comes of leaving a task alone, the worst first: people stand somewhere unprepared or unheard; a case stands
 * still or runs out; nothing but a figure or a sentence is late.
 */
const damages = ['people', 'standstill', 'late'] as const;
type Damage = (typeof damages)[number];

const damageOf: Readonly<Record<string, Damage>> = {
  'mail-undelivered': 'people',
  'pre-reports-missing': 'people',
  'visit-gaps': 'people',
  'visit-unconfirmed': 'people',
  'changes-requested': 'people',
  'information-wanted': 'standstill',
  'proposal-to-review': 'standstill',
  'reconfirm-wanted': 'standstill',
  'first-contact-missing': 'standstill',
  'dates-missing': 'standstill',
  'post-reports-missing': 'standstill',
  'draft-from-one-side': 'standstill',
  'factsheet-draft-due': 'standstill',
  'side-silent': 'standstill',
  'late-report': 'late',
  'kpi-incomplete': 'late',
} satisfies Record<ExchangeTaskKey | ProposalTaskKey, Damage>;

/**
 * Where a task stands among others, before any date is looked at.
 * @param task its key; what is no task, or is not known here, counts as a case that stands still
 * @returns 0 for what is worst to leave
 */
export const damageIfLeft = (task: string | undefined): number =>
  damages.indexOf((task !== undefined && damageOf[task]) || 'standstill');
