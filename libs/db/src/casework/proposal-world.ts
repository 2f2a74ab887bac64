import type { EntityManager } from '@mikro-orm/postgresql';
import type { LifecycleSettings, ProposalFacts, ProposalWorld } from '@waymark/domain';
import { changedSettings, settingsWith } from './settings.js';
import { withoutTransaction, type Sql } from './sql.js';
import { surroundingColumns, type Surroundings } from './surroundings.js';

export interface LoadedProposal {
  readonly world: ProposalWorld;
  readonly settings: LifecycleSettings;
  readonly around: Surroundings;
}

const held = (holding: string) =>
  `(select count(*)::int from exchange where (host_proposal_id = $1 or sender_proposal_id = $1)
     and place_holding = '${holding}')`;

const query = `
  select
    ${changedSettings} as settings,
    ${held('reserved')} as "placesReserved",
    ${held('taken')} as "placesTaken",
    (select coalesce(jsonb_agg(id), '[]') from exchange
       where (host_proposal_id = $1 or sender_proposal_id = $1) and place_holding = 'reserved') as "proposedExchanges",
    ${surroundingColumns('$1', '$2::uuid')}`;

interface Row extends Surroundings {
  settings: Record<string, number>;
  placesReserved: number;
  placesTaken: number;
}

/** Loads everything outside the proposal that a rule or a consequence may look at, in one query. */
export async function proposalWorld(
  sql: Sql,
  id: string,
  organisationId: string | null,
): Promise<LoadedProposal> {
  const [row] = (await sql.query<Row>(query, [id, organisationId])) as [Row];
  return {
    settings: settingsWith(row.settings),
    world: { placesReserved: row.placesReserved, placesTaken: row.placesTaken },
    around: row,
  };
}

/** The world of a proposal for showing it (allowed actions, coming clocks): reads only, locks nothing. */
export async function loadProposalWorld(
  em: EntityManager,
  facts: ProposalFacts,
): Promise<{ world: ProposalWorld; settings: LifecycleSettings }> {
  return withoutTransaction(em, (sql) => proposalWorld(sql, facts.id, facts.organisationId));
}
