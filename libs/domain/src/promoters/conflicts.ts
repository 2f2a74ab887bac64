import { foldSpaces } from '../words/fold-text.js';

/**
 * What the rules find by themselves. `party`: applicant, nominator or co-author of this very application.
 * `in-the-call`: applied or nominated in the same call, so reviews none of it. `same-organisation`: of an institution
 * of the candidate.
 */
export const conflictKinds = ['party', 'in-the-call', 'same-organisation'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** Somebody who may review or lead. */
export interface PanelMember {
  readonly personId: string;
  /** Organisations on file that they belong to, and what those are called. */
  readonly organisationIds: readonly string[];
  readonly organisationNames: readonly string[];
}

/** What the rules look at in an application. */
export interface ApplicationParties {
  readonly id: string;
  readonly applicantId: string | null;
  readonly nominatorId: string | null;
  readonly coAuthorIds: readonly string[];
  readonly institutionIds: readonly string[];
  /** As the application writes them: they may not be on file. */
  readonly institutionNames: readonly string[];
}

export interface Conflict {
  readonly personId: string;
  readonly applicationId: string;
  readonly kind: ConflictKind;
}

const partiesOf = ({ applicantId, nominatorId, coAuthorIds }: ApplicationParties): readonly string[] =>
  [applicantId, nominatorId, ...coAuthorIds].filter((id) => id !== null);

/** Everybody who applied or nominated in a call, or writes with somebody who did. */
export const peopleInCall = (applications: readonly ApplicationParties[]): ReadonlySet<string> =>
  new Set(applications.flatMap(partiesOf));

/** A name of an institution without case, accents and signs: `Tknika` and `TKNIKA` are one. */
const institutionKey = (name: string): string => foldSpaces(name.replace(/[^\p{L}\p{N}]+/gu, ' '));

function sameOrganisation(member: PanelMember, application: ApplicationParties): boolean {
  if (member.organisationIds.some((id) => application.institutionIds.includes(id))) return true;
  const ours = new Set(member.organisationNames.map(institutionKey).filter((key) => key !== ''));
  return application.institutionNames.some((name) => ours.has(institutionKey(name)));
}

/**
 * Whether something stands in the way of this person reviewing, or leading, this application.
 * @param inCall as `peopleInCall` of the whole call
 * @returns every kind that holds, the gravest first; empty for none
 */
export function conflictsOf(
  member: PanelMember,
  application: ApplicationParties,
  inCall: ReadonlySet<string>,
): readonly ConflictKind[] {
  return [
    ...(partiesOf(application).includes(member.personId) ? (['party'] as const) : []),
    ...(inCall.has(member.personId) ? (['in-the-call'] as const) : []),
    ...(sameOrganisation(member, application) ? (['same-organisation'] as const) : []),
  ];
}

/** Every conflict between a panel and the applications of one call: one line for each kind that holds. */
export function findConflicts(
  panel: readonly PanelMember[],
  applications: readonly ApplicationParties[],
): readonly Conflict[] {
  const inCall = peopleInCall(applications);
  return applications.flatMap((application) =>
    panel.flatMap((member) =>
      conflictsOf(member, application, inCall).map((kind) => ({
        personId: member.personId,
        applicationId: application.id,
        kind,
      })),
    ),
  );
}
