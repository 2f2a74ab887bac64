import { Injectable } from '@nestjs/common';
import { loadSettings } from '@waymark/db';
import type { PublicPromoterCall } from '@waymark/documents';
import {
  addDays,
  callForThePublic,
  endOfDay,
  extendingEvents,
  publicCallState,
  settingValue,
  type LifecycleSettings,
  type PromoterCallFacts,
} from '@waymark/domain';
import { Database } from '../../database/database.js';

interface Row {
  facts: PromoterCallFacts;
  extended: boolean;
  texts: PublicPromoterCall['texts'];
}

/** More than that many calls never stand between an old one and the one that is shown. */
const latest = 8;

const query = `
  select c.facts,
    exists (select from case_event e where e.case_id = c.id and e.type in (?, ?)) as extended,
    (select coalesce(jsonb_agg(jsonb_build_object('language', t.language, 'title', t.title, 'body', t.body)
        order by t.language), '[]')
       from promoter_call_text t where t.call_id = c.id and t.title <> '' and t.body <> '') as texts
  from promoter_call c order by c.opens_on desc, c.id limit ${latest}`;

function toCall({ facts, extended, texts }: Row, settings: LifecycleSettings): PublicPromoterCall[] {
  const state = publicCallState(facts, extended);
  const { opensOn, closesOn, places } = facts;
  const decidedBy = addDays(closesOn, settingValue(settings, 'decisionDays'));
  return state === null
    ? []
    : [{ state, opensOn, closesOn, closesAt: endOfDay(closesOn), decidedBy, places, texts }];
}

/** The calls as the public may know of them. */
@Injectable()
export class PublicCalls {
  constructor(private readonly database: Database) {}

  /** The call that the public page is about; null where there is none. */
  async shown(): Promise<PublicPromoterCall | null> {
    const em = this.database.fork();
    const rows = await em.getConnection().execute<Row[]>(query, [...extendingEvents]);
    const settings = await loadSettings(em);
    return callForThePublic(rows.flatMap((row) => toCall(row, settings)));
  }
}
