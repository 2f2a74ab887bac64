import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';
import { waitingOn, type CaseEvent, type Instant } from '@waymark/domain';
import { eventually } from '../support/casework/eventually.js';
import type { CaseworkInTime } from '../support/casework/in-process.js';
import {
  barRows,
  caseRows,
  decidedCommands,
  effectTexts,
  eventRows,
  type CommandRow,
  type EventRow,
} from './observed.js';
import { lifecycles, type Oracle } from './oracle.js';
import type { Inputs } from './worlds.js';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const hour = 3_600_000;

/** An event as both sides have it. */
const eventOf = ({ seq, type, action, at, actorId, onBehalf, from, to, data }: CaseEvent) =>
  plain({ seq, type, action, at, actorId, onBehalf, from, to, data });

/**
 * Keeps the oracle and the database in step. Every decision that the database shows was made by somebody's command or
 * by the clock: the oracle is told which, and when, and has to come to the very same one; and nothing that it says has
 * to happen may be missing.
 */
export class Lockstep {
  private lastEvent = 0;
  private readonly seen = new Set<string>();
  private readonly inputs = new Map<string, Inputs>();
  /** Refusals that are still to be understood: another case may have moved on before or after. */
  private refused: CommandRow[] = [];
  private stepBegan: Instant;

  constructor(
    private readonly work: CaseworkInTime,
    readonly oracle: Oracle,
    private readonly ids: string[],
    now: Instant,
  ) {
    this.stepBegan = now;
  }

  /** A step begins in which a command will be asked, or time goes by. */
  begin(now: Instant): void {
    this.stepBegan = now;
  }

  /** What was written outside the case before a command was asked. */
  remember(requestId: string, inputs: Inputs): void {
    this.inputs.set(requestId, inputs);
  }

  /** Waits until everything that has to follow has followed, and compares everything. */
  async catchUp(): Promise<void> {
    const problems: unknown[] = [];
    await eventually(async () => {
      try {
        await this.takeWhatIsNew();
      } catch (error) {
        // A decision that differs does not become right by waiting.
        problems.push(error);
        return true;
      }
      return (await this.missing()).length === 0;
    }).catch(async () => problems.push(new Error(`It never came: ${(await this.missing()).join('; ')}`)));
    if (problems.length > 0) throw problems[0];
    await this.compare();
  }

  private async takeWhatIsNew(): Promise<void> {
    const { work, ids } = this;
    const commands = await decidedCommands(work, ids, this.stepBegan);
    const events = (await eventRows(work, ids, this.lastEvent)).filter(({ id }) => !this.seen.has(`${id}`));
    const byRequest = new Map(commands.map((command) => [command.requestId, command]));
    this.refused.push(
      ...commands.filter(({ requestId, result }) => !result.accepted && !this.seen.has(requestId)),
    );
    for (const command of commands) if (!command.result.accepted) this.seen.add(command.requestId);
    this.understandRefusals();
    for (const group of Map.groupBy(events, ({ tx, caseId }) => `${tx} ${caseId}`).values()) {
      for (const { id } of group) this.seen.add(`${id}`);
      const { requestId } = group[0]!;
      if (requestId === null) this.takeTick(group);
      else this.takeCommand(byRequest.get(requestId), group);
      this.understandRefusals();
    }
    // Numbers are given before a transaction ends: one that is a little lower may still come.
    this.lastEvent = Math.max(this.lastEvent, (events.at(-1)?.id ?? 0) - 200);
  }

  private asked(row: CommandRow) {
    const { requestId, kind, caseId, action, actorId, roles, onBehalf, payload } = row;
    const actor = { personId: actorId, roles };
    const command = { requestId, action, actor, payload, ...(onBehalf && { onBehalf }) };
    return { kind, id: caseId, command };
  }

  private takeCommand(row: CommandRow | undefined, events: readonly EventRow[]): void {
    if (!row) throw new Error(`Nobody asked for ${events[0]!.type}`);
    const asked = this.asked(row);
    const decision = this.oracle.decision(asked, row.decidedAt, this.inputs.get(row.requestId));
    if (!decision.accepted) {
      throw new Error(`${row.action} was done, and should be refused: ${JSON.stringify(decision)}`);
    }
    expect(events.map(eventOf)).toEqual(decision.events.map(eventOf));
    expect(row.result).toMatchObject({ seq: decision.facts.seq, stage: decision.facts.stage });
    this.settleCommand(row);
    const isNew = !this.oracle.cases.has(row.caseId);
    this.oracle.accept(asked, decision, isNew ? '' : undefined);
  }

