import { promoterApplicationRoles, promoterCallRoles, readablePartsOf } from '../access/promoters/index.js';
import type { Viewer } from '../access/viewer.js';
import type { Audience, CaseRole } from '../lifecycle/index.js';
import type { PromoterApplicationFacts } from '../promoter-application/facts.js';
import { promoterApplicationLifecycle } from '../promoter-application/lifecycle.js';
import type { PromoterCallFacts } from '../promoter-call/facts.js';
import { promoterCallLifecycle } from '../promoter-call/lifecycle.js';

/** A call or an application as it stands when a mail of it is to go out. */
export type PromoterCaseToTell =
  | {
      readonly kind: 'promoterCall';
      readonly facts: PromoterCallFacts;
      /** The reader is a member's, or on the secretariat's list, and did not say that they want no more of it. */
      readonly onMailingList: boolean;
    }
  | {
      readonly kind: 'promoterApplication';
      readonly facts: PromoterApplicationFacts;
      readonly anonymous: boolean;
      /** The reader is nominated and has not answered yet. */
      readonly isNominee: boolean;
    };

interface Sending {
  readonly mail?: string;
  readonly to?: Audience;
  readonly remind?: { readonly mail: string; readonly to: Audience };
}
interface Sends {
  readonly stages: Readonly<
    Record<
      string,
      {
        readonly onEnter?: readonly Sending[];
        readonly advance?: readonly { readonly consequences?: readonly Sending[] }[];
      }
    >
  >;
  readonly actions: Readonly<Record<string, { readonly consequences?: readonly Sending[] }>>;
  readonly clocks: Readonly<Record<string, { readonly marks: readonly Sending[] }>>;
}

/** For whom each mail is, read from the lifecycle that sends it. */
function audiencesOf({ stages, actions, clocks }: Sends): ReadonlyMap<string, ReadonlySet<Audience>> {
  const all = [
    ...Object.values(actions).flatMap(({ consequences = [] }) => consequences),
    ...Object.values(stages).flatMap(({ onEnter = [], advance = [] }) => [
      ...onEnter,
      ...advance.flatMap(({ consequences = [] }) => consequences),
    ]),
    ...Object.values(clocks).flatMap(({ marks }) => marks.flatMap(({ remind }) => remind ?? [])),
  ];
  const found = new Map<string, Set<Audience>>();
  for (const { mail, to } of all)
    if (mail !== undefined && to !== undefined) found.set(mail, (found.get(mail) ?? new Set()).add(to));
  return found;
}

const audiences = {
  promoterCall: audiencesOf(promoterCallLifecycle as Sends),
  promoterApplication: audiencesOf(promoterApplicationLifecycle as Sends),
} as const;

/** Who is meant; whoever an action was about need only still have a part in it. */
const meant: Readonly<Partial<Record<Audience, readonly CaseRole[] | 'anybody'>>> = {
  secretariat: ['secretariat'],
  lead: ['lead'],
  checkers: ['lead', 'checker'],
  applicant: ['applicant'],
  nominator: ['nominator'],
  applicantSide: ['applicant', 'nominator', 'coAuthor'],
  reviewersOwing: ['reviewer', 'outsideReviewer'],
  subject: 'anybody',
};

const isMeant = (roles: readonly CaseRole[], audience: Audience): boolean => {
  const whom = meant[audience] ?? [];
  return whom === 'anybody' ? roles.length > 0 : roles.some((role) => whom.includes(role));
};

/** What somebody is in a call or an application when they read a mail of it. */
export function promoterRolesToTell(viewer: Viewer, told: PromoterCaseToTell): readonly CaseRole[] {
  if (told.kind === 'promoterCall') return promoterCallRoles(viewer, told.facts);
  const roles = promoterApplicationRoles(viewer, told.facts);
  return told.isNominee && roles.length === 0 ? ['applicant'] : roles;
}

/**
 * May this mail go to this person, as things stand when it goes out? Only as what it was sent to them for: whoever has
 * a conflict by now, leads no longer, or left the mailing list hears nothing.
 */
export function mayGetPromoterMail(viewer: Viewer, told: PromoterCaseToTell, mail: string): boolean {
  const roles = promoterRolesToTell(viewer, told);
  const wanted = audiences[told.kind].get(mail) ?? new Set<Audience>();
  return [...wanted].some((audience) =>
    audience === 'mailingList'
      ? told.kind === 'promoterCall' && told.onMailingList
      : isMeant(roles, audience),
  );
}

/** May a mail to this person say whom the application is about? */
export const mayNameCandidate = (viewer: Viewer, told: PromoterCaseToTell): boolean =>
  told.kind === 'promoterCall' ||
  told.isNominee ||
  readablePartsOf(viewer, told.facts, told.anonymous).includes('identity');
