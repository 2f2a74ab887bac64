/**
 * Column kinds that every entity shares. The ORM's own default for an instant drops milliseconds; ours keeps them,
 * because a case's `stageSince` must read back as it was written.
 */
export const instant = { type: 'datetime', length: 3 } as const;
export const instantOrNull = { ...instant, nullable: true } as const;
export const day = { type: 'date' } as const;
export const dayOrNull = { ...day, nullable: true } as const;
export const textOrNull = { type: 'text', nullable: true } as const;
/** Finds a part of a word in `search` without reading the whole table. */
export const searchIndex = (table: string) =>
  `create index "${table}_search_trgm" on "${table}" using gin ("search" gin_trgm_ops)`;
/** The few cases that the reconciler has to look at, whatever the number of cases that are over. */
export const undrivenIndex = (table: string) =>
  `create index "${table}_undriven" on "${table}" ("id") where (seq > driven_seq)`;
export const openIndex = (table: string) =>
  `create index "${table}_open" on "${table}" ("id") where (over is null or due_at is not null)`;
/** Finds the rows whose list of ids holds one of some. */
export const idsIndex = (table: string, column: string) =>
  `create index "${table}_${column}" on "${table}" using gin ("${column}")`;
/** Finds the exchanges for which somebody was named as a side's contact; most have none. */
export const contactIndex = (side: 'host' | 'sender') =>
  `create index "exchange_${side}_contact" on "exchange" ((facts->'${side}'->>'contactPersonId'))
  where facts->'${side}'->>'contactPersonId' is not null`;
/** Finds the few who are the secretariat among all people on file. */
export const secretariatIndex = `create index "person_secretariat" on "person" ("id") where 'secretariat' = any(roles)`;
export const uuids = { type: 'string[]', columnType: 'uuid[]', defaultRaw: "'{}'" } as const;
export const texts = { type: 'string[]', columnType: 'text[]', defaultRaw: "'{}'" } as const;
