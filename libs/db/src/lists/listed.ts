import type { EntityManager } from '@mikro-orm/postgresql';
import { withoutTransaction } from '../casework/sql.js';
import type { ExchangeEntity, OrganisationEntity, ProposalEntity } from '../entities/index.js';

/** An organisation as a row of a list names it. */
export type ListedOrganisation = Pick<
  OrganisationEntity,
  'id' | 'name' | 'shortName' | 'regionCode' | 'country'
>;

type ListedCase =
  | 'id'
  | 'reference'
  | 'title'
  | 'stageSince'
  | 'over'
  | 'waitingOn'
  | 'dueAt'
  | 'dueMark'
  | 'topics'
  | 'createdAt'
  | 'updatedAt';

/** What a row of a list of exchanges is made of: the columns of its entity, and its two sides. */
export interface ListedExchange extends Pick<
  ExchangeEntity,
  ListedCase | 'stage' | 'format' | 'startDate' | 'endDate' | 'afterTheFact' | 'facts'
> {
  readonly hostOrg: ListedOrganisation;
  readonly senderOrg: ListedOrganisation;
}

/** What a row of a list of proposals is made of: the columns of its entity, and who proposes. */
export interface ListedProposal extends Pick<
  ProposalEntity,
  ListedCase | 'stage' | 'direction' | 'formats' | 'periodStart' | 'periodEnd' | 'places' | 'facts'
> {
  readonly organisation: ListedOrganisation;
}

const organisation = (table: string, name: string): string =>
  `json_build_object('id', ${table}.id, 'name', ${table}.name, 'shortName', ${table}.short_name,
    'regionCode', ${table}.region_code, 'country', ${table}.country) as "${name}"`;

const common = `c.id, c.reference, c.title, c.stage, c.stage_since as "stageSince", c.over,
  c.waiting_on as "waitingOn", c.due_at as "dueAt", c.due_mark as "dueMark", c.topics, c.facts,
  c.created_at as "createdAt", c.updated_at as "updatedAt"`;

const exchanges = `
  select ${common}, c.format, c.start_date as "startDate", c.end_date as "endDate",
    c.after_the_fact as "afterTheFact", ${organisation('h', 'hostOrg')}, ${organisation('s', 'senderOrg')}
  from unnest($1::uuid[]) with ordinality as chosen (id, place)
  join exchange c on c.id = chosen.id
  join organisation h on h.id = c.host_org_id
  join organisation s on s.id = c.sender_org_id
  order by chosen.place`;

const proposals = `
  select ${common}, c.direction, c.formats, c.period_start as "periodStart", c.period_end as "periodEnd",
    c.places, ${organisation('o', 'organisation')}
  from unnest($1::uuid[]) with ordinality as chosen (id, place)
  join proposal c on c.id = chosen.id
  join organisation o on o.id = c.organisation_id
  order by chosen.place`;

/** The ORM makes instants of what it reads; here they come as the database writes them. */
type Row<T> = Omit<T, 'stageSince' | 'dueAt' | 'createdAt' | 'updatedAt'> & {
  readonly stageSince: string;
  readonly dueAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};

const withInstants = <T>(row: Row<T>) => ({
  ...row,
  stageSince: new Date(row.stageSince),
  dueAt: row.dueAt === null ? null : new Date(row.dueAt),
  createdAt: new Date(row.createdAt),
  updatedAt: new Date(row.updatedAt),
});

async function read<T>(em: EntityManager, text: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await withoutTransaction(em, (sql) => sql.query<Row<T>>(text, [ids]));
  return rows.map((row) => withInstants<T>(row));
}

/**
 * Exchanges as a list shows them, past the ORM: making entities of a page of rows took several times as long as reading
 * them, and nobody changes them.
 *
 * @param ids in the order wanted; ids of nothing are left out
 */
export const readListedExchanges = (em: EntityManager, ids: readonly string[]): Promise<ListedExchange[]> =>
  read<ListedExchange>(em, exchanges, ids);

/** Proposals as a list shows them, as `readListedExchanges` reads exchanges. */
export const readListedProposals = (em: EntityManager, ids: readonly string[]): Promise<ListedProposal[]> =>
  read<ListedProposal>(em, proposals, ids);
