import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ProposeMatchInput } from '@waymark/contract';
import { caseIdOf } from '@waymark/db';
import { type Ask, caseRoles, exchangeLifecycle, type Viewer } from '@waymark/domain';
import { Access } from '../access/access.js';
import { answeredBefore } from '../cases/answered-before.js';
import { CaseDesk } from '../cases/case-desk.js';
import type { Outcome } from '../cases/outcome.js';
import { readAction } from '../cases/read-action.js';
import { notFound } from '../common/problem.js';
import { Database } from '../database/database.js';

interface OfferedAction {
  readonly from: 'new' | readonly string[];
  readonly weight?: string;
  readonly asks?: Readonly<Record<string, Ask>>;
  readonly onBehalf?: boolean;
}

/** The action of that name, if it is one that people take in a case that exists. */
export function offeredAction(actions: Readonly<Record<string, OfferedAction>>, name: string): OfferedAction {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action || action.from === 'new' || action.weight === 'system') throw notFound();
  return action;
}

/** Takes steps in exchanges. Whether a step is allowed is decided where the case is locked, not here. */
@Injectable()
export class ExchangeActions {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly desk: CaseDesk,
  ) {}

  async propose(viewer: Viewer, key: string, body: ProposeMatchInput): Promise<Outcome> {
    this.access.check(viewer, 'create', 'Exchange');
    const payload = Object.fromEntries(
      Object.entries(body).filter(([, value]) => value !== undefined && value !== null),
    );
    return this.desk.submit(this.database.fork(), {
      key,
      viewer,
      kind: 'exchange',
      caseId: caseIdOf(key),
      action: 'proposeMatch',
      roles: ['secretariat'],
      payload,
      onBehalf: null,
      create: true,
    });
  }

  async act(viewer: Viewer, key: string, id: string, name: string, body: unknown): Promise<Outcome> {
    const em = this.database.fork();
    try {
      return await this.ask(em, viewer, key, id, name, body);
    } catch (refusal) {
      return answeredBefore(em, refusal, { key, viewer, kind: 'exchange', caseId: id, action: name });
    }
  }

  private async ask(
    em: EntityManager,
    viewer: Viewer,
    key: string,
    id: string,
    name: string,
    body: unknown,
  ): Promise<Outcome> {
    const facts = await this.access.toActIn(em, viewer, 'exchange', id);
    const action = offeredAction(exchangeLifecycle.actions, name);
    const { payload, onBehalf } = readAction(action, body);
    const known = facts.participants.map(({ personId }) => personId);
    await this.desk.checkPeople(em, viewer, action.asks ?? {}, payload, known);
    return this.desk.submit(em, {
      key,
      viewer,
      kind: 'exchange',
      caseId: id,
      action: name,
      roles: caseRoles(viewer, facts),
      payload,
      onBehalf,
    });
  }
}
