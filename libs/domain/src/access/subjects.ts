/**
 * What the rules of access look at, subject by subject. A record is a flat picture of a row: the API makes one from an
 * entity, and `whereFor` in the API turns the same names into a filter of the database. One name, one meaning.
 */

export interface SubjectRecords {
  Exchange: {
    readonly hostOrgId: string;
    readonly senderOrgId: string;
    /** Organisations that send people to the same visit; none before the introduction. */
    readonly coSenderOrgIds: readonly string[];
    readonly participantIds: readonly string[];
    /** Both sides have accepted, now or before: they know each other's contact details. */
    readonly introduced: boolean;
  };
  Proposal: { readonly organisationId: string };
  Organisation: { readonly id: string };
  Person: {
    readonly id: string;
    readonly organisationId: string | null;
    /** Organisations that were introduced to this person as the contact of the other side. */
    readonly introducedTo: readonly string[];
    /** Can sign in already: whoever changes the mail address then takes the account. */
    readonly hasAccount: boolean;
    /** Has no right but a participant's own: speaks for nobody, coordinates nothing. */
    readonly isPlain: boolean;
  };
  Report: {
    readonly personId: string | null;
    readonly kind: string;
    readonly status: string;
    readonly hostOrgId: string;
    readonly senderOrgId: string;
    /** Left out where only writing is asked about: nothing is granted by it then. */
    readonly participantIds?: readonly string[];
  };
  Factsheet: {
    readonly hostOrgId: string;
    readonly senderOrgId: string;
    readonly participantIds: readonly string[];
  };
  Task: {
    readonly forRole: string;
    /** Parties of the case the task hangs on; null where the case has no such party. */
    readonly hostOrgId: string | null;
    readonly senderOrgId: string | null;
    readonly organisationId: string | null;
  };
  /** Something asked of a case and not decided yet, or decided. */
  Request: { readonly actorId: string | null };
  /** A way of looking at a list, kept under a name. */
  SavedView: {
    readonly ownerId: string;
    readonly forSecretariat: boolean;
    /** Its owner gave its link away. */
    readonly shared: boolean;
  };
  Setting: { readonly key: string };
  /** Something in a case that keeps failing. */
  Trouble: { readonly id: string };
}
export type SubjectName = keyof SubjectRecords;

/** `act`: take a step of the lifecycle; which steps, the lifecycle says. Of a person: forget them. */
export const accessActions = ['read', 'create', 'update', 'act'] as const;
export type AccessAction = (typeof accessActions)[number];

/** Parts of an exchange that are shown apart. A part nobody lists is shown to nobody but the secretariat. */
export const exchangeParts = [
  'summary',
  'plan',
  'checklist',
  'why',
  'story',
  'clocks',
  'people',
  'sides',
  'reports',
  'ownReports',
  'factsheet',
  'visit',
  'bystanders',
  'kpi',
  'exactCounts',
  'reasons',
  'proposals',
  'hostContact',
  'senderContact',
  'participantContacts',
  'consents',
  'workflow',
  'looks',
] as const;
export type ExchangePart = (typeof exchangeParts)[number];

export const personParts = ['name', 'contact', 'work', 'email', 'roles', 'organisation'] as const;
export type PersonPart = (typeof personParts)[number];

/** The part that stands for a row as a whole: whoever may see it may see that there is such a thing. */
export const rowPart: Partial<Record<SubjectName, string>> = {
  Exchange: 'summary' satisfies ExchangePart,
  Person: 'name' satisfies PersonPart,
};
