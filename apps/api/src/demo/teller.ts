import type { Day } from '@waymark/domain';
import type { DemoExchange } from './data/types-exchange.js';
import type { DemoDay } from './data/types.js';
import type { DemoCalendar } from './days.js';
import { desk, type Step } from './steps.js';
import { representativeOf } from './who.js';

type Rest = Partial<Pick<Step, 'payload' | 'writing' | 'onBehalf' | 'minutes'>>;
/** A day of the data, a day of the calendar, or none: then nothing happened. */
type On = DemoDay | Day | undefined;

/** Tells the steps of one exchange in few words: who, when, what. Each gives one step, or none without a day. */
export class Teller {
  constructor(
    readonly exchange: DemoExchange,
    readonly calendar: DemoCalendar,
  ) {}

  side(side: 'host' | 'sender', on: On, action: string, rest: Rest = {}): Step[] {
    return this.#step(on, representativeOf(this.exchange[side]), side, action, rest);
  }

  coSender(organisation: string, on: On, action: string, rest: Rest = {}): Step[] {
    return this.#step(on, representativeOf(organisation), 'coSender', action, rest);
  }

  participant(person: string, on: On, action: string | undefined, rest: Rest = {}): Step[] {
    return this.#step(on, person, 'participant', action, rest);
  }

  secretariat(who: keyof typeof desk, on: On, action: string | undefined, rest: Rest = {}): Step[] {
    return this.#step(on, desk[who], 'secretariat', action, rest);
  }

  /** A side's step, recorded by the secretariat where the data says that it came by telephone. */
  sideOrPhone(
    side: 'host' | 'sender',
    on: On,
    action: string,
    which: 'hostAccepts' | 'senderAccepts' | 'firstContact',
  ): Step[] {
    if (!this.exchange.byPhone?.includes(which)) return this.side(side, on, action);
    return this.secretariat('matching', on, action, { onBehalf: { role: side, channel: 'phone' } });
  }

  #step(on: On, actor: string, role: Step['role'], action: string | undefined, rest: Rest): Step[] {
    if (on === undefined) return [];
    const day = typeof on === 'number' ? this.calendar.workingDay(on) : on;
    const what = action === undefined ? {} : { action };
    return [{ day, caseKind: 'exchange', caseKey: this.exchange.key, actor, role, ...what, ...rest }];
  }
}
