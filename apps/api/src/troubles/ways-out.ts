import { Inject, Injectable } from '@nestjs/common';
import type { WayOutInput, WayOutTaken } from '@waymark/contract';
import { CommandEntity, endTrouble, mendTrouble, readTrouble, type Trouble } from '@waymark/db';
import {
  isListed,
  payloadProblems,
  say,
  sayReason,
  type Viewer,
  type WayOutName,
  wayOutNames,
  waysOut,
  waysOutOf,
} from '@waymark/domain';
import { Access } from '../access/access.js';
import { CaseDesk } from '../cases/case-desk.js';
import { refusal } from '../cases/send-outcome.js';
import { PlainWrites } from '../common/plain-writes.js';
import { notFound, problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { CaseDriver } from '../temporal/case-driver.js';

export interface WayOutRequest {
  readonly viewer: Viewer;
  readonly key: string;
  readonly id: string;
  readonly way: string;
  readonly body: WayOutInput;
}

/** Lets the secretariat mend what keeps failing in a case. */
@Injectable()
export class WaysOut {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly writes: PlainWrites,
    private readonly desk: CaseDesk,
    private readonly driver: CaseDriver,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /**
   * @throws a 404 problem for whoever has nothing to do with it, and where there is no such trouble; a 422 problem
   *   naming the fields that are missing; a 409 problem when it is settled already
   */
  async take(request: WayOutRequest): Promise<WayOutTaken> {
    const { viewer, id } = request;
    const way = wayOutNames.find((name) => name === request.way);
    if (!way || !this.access.where(viewer, 'update', 'Trouble')) throw notFound();
    const words = wordsFor(way, request.body);
    const trouble = await readTrouble(this.database.fork(), id, this.now().toISOString());
    if (trouble && !isListed(trouble.caseKind)) throw notFound();
    if (trouble && !waysOutOf(trouble.kind).includes(way)) throw notFound();
    if (trouble?.kind === 'step' && way === 'tryAgain') return this.askAgain(request, trouble);
    return this.mend(request, way, words);
  }

  private async mend(
    { viewer, key, id, body }: WayOutRequest,
    way: WayOutName,
    words: Record<string, string>,
  ): Promise<WayOutTaken> {
    const route = `POST /troubles/${id}/ways/${way}`;
    const caseId = await this.writes.once({ key, viewer, route, body }, async (em) => {
      const about = { troubleId: id, way, actorId: viewer.personId, words, requestId: key };
      const done = await mendTrouble(em, { ...about, now: this.now().toISOString() });
      if ('refused' in done) throw refused(done.refused);
      // Whatever is left to do is done by the case's own run. It wakes by itself too, only later.
      await this.driver.wake(done.mended.kind, done.mended.id).catch(() => undefined);
      return done.mended.id;
    });
    return { caseId };
  }

  /** The same step, asked for once more in the name of who asked for it. */
  private async askAgain({ key }: WayOutRequest, { id, requestId, caseKind, caseId }: Trouble) {
    const em = this.database.fork();
    const { action, actorId, actorRoles, onBehalf, payload, result } = await em.findOneOrFail(CommandEntity, {
      requestId: requestId!,
    });
    if (result === null) throw problem('refused', { detail: say('trouble.because.goesOn') });
    const viewer = { personId: actorId!, roles: [], organisationIds: [] };
    const outcome = await this.desk.submit(em, {
      key,
      viewer,
      kind: caseKind,
      caseId,
      action,
      roles: actorRoles,
      payload,
      onBehalf,
    });
    await endTrouble(em, id, this.now().toISOString());
    if (outcome.result && !outcome.result.accepted) throw refusal(outcome);
    return { caseId };
  }
}

function refused(why: 'over' | 'notDue') {
  const detail = say(`trouble.because.${why}`);
  return problem('refused', { detail, reasons: [detail] });
}

/** Only what the way asks for, and all of it. */
function wordsFor(way: WayOutName, body: WayOutInput): Record<string, string> {
  const given = Object.entries(body).filter(([, value]) => value !== undefined);
  const reasons = payloadProblems(waysOut[way].asks, Object.fromEntries(given));
  if (reasons.length === 0) return Object.fromEntries(given) as Record<string, string>;
  const errors = reasons.map((reason) => ({ field: reason.field ?? '', message: sayReason(reason) }));
  throw problem('invalid', { detail: say('problem.detail.nothingDone'), errors });
}
