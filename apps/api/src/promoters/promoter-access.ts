import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PromoterApplicationEntity, PromoterCallEntity } from '@waymark/db';
import {
  callView,
  type CaseRole,
  promoterCallRoles,
  promoterDeskParts,
  promoterDeskRoles,
  type PromoterApplicationFacts,
  type PromoterApplicationPart,
  type Viewer,
} from '@waymark/domain';
import { notFound } from '../common/problem.js';

/** A call with what its reader is in it. */
export interface SeenCall {
  readonly call: PromoterCallEntity;
  readonly roles: readonly CaseRole[];
}

/** What a rule looks at in an application, and what people call it by. */
export type ApplicationHead = Pick<PromoterApplicationEntity, 'id' | 'reference' | 'title' | 'facts'>;

/** One of the applications of a call, with what its reader is in it, and what they may read of it. */
export interface SeenHead {
  readonly application: ApplicationHead;
  readonly call: PromoterCallEntity;
  readonly roles: readonly CaseRole[];
  readonly parts: readonly PromoterApplicationPart[];
}

/** The same of an application that was loaded with everything. */
export interface SeenApplication extends SeenHead {
  readonly application: PromoterApplicationEntity;
}

/**
 * Of very many applications each remembers the same call, its whole panel with it: that is brought from the database only
 * where an application has not followed its call yet.
 */
const heads = `
  select id, reference, title, case when facts->'call' = ?::jsonb then facts - 'call' else facts end as facts
  from promoter_application
  where call_id = ?::uuid and not barred_ids @> array[?::uuid] and not side_ids @> array[?::uuid]
    and (?::uuid[] is null or id = any(?::uuid[]))
  order by reference`;

type HeadRow = Omit<ApplicationHead, 'facts'> & {
  facts: Omit<PromoterApplicationFacts, 'call'> & Partial<Pick<PromoterApplicationFacts, 'call'>>;
};

/** Asks the rules of libs/domain what somebody is in a call or an application. Nothing there is answered to nobody else. */
@Injectable()
export class PromoterAccess {
  /** @throws a 404 problem for whoever has no part in it */
  async call(em: EntityManager, viewer: Viewer, id: string): Promise<SeenCall> {
    const call = await em.findOne(PromoterCallEntity, { id });
    const roles = call ? promoterCallRoles(viewer, call.facts) : [];
    if (!call || roles.length === 0) throw notFound();
    return { call, roles };
  }

  /** @throws a 404 problem for whoever has no part in it, applies in it, or has a conflict */
  async application(em: EntityManager, viewer: Viewer, id: string): Promise<SeenApplication> {
    const application = await em.findOne(PromoterApplicationEntity, { id }, { populate: ['call'] });
    const seen = application && seenBy(viewer, application);
    if (!seen) throw notFound();
    return seen;
  }

  /**
   * Every application of a call of which the viewer may read anything, in the order of their references.
   * @param among only those of these ids
   */
  async applicationsOf(
    em: EntityManager,
    viewer: Viewer,
    call: PromoterCallEntity,
    among?: readonly string[],
  ): Promise<SeenHead[]> {
    const view = callView(call.facts);
    const { personId } = viewer;
    const ids = among ? `{${among.join()}}` : null;
    const rows = await em
      .getConnection()
      .execute<HeadRow[]>(heads, [JSON.stringify(view), call.id, personId, personId, ids, ids]);
    return rows.flatMap(({ facts, ...named }) => {
      const application = { ...named, facts: { call: view, ...facts } };
      const seen = partsFor(viewer, application.facts, call);
      return seen ? { application, call, ...seen } : [];
    });
  }
}

/** Of an application with its call loaded; null where there is nothing to be seen. */
export function seenBy(viewer: Viewer, application: PromoterApplicationEntity): SeenApplication | null {
  const call = application.call as PromoterCallEntity;
  const seen = partsFor(viewer, application.facts, call);
  return seen && { application, call, ...seen };
}

function partsFor(viewer: Viewer, facts: PromoterApplicationFacts, call: PromoterCallEntity) {
  const parts = promoterDeskParts(viewer, facts, call.facts.anonymous);
  return parts.length > 0 ? { roles: promoterDeskRoles(viewer, facts), parts } : null;
}
