import type { Acting, Command } from '../lifecycle/index.js';
import type { ExchangeFacts, ParticipantFacts, ReportFacts } from './facts.js';
import { given } from './kit.js';

export const reportKinds = ['pre-participant', 'post-participant', 'pre-host', 'post-host'] as const;
export type ReportKind = (typeof reportKinds)[number];

export const isParticipantKind = (kind: ReportKind): boolean => kind.endsWith('-participant');
export const isPreKind = (kind: ReportKind): boolean => kind.startsWith('pre-');

/** Not there yet: never filed, or given back to be mended. */
export const isOwed = ({ status }: ReportFacts): boolean => status === 'due' || status === 'returned';

export const owesPre = (person: ParticipantFacts): boolean => isOwed(person.pre);
/** Who was absent owes no report; who is not known to have been absent does. */
export const owesPost = (person: ParticipantFacts): boolean =>
  person.attendance !== 'absent' && isOwed(person.post);
export const hostOwesPre = (facts: ExchangeFacts): boolean => isOwed(facts.hostPre);
export const hostOwesPost = (facts: ExchangeFacts): boolean => isOwed(facts.hostPost);

/** The reports somebody could file in a role: their own, or every participant's where nobody is named. */
export function reportsOf(
  facts: ExchangeFacts,
  { roles, personId }: Acting,
): { kind: ReportKind; personId?: string; report: ReportFacts }[] {
  const people = facts.participants.filter((one) => personId === null || one.personId === personId);
  return [
    ...(roles.includes('host')
      ? [
          { kind: 'pre-host' as const, report: facts.hostPre },
          { kind: 'post-host' as const, report: facts.hostPost },
        ]
      : []),
    ...(roles.includes('participant')
      ? people.flatMap((one) => [
          { kind: 'pre-participant' as const, personId: one.personId, report: one.pre },
          { kind: 'post-participant' as const, personId: one.personId, report: one.post },
        ])
      : []),
  ];
}

/** Every report of the case. */
export const allReports = ({ hostPre, hostPost, participants }: ExchangeFacts): ReportFacts[] => [
  hostPre,
  hostPost,
  ...participants.flatMap(({ pre, post }) => [pre, post]),
];

/** Whose report a command is about: as said, else the one on whose word it is done, else the one who does it. */
export const reportPerson = (command: Command): string | undefined =>
  given<string>(command, 'personId') ?? command.onBehalf?.personId ?? command.actor.personId ?? undefined;

/** The participant a command is about, for kinds of report that are a participant's. */
export function reportSubject(command: Command): string | undefined {
  return isParticipantKind(given<ReportKind>(command, 'reportKind')!) ? reportPerson(command) : undefined;
}

/** @returns undefined when the person is no participant */
export function reportOf(
  facts: Pick<ExchangeFacts, 'hostPre' | 'hostPost' | 'participants'>,
  kind: ReportKind,
  personId: string | undefined,
) {
  if (kind === 'pre-host') return facts.hostPre;
  if (kind === 'post-host') return facts.hostPost;
  const person = facts.participants.find((one) => one.personId === personId);
  return kind === 'pre-participant' ? person?.pre : person?.post;
}

/** The facts with one report changed. */
export function withReport(
  facts: ExchangeFacts,
  kind: ReportKind,
  personId: string | undefined,
  change: Partial<ReportFacts>,
): ExchangeFacts {
  if (kind === 'pre-host') return { ...facts, hostPre: { ...facts.hostPre, ...change } };
  if (kind === 'post-host') return { ...facts, hostPost: { ...facts.hostPost, ...change } };
  const field = kind === 'pre-participant' ? 'pre' : 'post';
  return withParticipant(facts, personId, (person) => ({ [field]: { ...person[field], ...change } }));
}

export const withParticipant = (
  facts: ExchangeFacts,
  personId: string | undefined,
  change: (person: ParticipantFacts) => Partial<ParticipantFacts>,
): ExchangeFacts => ({
  ...facts,
  participants: facts.participants.map((person) =>
    person.personId === personId ? { ...person, ...change(person) } : person,
  ),
});
