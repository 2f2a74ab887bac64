import type * as english from '../en/promoter-desk.js';
import type { Texts } from '../shape.js';

export const conflict = {
  party: 'Personen söker, nominerar eller skriver med den sökande.',
  'in-the-call': 'Personen har sökt eller nominerat i den här utlysningen.',
  'same-organisation': 'Personen hör till en institution hos den sökande.',
} as const satisfies Texts<typeof english.conflict>;

export const duplicate = {
  'same-mail': 'Båda har samma mejladress.',
  'same-name-and-institution': 'Båda har samma namn och institution.',
  'same-name': 'Båda har samma namn.',
} as const satisfies Texts<typeof english.duplicate>;

export const job = {
  declare: 'Säg om något står i vägen',
  review: 'Bedöm den',
  file: 'Lämna in din bedömning: inget saknas',
  check: 'Pröva behörigheten',
  assign: 'Fördela den till bedömare',
  interview: 'Ordna intervjun',
  decide: 'Förbered ett beslut',
  release: 'Meddela besluten',
  prepare: 'Förbered utlysningen',
} as const satisfies Texts<typeof english.job>;

export const callDate = {
  nomineeGraceDays: 'Sista dag för en nominerad att tacka ja',
  latestReviewDays: 'Sista dag för bedömningar',
  latestInterviewDays: 'Sista dag för intervjuer',
  decisionDays: 'Besluten meddelas',
} as const satisfies Texts<typeof english.callDate>;

export const balance = {
  country: 'Efter land',
  region: 'Efter region',
  type: 'Efter typ',
  inclusion: 'Efter om arbetet når personer med färre möjligheter',
} as const satisfies Texts<typeof english.balance>;

export const shortage = {
  barred: 'Bedömare med jäv, utan förklaring eller som redan har haft den: {number}.',
  language: 'Bedömare som inte läser något av språken: {number}.',
  full: 'Bedömare som har så många de kan: {number}.',
} as const satisfies Texts<typeof english.shortage>;

export const figure = {
  notKnown: 'Inte känt',
} as const satisfies Texts<typeof english.figure>;
