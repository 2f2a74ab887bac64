import type { EntityManager } from '@mikro-orm/postgresql';
import type { LifecycleSettings } from '@waymark/domain';
import { changedSettings, settingsWith } from '../casework/settings.js';
import { withoutTransaction } from '../casework/sql.js';
import type { ExchangeEntity, OrganisationEntity, ProposalEntity } from '../entities/index.js';
import { type BuiltQuery, readBuilt } from './built-query.js';

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
  c.created_at as "createdAt", c.updated_at as "updatedAt", ${changedSettings} as changed`;

const exchanges = (chosen: string): string => `
  select ${common}, c.format, c.start_date as "startDate", c.end_date as "endDate",
    c.after_the_fact as "afterTheFact", ${organisation('h', 'hostOrg')}, ${organisation('s', 'senderOrg')}
  from ${chosen}
  join exchange c on c.id = chosen.id
  join organisation h on h.id = c.host_org_id
  join organisation s on s.id = c.sender_org_id
  order by chosen.place`;

const proposals = (chosen: string): string => `
  select ${common}, c.direction, c.formats, c.period_start as "periodStart", c.period_end as "periodEnd",
    c.places, ${organisation('o', 'organisation')}
  from ${chosen}
  join proposal c on c.id = chosen.id
  join organisation o on o.id = c.organisation_id
  order by chosen.place`;

/** Which rows, in which order: their ids, or the query for them. */
export type Chosen = readonly string[] | BuiltQuery;

/** Rows of a list, and the settings by which is told what they wait for. */
export interface Listed<T> {
  readonly rows: T[];
  readonly settings: LifecycleSettings;
}

/** The ORM makes instants of what it reads; here they come as the database writes them. */
type Row<T> = Omit<T, 'stageSince' | 'dueAt' | 'createdAt' | 'updatedAt'> & {
  readonly stageSince: string;
  readonly dueAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly changed: Record<string, number>;
};

const withInstants = <T>({ changed: _changed, ...row }: Row<T>) => ({
  ...row,
  stageSince: new Date(row.stageSince),
  dueAt: row.dueAt === null ? null : new Date(row.dueAt),
  createdAt: new Date(row.createdAt),
  updatedAt: new Date(row.updatedAt),
});

const given = 'unnest($1::uuid[]) with ordinality as chosen (id, place)';
const found = (sql: string) => `(select id, row_number() over () as place from (${sql}) page) as chosen`;

/** One statement for choosing and reading: each way to the database costs about as much as what it asks. */
async function rowsOf<T>(em: EntityManager, text: (chosen: string) => string, chosen: Chosen) {
  if ('sql' in chosen) return readBuilt<Row<T>>(em, { sql: text(found(chosen.sql)), params: chosen.params });
  if (chosen.length === 0) return [];
  return withoutTransaction(em, (sql) => sql.query<Row<T>>(text(given), [chosen]));
}

async function read<T>(em: EntityManager, text: (chosen: string) => string, chosen: Chosen) {
  const rows = await rowsOf<T>(em, text, chosen);
  return { rows: rows.map((row) => withInstants<T>(row)), settings: settingsWith(rows[0]?.changed ?? {}) };
}

/**
 * Exchanges as a list shows them, past the ORM: making entities of a page of rows took several times as long as reading
 * them, and nobody changes them.
 *
 * @param chosen in the order wanted; ids of nothing are left out
 */
export const readListedExchanges = (em: EntityManager, chosen: Chosen): Promise<Listed<ListedExchange>> =>
  read<ListedExchange>(em, exchanges, chosen) as Promise<Listed<ListedExchange>>;

/** Proposals as a list shows them, as `readListedExchanges` reads exchanges. */
export const readListedProposals = (em: EntityManager, chosen: Chosen): Promise<Listed<ListedProposal>> =>
  read<ListedProposal>(em, proposals, chosen) as Promise<Listed<ListedProposal>>;
