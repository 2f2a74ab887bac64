import { raw } from '@mikro-orm/core';
import type { SubjectName } from '@waymark/domain';

export type Where = Record<string | symbol, unknown>;
type Translate = (condition: unknown) => Where;

const column =
  (name: string): Translate =>
  (condition) => ({ [name]: condition });

const inExchange =
  (translate: Translate): Translate =>
  (condition) => ({ exchange: translate(condition) });

/** `{ $in: ids }` as rules write it, one id, or several. */
function idsIn(condition: unknown): string[] {
  if (typeof condition === 'string') return [condition];
  if (Array.isArray(condition)) return condition as string[];
  const { $in } = (condition ?? {}) as { $in?: unknown };
  if (Array.isArray($in)) return $in as string[];
  throw new Error('A rule over the parties of a case must name ids.');
}

/** Ids as one parameter that stays one: MikroORM spells an array out as a list of values. */
const anyOf = `any(string_to_array(?, ',')::uuid[])`;
const spelled = (ids: readonly string[]): string => ids.join(',');

/** True in SQL, as a key of a MikroORM filter. */
const holds = (sql: (alias: string) => string, params: unknown[]): Where => ({
  [raw(sql, params) as unknown as symbol]: [],
});

/** A subquery and not a join: a join would double rows and spoil the count of a page. */
const participants: Translate = (condition) =>
  holds(
    (alias) =>
      `${alias}.id in (select t.exchange_id from exchange_participant t where t.person_id = ${anyOf})`,
    [spelled(idsIn(condition))],
  );

/** True of a row of exchanges where one of these organisations is a co-sender. */
export const coSenders: Translate = (condition) =>
  holds(
    (alias) => `${alias}.co_sender_org_ids && string_to_array(?, ',')::uuid[]`,
    [spelled(idsIn(condition))],
  );

/** The contact of the other side, or its representative, in an exchange in which the two were introduced. */
const introducedTo: Translate = (condition) => {
  const ids = spelled(idsIn(condition));
  return holds(
    (alias) => `exists (
      select 1 from exchange x join organisation other
        on (x.host_org_id = ${anyOf} and other.id = x.sender_org_id and ${alias}.id::text in
             (x.facts->'sender'->>'contactPersonId', other.representative_id::text))
        or (x.sender_org_id = ${anyOf} and other.id = x.host_org_id and ${alias}.id::text in
             (x.facts->'host'->>'contactPersonId', other.representative_id::text))
      where jsonb_exists(x.facts->'stageDates', 'introduced'))`,
    [ids, ids],
  );
};

/** Tasks name their case by id only, for a case may be of either kind. */
const taskOf =
  (table: 'exchange' | 'proposal', party: string): Translate =>
  (condition) =>
    holds(
      (alias) =>
        `${alias}.case_id in (select c.id from ${table} c where c.${party} = ${anyOf}) and ${alias}.case_kind = ?`,
      [spelled(idsIn(condition)), table],
    );

/** How each name in a rule's conditions is asked of the database: the other half of `SubjectRecords`. */
export const translations: Partial<Record<SubjectName, Record<string, Translate>>> = {
  Exchange: {
    hostOrgId: column('hostOrg'),
    senderOrgId: column('senderOrg'),
    coSenderOrgIds: coSenders,
    participantIds: participants,
  },
  Proposal: { organisationId: column('organisation') },
  Organisation: { id: column('id') },
  Person: { id: column('id'), organisationId: column('organisation'), introducedTo },
  Report: {
    personId: column('person'),
    kind: column('kind'),
    status: column('status'),
    hostOrgId: inExchange(column('hostOrg')),
    senderOrgId: inExchange(column('senderOrg')),
    participantIds: inExchange(participants),
  },
  Factsheet: {
    hostOrgId: inExchange(column('hostOrg')),
    senderOrgId: inExchange(column('senderOrg')),
    participantIds: inExchange(participants),
  },
  Task: {
    forRole: column('forRole'),
    hostOrgId: taskOf('exchange', 'host_org_id'),
    senderOrgId: taskOf('exchange', 'sender_org_id'),
    organisationId: taskOf('proposal', 'organisation_id'),
  },
  Request: { actorId: column('actorId') },
  SavedView: {
    ownerId: column('owner'),
    forSecretariat: column('forSecretariat'),
    shared: column('shared'),
  },
};