  private takeTick(events: readonly EventRow[]): void {
    const { kind, caseId: id, at } = events[0]!;
    const due = this.oracle.nextDue(id, at);
    const outcome = this.oracle.ticked(id, at);
    expect(events.map(eventOf)).toEqual(outcome.events.map(eventOf));
    if (due !== null && due.at <= at) {
      // What fell due while time went by was done at its hour, and not when the step was over.
      const since = Math.max(Date.parse(due.at), Date.parse(this.stepBegan));
      expect([due.clock, due.mark, Date.parse(at) - since < hour]).toEqual([due.clock, due.mark, true]);
    }
    this.oracle.accept({ kind, id }, outcome);
  }

  /** A command in the clock's name was owed by another case. */
  private settleCommand({ actorId, caseId, action }: CommandRow): void {
    if (actorId !== null) return;
    const index = this.oracle.commandsOwed.indexOf(`${caseId} ${action}`);
    if (index < 0) throw new Error(`No case has to ask ${action} of ${caseId}`);
    this.oracle.commandsOwed.splice(index, 1);
  }

  private understandRefusals(): void {
    this.refused = this.refused.filter((row) => {
      const decision = this.oracle.decision(this.asked(row), row.decidedAt, this.inputs.get(row.requestId));
      if (decision.accepted) return true;
      const told = plain({ code: decision.code, reasons: decision.reasons });
      const { code, reasons } = row.result;
      if (!isDeepStrictEqual(told, plain({ code, reasons }))) {
        // Only another case's step, which is still to come, could make it another refusal.
        if (row.actorId !== null) expect([row.action, { code, reasons }]).toEqual([row.action, told]);
        return true;
      }
      if (row.actorId === null && !this.owes(row)) return true;
      this.settleCommand(row);
      return false;
    });
  }

  private owes = ({ caseId, action }: CommandRow) => this.oracle.commandsOwed.includes(`${caseId} ${action}`);

  /** What the oracle still waits for, in words. */
  private async missing(): Promise<string[]> {
    const now = (await this.work.now()).toISOString();
    const rows = await caseRows(this.work, this.ids);
    return [
      ...[...this.oracle.cases.keys()].flatMap((id) => this.oracle.overdue(id, now)),
      ...this.oracle.commandsOwed.map((command) => `the command ${command}`),
      ...this.refused.map(({ action, caseId }) => `a reason to refuse ${action} of ${caseId}`),
      ...rows.filter((row) => row.drivenSeq < row.seq).map(({ id }) => `the delivery of ${id}`),
    ];
  }

  private async compare(): Promise<void> {
    const { work, oracle, ids } = this;
    const now = (await work.now()).toISOString();
    const rows = await caseRows(work, ids);
    expect(rows.map(({ id }) => id).toSorted()).toEqual([...oracle.cases.keys()].toSorted());
    for (const row of rows) {
      const { kind, facts, openTasks } = oracle.cases.get(row.id)!;
      // Its number is the store's to give.
      const { reference, ...known } = plain(facts) as Record<string, unknown>;
      const { reference: given, ...stored } = row.facts;
      expect({ ...stored, known: reference }).toEqual({ ...known, known: reference });
      expect(given).toBe(row.reference);
      const due = oracle.nextDue(row.id, now);
      expect({
        stage: row.stage,
        seq: row.seq,
        over: row.over,
        due: row.dueAt && [row.dueAt, row.dueMark],
        waitingOn: row.waitingOn,
        tasks: row.openTasks,
      }).toEqual({
        stage: facts.stage,
        seq: facts.seq,
        over: lifecycles[kind].stages[facts.stage]!.over ?? null,
        due: due && [due.at, `${due.clock}.${due.mark}`],
        waitingOn: waitingOn(lifecycles[kind], facts, oracle.context(kind, facts, now)),
        tasks: [...openTasks].toSorted(),
      });
    }
    expect((await barRows(work, ids)).map((bar) => JSON.stringify(bar)).toSorted()).toEqual(
      oracle.bars.map((bar) => JSON.stringify(bar)).toSorted(),
    );
    const written = await effectTexts(work, ids, this.stepBegan);
    expect(written.toSorted()).toEqual(oracle.effects.splice(0).toSorted());
  }
}
