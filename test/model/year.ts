import { randomUUID } from 'node:crypto';
import { caseIdOf } from '@waymark/db';
import { addDays, dayOf, type Day, type ExchangeFacts } from '@waymark/domain';
import { brussels } from '../../libs/domain/src/testing/clockwork.js';
import type { CaseworkInTime } from '../support/casework/in-process.js';
import { foundPartnership } from '../support/casework/partnership.js';
import { rowsOf } from '../support/casework/in-process.js';
import { Cast } from './cast.js';
import { chanceOf, matchOf, throwsOf, type Chance, type Throw } from './chances.js';
import { inputsOf, writeBefore } from './inputs.js';
import { Lockstep } from './lockstep.js';
import { Oracle } from './oracle.js';

/** Time goes by with every sixth throw, by some days; what is left of the year then goes by at once. */
const throwsInAYear = 75;

export interface YearPlayed {
  readonly stages: ReadonlySet<string>;
  readonly accepted: number;
  readonly refused: number;
}

/** A year of a partnership, as the dice of a seed will have it. */
export class RandomYear {
  private readonly ids: string[] = [];
  private accepted = 0;
  private refused = 0;

  private constructor(
    private readonly work: CaseworkInTime,
    private readonly cast: Cast,
    private readonly oracle: Oracle,
    private readonly lockstep: Lockstep,
    ids: string[],
  ) {
    this.ids = ids;
  }

  static async begin(work: CaseworkInTime): Promise<RandomYear> {
    // The secretariats of earlier years hear nothing of this one.
    await rowsOf(work, `update person set roles = '{}' where 'secretariat' = any(roles)`);
    const now = await work.now();
    const cast = new Cast([await foundPartnership(work.orm, now), await foundPartnership(work.orm, now)]);
    const oracle = new Oracle(cast.addresses);
    const ids: string[] = [];
    const lockstep = new Lockstep(work, oracle, ids, now.toISOString());
    return new RandomYear(work, cast, oracle, lockstep, ids);
  }

  /** @throws whatever differs between the database and the lifecycles, at the step after which it does */
  async play(seed: number): Promise<YearPlayed> {
    await this.openProposals();
    const last = addDays(await this.today(), 365);
    for (const [index, dice] of throwsOf(seed, throwsInAYear).entries()) {
      const step = dice[0] % 6 === 0 ? () => this.letTimePass(dice) : () => this.act(dice);
      await this.told(`seed ${seed}, throw ${index} (${dice.join(', ')})`, step);
    }
    const rest = () => this.passTo(last, 12);
    if ((await this.today()) < last) await this.told(`seed ${seed}, the rest of the year`, rest);
    return { stages: this.oracle.stagesSeen, accepted: this.accepted, refused: this.refused };
  }

  private async today(): Promise<Day> {
    return dayOf((await this.work.now()).toISOString());
  }

  /** One side of each pair to begin with; more come as the dice fall. */
  private async openProposals(): Promise<void> {
    const { cast } = this;
    for (const [direction, pick] of [
      ['receive', 1],
      ['send', 1],
      ['receive', 4],
      ['send', 4],
    ] as const) {
      const { actor, payload } = cast.proposal(direction, pick, await this.today());
      const ask = (action: string, by: typeof actor, said: Record<string, unknown> = {}, id = '') =>
        this.ask({ kind: 'proposal', id, command: { action, actor: by, payload: said } });
      const id = await ask('createDraft', actor, payload);
      await ask('submit', actor, {}, id);
      await ask('open', cast.secretariat, {}, id);
    }
    for (const [host, sender] of [
      [0, 1],
      [2, 3],
    ] as const) {
      const payload = matchOf(this.ids[host]!, this.ids[sender]!);
      const command = { action: 'proposeMatch', actor: cast.secretariat, payload };
      await this.ask({ kind: 'exchange', id: '', command });
    }
  }

  private async letTimePass([, who, pick, size]: Throw): Promise<void> {
    const days = 1 + (pick % 5 === 0 ? size % 40 : size % 8);
    await this.passTo(addDays(await this.today(), days), who % 24);
  }

  private async passTo(day: Day, hour: number): Promise<void> {
    const now = await this.work.now();
    this.lockstep.begin(now.toISOString());
    const until = brussels(`${day} ${String(hour).padStart(2, '0')}:30`);
    await this.work.sleep(Date.parse(until) - now.getTime());
    await this.lockstep.catchUp();
  }

  private async told(when: string, step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      throw new Error(`${when}: ${(error as Error).message}`, { cause: error });
    }
  }

  private async act(dice: Throw): Promise<void> {
    const { work, cast, oracle } = this;
    const now = (await work.now()).toISOString();
    const today = dayOf(now);
    const chance = chanceOf(oracle, cast, dice, now, today);
    const facts = oracle.cases.get(chance.id)?.facts as ExchangeFacts | undefined;
    if (chance.kind === 'exchange' && facts) {
      await writeBefore(work, cast, facts, chance, { today, size: dice[3] });
    }
    await this.ask(chance);
  }

  /** @returns the id of the case */
  private async ask(chance: Chance): Promise<string> {
    const { work, lockstep, oracle, ids } = this;
    const { action, actor, payload, onBehalf } = chance.command;
    const requestId = randomUUID();
    const id = chance.id === '' ? caseIdOf(requestId) : chance.id;
    const facts = oracle.cases.get(id)?.facts;
    if (chance.kind === 'exchange' && facts) {
      lockstep.remember(requestId, await inputsOf(work, facts as ExchangeFacts, chance));
    }
    if (!facts) ids.push(id);
    lockstep.begin((await work.now()).toISOString());
    const asking = { payload: { ...payload }, requestId, ...(onBehalf && { onBehalf }) };
    const outcome = await work.caller.tryToAsk({ kind: chance.kind, id }, action, actor, asking);
    if (outcome.accepted) this.accepted += 1;
    else this.refused += 1;
    await lockstep.catchUp();
    return id;
  }
}
