import { randomUUID } from 'node:crypto';
import { caseTable, type CaseKey } from '@waymark/db';
import { addDays, type Actor, type CaseFacts, type Day, type ExchangeFacts } from '@waymark/domain';
import { workflowIdOf } from '@waymark/workflows';
import { brussels, onTheWall } from '../../../libs/domain/src/testing/clockwork.js';
import { keep } from '../../histories/corpus.js';
import { diaryOf, type Line } from './diary.js';
import { eventually } from './eventually.js';
import { historyOf, replay } from './history.js';
import { caseworkInTime, rowsOf, type CaseworkInTime } from './in-process.js';
import { foundPartnership } from './partnership.js';
import { Story } from './story.js';

const unsettled = Object.values(caseTable)
  .map((table) => `select id from ${table} where driven_seq < seq or due_at <= :now`)
  .join(' union all ');

/** Casework over which years go by, told in days of Brussels: stories are begun one after the other. */
export class Year {
  private constructor(readonly work: CaseworkInTime) {}

  static async begin(): Promise<Year> {
    return new Year(await caseworkInTime());
  }

  close(): Promise<void> {
    return this.work.close();
  }

  /**
   * Other people and organisations for each story, which begins at ten in the morning of its day.
   * @param day the next one when left out
   */
  async story(day?: Day): Promise<Story> {
    const today = await this.today();
    await this.passTo(day ?? addDays(today, 1), '10:00');
    const { caller, orm, now } = this.work;
    // Mails to the secretariat of one story are not for all that were before it as well.
    await rowsOf(this.work, `update person set roles = '{}' where 'secretariat' = any(roles)`);
    return new Story({ caller, partnership: await foundPartnership(orm, await now()) });
  }

  async today(): Promise<Day> {
    return onTheWall((await this.work.now()).toISOString()).slice(0, 10);
  }

  /** Lets time go by until a day and hour, and waits until the cases have done what fell due. */
  async passTo(day: Day, hour = '12:00'): Promise<void> {
    const left = Date.parse(brussels(`${day} ${hour}`)) - (await this.work.now()).getTime();
    if (left <= 0) throw new Error(`${day} ${hour} is over`);
    await this.work.sleep(left);
    await this.settled();
  }

  async pass(days: number, hour = '12:00'): Promise<void> {
    await this.passTo(addDays(await this.today(), days), hour);
  }

  /** Nothing is overdue, and everything is delivered. */
  async settled(): Promise<void> {
    const now = `'${(await this.work.now()).toISOString()}'`;
    const sql = unsettled.replaceAll(':now', now);
    await eventually(async () => (await rowsOf(this.work, sql)).length === 0);
  }

  /**
   * Lets days go by in which nobody does anything.
   * @param days how many, until noon of the last
   * @param countedFrom the day that is day 0 of the lines; today when left out
   * @param since from when on it is told, where a step just taken belongs to it
   * @returns what the case wrote by itself, every mail delivered
   */
  async silence(
    story: Story,
    days: number,
    told: { about?: CaseKey; since?: Date; countedFrom?: Day } = {},
  ): Promise<Line[]> {
    const since = told.since ?? (await this.work.now());
    const countedFrom = told.countedFrom ?? (await this.today());
    await this.pass(days);
    return this.diary(story, { about: told.about ?? story.exchange, since, countedFrom });
  }

  diary(story: Story, told: { about: CaseKey; since: Date; countedFrom: Day }): Promise<Line[]> {
    return diaryOf(this.work, story.world.partnership, told);
  }

  exchange(story: Story): Promise<ExchangeFacts> {
    return this.factsOf(story.exchange);
  }

  async factsOf<F extends CaseFacts>({ kind, id }: CaseKey): Promise<F> {
    const sql = `select facts from ${caseTable[kind]} where id = ?`;
    const [row] = await rowsOf<{ facts: F }>(this.work, sql, [id]);
    return row!.facts;
  }

  async stageOf({ kind, id }: CaseKey): Promise<string | undefined> {
    const sql = `select stage from ${caseTable[kind]} where id = ?`;
    const [row] = await rowsOf<{ stage: string }>(this.work, sql, [id]);
    return row?.stage;
  }

  /** For what follows in another case, once that one has looked. */
  async reaches(about: CaseKey, stage: string): Promise<void> {
    await eventually(async () => (await this.stageOf(about)) === stage);
  }

  async openTasks({ id }: CaseKey): Promise<string[]> {
    const sql = 'select key from task where case_id = ? and done_at is null order by key';
    return (await rowsOf<{ key: string }>(this.work, sql, [id])).map(({ key }) => key);
  }

  /** Why something is refused, as keys; empty when it was done. */
  async refusal(about: CaseKey, action: string, actor: Actor, payload: Record<string, unknown> = {}) {
    const requestId = randomUUID();
    const outcome = await this.work.caller.tryToAsk(about, action, actor, { payload, requestId });
    if (outcome.accepted) return [];
    const sql = 'select result from command where request_id = ?';
    const [row] = await rowsOf<{ result: { reasons: { key: string }[] } }>(this.work, sql, [requestId]);
    return row!.result.reasons.map(({ key }) => key);
  }

  /** @param scenario keeps the history under that name, when a release is recorded */
  async replays(about: CaseKey, scenario?: string): Promise<void> {
    const history = await historyOf(this.work.client, about);
    const workflowId = workflowIdOf(about.kind, about.id);
    await replay(history, workflowId);
    if (scenario !== undefined) keep(scenario, workflowId, history);
  }
}
