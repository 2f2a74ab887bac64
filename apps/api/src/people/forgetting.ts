import { Inject, Injectable, Logger } from '@nestjs/common';
import type { PersonKeepingView } from '@waymark/contract';
import { everythingOf, forgetPerson, loadSettings, peopleToForget, readPersonKept } from '@waymark/db';
import {
  dayOf,
  forgetDay,
  isToBeForgotten,
  keptBecause,
  type KeepReason,
  type PersonKept,
  say,
  type Viewer,
} from '@waymark/domain';
import { Access } from '../access/access.js';
import { dropAccount } from '../auth/drop-account.js';
import { PlainWrites } from '../common/plain-writes.js';
import { notFound, problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';

const words = {
  forgotten: 'problem.detail.keptForgotten',
  role: 'problem.detail.keptRole',
  speaks: 'problem.detail.keptSpeaks',
  contact: 'problem.detail.keptContact',
  openCase: 'problem.detail.keptOpenCase',
} as const satisfies Record<KeepReason, string>;

const reasonsOf = (person: PersonKept): string[] => keptBecause(person).map((reason) => say(words[reason]));

/** Forgets people: by itself once their time is over, and at their request. */
@Injectable()
export class Forgetting {
  private readonly logger = new Logger(Forgetting.name);

  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly writes: PlainWrites,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** Until when a person's contact data is kept, or what keeps it. */
  async keeping(viewer: Viewer, id: string): Promise<PersonKeepingView> {
    const em = this.database.fork();
    await this.access.person(em, viewer, id, 'act');
    const person = await readPersonKept(em, id);
    if (!person) throw notFound();
    return {
      forgottenAt: person.forgottenAt,
      until: forgetDay(person, await loadSettings(em)),
      keptBecause: person.forgottenAt === null ? reasonsOf(person) : [],
    };
  }

  /** Everything that is held on a person, for them to be given. */
  async everything(viewer: Viewer, id: string): Promise<Record<string, unknown>> {
    const em = this.database.fork();
    await this.access.person(em, viewer, id, 'act');
    this.logger.log({ personId: id, by: viewer.personId }, 'everything on a person taken away');
    return everythingOf(em, id);
  }

  /** @throws a 409 problem that says what keeps the person */
  async onRequest(viewer: Viewer, key: string, id: string): Promise<void> {
    await this.access.person(this.database.fork(), viewer, id, 'act');
    const route = `POST /people/${id}/forget`;
    await this.writes.once({ key, viewer, route, body: {} }, async () => {
      const done = await this.forget(id, 'request', (person) => keptBecause(person).length === 0);
      // Whoever is forgotten already needs nothing more: a retry after a lost answer is no mistake.
      if (done && !done.forgotten && done.person.forgottenAt === null)
        throw problem('refused', {
          detail: say('problem.detail.notForgotten'),
          reasons: reasonsOf(done.person),
        });
      return id;
    });
  }

  /** Forgets everybody whose day has come. One who cannot be forgotten now does not keep the others. */
  async thoseDue(): Promise<void> {
    const em = this.database.fork();
    const today = dayOf(this.now().toISOString());
    const settings = await loadSettings(em);
    const failures: unknown[] = [];
    for (const id of await peopleToForget(em, settings, today))
      await this.forget(id, 'time', (person) => isToBeForgotten(person, settings, today)).catch(
        (error: unknown) => failures.push(error),
      );
    if (failures.length > 0) throw failures[0];
  }

  private async forget(id: string, cause: 'time' | 'request', may: (person: PersonKept) => boolean) {
    const now = this.now().toISOString();
    const done = await forgetPerson(this.database.fork(), { id, cause, now, may, dropAccount });
    if (done?.forgotten) this.logger.log({ personId: id, cause }, 'person forgotten');
    return done;
  }
}
