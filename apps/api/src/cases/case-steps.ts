import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type CaseKind, caseRoles, type ListedKind } from '@waymark/domain';
import type { Viewer } from '@waymark/domain';
import { Access } from '../access/access.js';
import { Database } from '../database/database.js';
import { answeredBefore } from './answered-before.js';
import { CaseDesk } from './case-desk.js';
import type { Outcome } from './outcome.js';
import { offeredAction } from './offered-action.js';
import { readAction } from './read-action.js';

/** Who takes which step where, and under which key. */
export interface Step<Kind extends CaseKind = ListedKind> {
  readonly viewer: Viewer;
  readonly key: string;
  readonly kind: Kind;
  readonly caseId: string;
  readonly action: string;
}

/** Takes steps in cases that exist. Whether a step is allowed is decided where the case is locked, not here. */
@Injectable()
export class CaseSteps {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly desk: CaseDesk,
  ) {}

  /**
   * @param body what the action asks for, as it came
   * @throws a problem when there is no such action, the body is wrong, or the viewer may take no step here
   */
  async take(step: Step, body: unknown): Promise<Outcome> {
    const em = this.database.fork();
    try {
      return await this.ask(em, step, body);
    } catch (refusal) {
      return answeredBefore(em, refusal, step);
    }
  }

  private async ask(em: EntityManager, step: Step, body: unknown): Promise<Outcome> {
    const { viewer, kind, caseId, action } = step;
    const facts = await this.access.toActIn(em, viewer, kind, caseId);
    const offered = offeredAction(kind, action);
    const { payload, onBehalf } = readAction(offered, body);
    const known = 'participants' in facts ? facts.participants.map(({ personId }) => personId) : [];
    await this.desk.checkPeople(em, viewer, offered.asks ?? {}, payload, known);
    return this.desk.submit(em, { ...step, roles: caseRoles(viewer, facts), payload, onBehalf });
  }
}
