import type { Day } from '../lifecycle/index.js';
import type { ExchangeFacts } from './facts.js';
import { visitEnd, visitStart } from './visit.js';

/** Why nobody can be certified yet to have been there, or not at all. */
export type NoCertificate = 'notWanted' | 'notRecorded' | 'absent';

/** What a certificate of attendance certifies: that somebody was there, on these days. */
export interface Attended {
  readonly start: Day;
  readonly end: Day;
}

type FactsNeeded = Pick<ExchangeFacts, 'visit' | 'plan' | 'participants'>;

/**
 * May a certificate of attendance be made out to a participant? Whoever asked for one in their filed report gets it once
 * host, sender or secretariat have recorded that the visit took place and that this very person was there. Neither the
 * clock's guess ("held, unconfirmed") nor a name on the list certifies anything.
 * @param wanted what the person's filed report after the visit says
 * @returns the days of the visit, the real ones where they are known; or why there is none
 */
export function attendanceOf(
  facts: FactsNeeded,
  personId: string,
  wanted: boolean,
): { readonly attended: Attended } | { readonly none: NoCertificate } {
  const person = facts.participants.find((one) => one.personId === personId);
  if (!wanted || person?.post.status !== 'filed') return { none: 'notWanted' };
  if (person.attendance === 'absent') return { none: 'absent' };
  const { visit } = facts;
  const tookPlace = visit !== null && visit.outcome !== 'unconfirmed' && visit.outcome !== 'not-held';
  const start = visitStart(facts);
  const end = visitEnd(facts);
  if (!tookPlace || person.attendance !== 'present' || start === null || end === null)
    return { none: 'notRecorded' };
  return { attended: { start, end } };
}
