import type { EntityManager } from '@mikro-orm/postgresql';
import {
  offeredLanguages,
  type ApplicationInCall,
  type LifecycleSettings,
  type PromoterCallFacts,
  type PromoterCallWorld,
} from '@waymark/domain';
import { changedSettings, settingsWith } from './settings.js';
import { withoutTransaction, type Sql } from './sql.js';
import { surroundingColumns, type Surroundings } from './surroundings.js';

export interface CallSurroundings extends Surroundings {
  readonly applications: readonly ApplicationInCall[];
  /** Whom mails to everybody go to. */
  readonly mailingList: readonly string[];
}

export interface LoadedCall {
  readonly world: PromoterCallWorld;
  readonly settings: LifecycleSettings;
  readonly around: CallSurroundings;
}

/** All members, through whoever speaks for them, and the secretariat's own list; nobody who does not want it any more. */
export const onMailingList = `
  select person_id as id from mailing_list_member where unsubscribed_at is null
  union
  select coalesce(o.representative_id, o.deputy_id) from organisation o
  where o.is_member and coalesce(o.representative_id, o.deputy_id) is not null and not exists (
    select from mailing_list_member m
    where m.person_id = coalesce(o.representative_id, o.deputy_id) and m.unsubscribed_at is not null)`;

const query = `
  select
    ${changedSettings} as settings,
    array(select language from promoter_call_text where call_id = $1 and title <> '' and body <> '') as languages,
    (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'stage', stage, 'staged', staged) order by id), '[]')
       from promoter_application where call_id = $1) as applications,
    array(${onMailingList} order by id) as "mailingList",
    ${surroundingColumns('$1', 'select null::uuid')}`;

interface Row extends Omit<CallSurroundings, 'proposedExchanges'> {
  settings: Record<string, number>;
  languages: string[];
}

/** Loads everything outside the call that a rule or a consequence may look at, in one query. */
export async function promoterCallWorld(sql: Sql, id: string): Promise<LoadedCall> {
  const [row] = (await sql.query<Row>(query, [id])) as [Row];
  const textMissing = offeredLanguages.filter((language) => !row.languages.includes(language));
  return {
    settings: settingsWith(row.settings),
    world: { textMissing, applications: row.applications },
    around: { ...row, proposedExchanges: [] },
  };
}

/** The world of a call for showing it (allowed actions, coming clocks): reads only, locks nothing. */
export async function loadPromoterCallWorld(
  em: EntityManager,
  { id }: Pick<PromoterCallFacts, 'id'>,
): Promise<Pick<LoadedCall, 'world' | 'settings'>> {
  return withoutTransaction(em, (sql) => promoterCallWorld(sql, id));
}
