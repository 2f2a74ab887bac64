import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PromoterApplicationEntity, PromoterCallEntity } from '@waymark/db';
import {
  type CaseRole,
  promoterCallRoles,
  promoterDeskParts,
  promoterDeskRoles,
  type PromoterApplicationPart,
  type Viewer,
} from '@waymark/domain';
import { notFound } from '../common/problem.js';

/** A call with what its reader is in it. */
export interface SeenCall {
  readonly call: PromoterCallEntity;
  readonly roles: readonly CaseRole[];
}

/** An application with what its reader is in it, and what they may read of it. */
export interface SeenApplication {
  readonly application: PromoterApplicationEntity;
  readonly call: PromoterCallEntity;
  readonly roles: readonly CaseRole[];
  readonly parts: readonly PromoterApplicationPart[];
}

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

  /** Every application of a call of which the viewer may read anything, in the order of their references. */
  async applicationsOf(em: EntityManager, viewer: Viewer, callId: string): Promise<SeenApplication[]> {
    const found = await em.find(
      PromoterApplicationEntity,
      { call: callId },
      { populate: ['call'], orderBy: { reference: 'asc' } },
    );
    return found.flatMap((application) => seenBy(viewer, application) ?? []);
  }
}

/** Of an application with its call loaded; null where there is nothing to be seen. */
export function seenBy(viewer: Viewer, application: PromoterApplicationEntity): SeenApplication | null {
  const { facts } = application;
  const call = application.call as PromoterCallEntity;
  const parts = promoterDeskParts(viewer, facts, call.facts.anonymous);
  return parts.length > 0 ? { application, call, roles: promoterDeskRoles(viewer, facts), parts } : null;
}
