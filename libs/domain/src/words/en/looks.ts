import type { LookKind } from '../../access/index.js';

/** Who looked at what, as sentences. */
export const look = {
  contact: '{actor} saw how to reach {person}.',
  accessNeeds: '{actor} read what {person} needs to take part.',
  private: '{actor} read private answers in a report of {person}.',
} as const satisfies Record<LookKind, string>;
