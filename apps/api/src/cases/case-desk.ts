import { Inject, Injectable, Logger } from '@nestjs/common';
import { CommandEntity, type CommandResult, PersonEntity, recordCommand } from '@waymark/db';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { type Ask, type CaseKind, type CaseRole, say, type Viewer } from '@waymark/domain';
import { sayReason } from '@waymark/domain';
import type { Faults } from '@waymark/settings';
import type { ApplyOutcome } from '@waymark/workflows';
import { Access } from '../access/access.js';
import { bodyHash } from '../common/body-hash.js';
import { keyReused } from '../common/plain-writes.js';
import { problem, ProblemException } from '../common/problem.js';
import { currentRequestId } from '../common/request-id.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { FAULTS } from '../config/settings.token.js';
import { watchAction } from '../metrics/watch.js';
import { CaseDriver } from '../temporal/case-driver.js';
import type { Outcome } from './outcome.js';
import type { ActionInput } from './read-action.js';

export interface CaseRequest extends ActionInput {
  readonly key: string;
  readonly viewer: Viewer;
  readonly kind: CaseKind;
  readonly caseId: string;
  readonly action: string;
  /** The viewer's roles in this case. */
  readonly roles: readonly CaseRole[];
  /** The case is to be made by this request. */
  readonly create?: boolean;
}

/** What a case answers to a request that it finds nowhere. */
const notWrittenDown = 'unknown-request' satisfies CommandResult['code'];

/**
 * Takes requests to cases: writes each down under its key, hands it to the case's workflow, and reads what became of
 * it. Only the row says what was asked; a row that no Update names is never carried out, so nothing is half-done.
 */
@Injectable()
export class CaseDesk {
  private readonly logger = new Logger(CaseDesk.name);

  constructor(
    private readonly driver: CaseDriver,
    private readonly access: Access,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(FAULTS) private readonly faults: Faults,
  ) {}

  /**
   * @throws a 422 problem when the key was used for something else, a 503 problem when the request was not taken up
   */
  async submit(em: EntityManager, request: CaseRequest): Promise<Outcome> {
    const { key, kind, caseId, action } = request;
    const ended = watchAction(kind, action);
    try {
      const outcome = await this.take(em, request);
      const { result } = outcome;
      const how = result === null ? 'slow' : result.accepted ? 'accepted' : 'refused';
      ended(how);
      this.logger.log({ key, kind, id: caseId, action, outcome: how }, 'action');
      return outcome;
    } catch (error) {
      ended(error instanceof ProblemException && error.getStatus() < 500 ? 'refused' : 'unavailable');
      throw error;
    }
  }

  private async take(em: EntityManager, request: CaseRequest): Promise<Outcome> {
    const { key, viewer, kind, caseId, action, roles, payload, onBehalf, create = false } = request;
    const recording = recordCommand(em, {
      requestId: key,
      caseKind: kind,
      caseId,
      action,
      actorId: viewer.personId,
      actorRoles: roles,
      onBehalf,
      payload,
      bodyHash: bodyHash({ payload, onBehalf }),
      traceId: currentRequestId(),
      now: this.now().toISOString(),
    });
    // Asked while it is being written down: Temporal needs longer to bring the request to its case, and a request that
    // nobody wrote down does nothing.
    const asking = this.ask(recording, { key, kind, caseId, action, create });
    asking.catch(() => undefined);
    const recorded = await recording;
    if (recorded === 'conflict') throw keyReused();
    const about = { requestId: key, caseKind: kind, caseId, action };
    const before = recorded === 'known' ? await this.resultOf(em, key) : null;
    if (before) return { ...about, result: before };
    this.faults('recorded');
    const outcome = await asking;
    this.faults('decided-not-answered');
    if (outcome !== 'slow' && outcome.accepted) return { ...about, result: outcome };
    return { ...about, result: await this.resultOf(em, key) };
  }

  /**
   * Nobody may bring people into a case whom they may not see: their contact details would follow.
   * @param known people who take part in the case already
   * @throws a 422 problem naming the fields
   */
  async checkPeople(
    em: EntityManager,
    viewer: Viewer,
    asks: Readonly<Record<string, Ask>>,
    payload: Readonly<Record<string, unknown>>,
    known: readonly string[] = [],
  ): Promise<void> {
    const fields = Object.entries(asks).flatMap(([field, { kind }]) => {
      const value = payload[field];
      if (value === undefined || value === null || (kind !== 'person' && kind !== 'people')) return [];
      const ids = (Array.isArray(value) ? value : [value]) as string[];
      return [{ field, ids: ids.map((id) => id.toLowerCase()).filter((id) => !known.includes(id)) }];
    });
    const wanted = [...new Set(fields.flatMap(({ ids }) => ids))];
    if (wanted.length === 0) return;
    const granted = this.access.where(viewer, 'read', 'Person');
    const where = { id: { $in: wanted }, forgottenAt: null, $and: [granted] } as FilterQuery<PersonEntity>;
    const found = granted ? await em.find(PersonEntity, where, { fields: ['id'] }) : [];
    const seen = new Set(found.map(({ id }) => id));
    const errors = fields
      .filter(({ ids }) => ids.some((id) => !seen.has(id)))
      .map(({ field }) => ({ field, message: sayReason({ key: 'input.not-an-id' }) }));
    if (errors.length > 0) throw problem('invalid', { detail: say('problem.detail.nothingDone'), errors });
  }

  private async ask(
    recording: Promise<unknown>,
    { key, kind, caseId, action, create }: Pick<CaseRequest, 'key' | 'kind' | 'caseId' | 'action' | 'create'>,
  ): Promise<ApplyOutcome | 'slow'> {
    const request = { requestId: key, action };
    const first = await this.driver.apply(kind, caseId, request, { create });
    if (first === 'slow' || first.code !== notWrittenDown) return first;
    // The case heard of it before it was written down, now or when the same key was sent before.
    await recording;
    return this.driver.apply(kind, caseId, request, { create, again: true });
  }

  private async resultOf(em: EntityManager, requestId: string): Promise<Outcome['result']> {
    const command = await em.fork().findOne(CommandEntity, { requestId }, { fields: ['result'] });
    return command?.result ?? null;
  }
}
