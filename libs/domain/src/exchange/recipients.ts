import type { Audience, Instant, Recipient, ResolvedConsequence } from '../lifecycle/index.js';
import type { ExchangeFacts, ReportFacts, Side } from './facts.js';
import { sides } from './kit.js';
import { remindedLately } from './report-reminders.js';
import { hostOwesPost, hostOwesPre, owesPost, owesPre } from './reports.js';

const person = (personId: string): Recipient => ({ kind: 'person', personId });
const representative = (facts: ExchangeFacts, side: Side): Recipient => ({
  kind: 'representative',
  organisationId: facts[side].organisationId,
});

/** The contact a side named for the preparation; its representative while there is none. */
function contact(facts: ExchangeFacts, side: Side): Recipient {
  const { contactPersonId } = facts[side];
  return contactPersonId ? person(contactPersonId) : representative(facts, side);
}

/** Sides that have not answered what the case now waits for: the match, or the factsheet. */
export function silentSides(facts: ExchangeFacts): Side[] {
  const answered = facts.stage === 'approval' ? 'approvedAt' : 'acceptedAt';
  return sides.filter((side) => !facts[side][answered]);
}

/** Proposals of the sides that let a match expire. An invited organisation has none. */
export const silentProposalIds = (facts: ExchangeFacts): string[] =>
  silentSides(facts).flatMap(
    (side) => (side === 'host' ? facts.hostProposalId : facts.senderProposalId) ?? [],
  );

/** Whose contact hears of missing reports: the participants come from the sender. */
function contactsOwing(facts: ExchangeFacts, hostOwes: boolean, participantsOwe: boolean): Recipient[] {
  return [
    ...(hostOwes ? [contact(facts, 'host')] : []),
    ...(participantsOwe ? [contact(facts, 'sender')] : []),
  ];
}

/**
 * The people a mail is for, as the case stands after the step that sends it.
 * @param about the resolved consequence: whom the step was about, and which side took it
 * @param now leaves out of a reminder to many whoever was reminded by hand within a day; null: nobody is
 */
export function recipientsOf(
  facts: ExchangeFacts,
  audience: Audience,
  about: Pick<ResolvedConsequence, 'subjectId' | 'side' | 'reportKind' | 'organisationId'> = {},
  now: Instant | null = null,
): Recipient[] {
  const people = facts.participants;
  const wasReminded = (report: ReportFacts) => now !== null && remindedLately(report, now);
  switch (audience) {
    case 'host':
    case 'sender':
      return [representative(facts, audience)];
    case 'bothSides':
      return sides.map((side) => representative(facts, side));
    case 'coSender':
      return about.organisationId ? [{ kind: 'representative', organisationId: about.organisationId }] : [];
    case 'silentSides':
      return silentSides(facts).map((side) => representative(facts, side));
    case 'otherSide':
      return sides.filter((side) => side !== about.side).map((side) => representative(facts, side));
    case 'participants':
      return people.map(({ personId }) => person(personId));
    case 'participantsOwingPre':
      return people
        .filter((one) => owesPre(one) && !wasReminded(one.pre))
        .map(({ personId }) => person(personId));
    case 'participantsOwingPost':
      return people
        .filter((one) => owesPost(one) && !wasReminded(one.post))
        .map(({ personId }) => person(personId));
    case 'hostOwingPre':
      return hostOwesPre(facts) && !wasReminded(facts.hostPre) ? [representative(facts, 'host')] : [];
    case 'hostOwingPost':
      return hostOwesPost(facts) && !wasReminded(facts.hostPost) ? [representative(facts, 'host')] : [];
    case 'contactsOwingPre':
      return contactsOwing(facts, hostOwesPre(facts), people.some(owesPre));
    case 'contactsOwingPost':
      return contactsOwing(facts, hostOwesPost(facts), people.some(owesPost));
    case 'subject':
      return about.subjectId ? [person(about.subjectId)] : [];
    case 'reportOwner':
      return [about.subjectId ? person(about.subjectId) : representative(facts, 'host')];
    case 'sidesOwingNextStep':
      return sides.filter((side) => !facts[side].nextStepAnswer).map((side) => representative(facts, side));
    case 'unconfirmedQuoted': {
      const asked = facts.factsheet.items.filter(({ status }) => status === 'asked');
      return [...new Set(asked.map(({ personId }) => personId))].map(person);
    }
    case 'secretariat':
      return [{ kind: 'secretariat' }];
    // Audiences that only other kinds of case have.
    default:
      return [];
  }
}
