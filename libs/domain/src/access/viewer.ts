/** Roles a person has in Waymark as a whole; what they are in one case follows from `caseRoles`. */
export const personRoles = ['secretariat', 'coordinator', 'representative', 'participant'] as const;
export type PersonRole = (typeof personRoles)[number];

/** Who is asking. Loaded once for each request. */
export interface Viewer {
  readonly personId: string;
  readonly roles: readonly PersonRole[];
  /** Organisations this person represents or stands in for as deputy. */
  readonly organisationIds: readonly string[];
}

/** Organisations the viewer may speak for: only with the role, whatever the organisation's own page says. */
export const spokenFor = (viewer: Viewer): readonly string[] =>
  viewer.roles.includes('representative') ? viewer.organisationIds : [];

const isPersonRole = (role: string): role is PersonRole => (personRoles as readonly string[]).includes(role);

/**
 * Who is asking, by what is stored of them.
 * @param person `roles` may hold some that no longer exist: they give no rights
 */
export const viewerOf = (
  person: { readonly id: string; readonly roles: readonly string[] },
  organisationIds: readonly string[],
): Viewer => ({ personId: person.id, roles: person.roles.filter(isPersonRole), organisationIds });
