/** Kinds of organisation, in the order they are offered. */
export const organisationKinds = [
  'regional-authority',
  'local-authority',
  'national-body',
  'vet-provider',
  'adult-education',
  'guidance',
  'ngo',
  'youth-centre',
  'network',
  'other',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];
