/** On whose word the secretariat may record a step. */
export const actingRoles = [
  'host',
  'sender',
  'participant',
  'proposer',
  'lead',
  'checker',
  'applicant',
  'nominator',
  'coAuthor',
] as const;
