import { Inject, Injectable } from '@nestjs/common';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { ActionView, BulkCase, BulkStep } from '@waymark/contract';
import {
  ExchangeEntity,
  loadExchangeWorld,
  loadPromoterApplicationWorld,
  loadProposalWorld,
  PromoterApplicationEntity,
  ProposalEntity,
} from '@waymark/db';
import {
  type Ask,
  caseRoles,
  exchangeLifecycle,
  promoterApplicationLifecycle,
  proposalLifecycle,
  say,
  type Viewer,
} from '@waymark/domain';
import { Access } from '../access/access.js';
import { actionViews } from '../cases/action-views.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { titleFor } from '../promoters/application-row.js';
import { seenBy } from '../promoters/promoter-access.js';

/** What can be said once for many cases. What names people, dates of a programme or reports is about one case only. */
const sayable: readonly Ask['kind'][] = ['longText', 'choice', 'day', 'number', 'boolean'];

interface Judged {
  readonly about: Omit<BulkCase, 'because'>;
  readonly actions: readonly ActionView[];
}

/**
 * Which steps could be taken in several cases at once, in which of them, and why not in the others. It only tells: each
 * step is then taken by the case's own route, under a key of its own, and decided there.
 */
@Injectable()
export class BulkSteps {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async exchanges(viewer: Viewer, ids: readonly string[]): Promise<BulkStep[]> {
    const granted = this.access.where(viewer, 'read', 'Exchange');
    if (!granted) return [];
    const em = this.database.fork();
    const where = { id: { $in: [...ids] }, $and: [granted] } as FilterQuery<ExchangeEntity>;
    const now = this.now().toISOString();
    const judged: Judged[] = [];
    for (const { id, reference, title, facts } of await em.find(ExchangeEntity, where)) {
      const context = { now, ...(await loadExchangeWorld(em, facts, now)) };
      const actor = { personId: viewer.personId, roles: caseRoles(viewer, facts) };
      const actions = actionViews(exchangeLifecycle, facts, actor, context, spokenFor);
      judged.push({ about: { id, reference, title }, actions });
    }
    return stepsOf(ids, judged);
  }

  async proposals(viewer: Viewer, ids: readonly string[]): Promise<BulkStep[]> {
    const granted = this.access.where(viewer, 'read', 'Proposal');
    if (!granted) return [];
    const em = this.database.fork();
    const where = { id: { $in: [...ids] }, $and: [granted] } as FilterQuery<ProposalEntity>;
    const now = this.now().toISOString();
    const judged: Judged[] = [];
    for (const { id, reference, title, facts } of await em.find(ProposalEntity, where)) {
      const context = { now, ...(await loadProposalWorld(em, facts)) };
      const actor = { personId: viewer.personId, roles: caseRoles(viewer, facts) };
      const actions = actionViews(proposalLifecycle, facts, actor, context, spokenFor);
      judged.push({ about: { id, reference, title }, actions });
    }
    return stepsOf(ids, judged);
  }

  /** Of those alone in which the viewer has a part. */
  async applications(viewer: Viewer, ids: readonly string[]): Promise<BulkStep[]> {
    const em = this.database.fork();
    const now = this.now().toISOString();
    const found = await em.find(PromoterApplicationEntity, { id: { $in: [...ids] } }, { populate: ['call'] });
    const judged: Judged[] = [];
    for (const application of found) {
      const seen = seenBy(viewer, application);
      if (!seen) continue;
      const { facts, id, reference } = application;
      const context = { now, ...(await loadPromoterApplicationWorld(em, facts, viewer.personId)) };
      const actor = { personId: viewer.personId, roles: seen.roles };
      const actions = actionViews(promoterApplicationLifecycle, facts, actor, context, spokenFor);
      judged.push({ about: { id, reference, title: titleFor(seen) }, actions });
    }
    return stepsOf(ids, judged);
  }
}

/** A step on somebody's word is taken case by case: each time it is another who gave it. */
const spokenFor = (role: string) => [{ role, label: role }];

function stepsOf(ids: readonly string[], judged: readonly Judged[]): BulkStep[] {
  const steps = new Map<string, BulkStep>();
  const inOrder = judged.toSorted((a, b) => ids.indexOf(a.about.id) - ids.indexOf(b.about.id));
  for (const { actions } of inOrder)
    for (const { name, label, weight, asks, onBehalf } of actions)
      if (onBehalf.length === 0 && asks.every(({ kind }) => (sayable as readonly string[]).includes(kind)))
        steps.set(name, { name, label, weight, asks, can: [], cannot: [] });
  for (const step of steps.values())
    for (const { about, actions } of inOrder) {
      const action = actions.find(({ name, onBehalf }) => name === step.name && onBehalf.length === 0);
      const because = action ? action.because : [say('problem.detail.somebodyElses')];
      if (action?.allowed) step.can.push({ ...about, because: [] });
      else step.cannot.push({ ...about, because });
    }
  return [...steps.values()]
    .filter(({ can }) => can.length > 0)
    .toSorted((a, b) => b.can.length - a.can.length);
}
