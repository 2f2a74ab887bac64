import {
  gatherMails,
  giveUpMail,
  markDelivered,
  markFailed,
  type EntityManager,
  type Gathered,
  type UndeliveredMail,
} from '@waymark/db';
import { mayGoWithOthers } from '@waymark/domain';
import { NotDeliverable } from '../mail/not-deliverable.js';
import type { FailedMail } from '../mail/postman.js';
import { bareCode } from './failure.js';
import { tell } from './tell.js';
import type { Tools } from './tools.js';

/** What is asked to wait is asked again after this. */
export interface Later {
  readonly later: number;
}

/** A mail that a date set off waits a moment for others to the same person: dates come to many cases at once. */
function pauseFor(
  { mailPause }: Tools,
  { byClock, attempts, decidedAt }: UndeliveredMail,
  now: string,
): number {
  const age = Date.parse(now) - decidedAt;
  const waits = byClock && attempts === 0 && age >= 0 && age < mailPause;
  return waits ? mailPause - age : 0;
}

/** How soon to look whether another case has sent the mail that this one is part of. */
const lookAgain = 1_000;

/** Writes down what did not go out. @returns the code of a failure that may pass, or null */
async function noteFailed(
  tools: Tools,
  em: EntityManager,
  failed: readonly FailedMail[],
  now: string,
): Promise<string | null> {
  const passing = failed.filter(({ error }) => !(error instanceof NotDeliverable));
  for (const { mail, error } of failed) {
    if (!(error instanceof NotDeliverable)) continue;
    await giveUpMail(em, mail, error.code, now);
    tell(tools, mail, 'given_up', error.code);
  }
  // What was to go out as one is free at once, so that the next to try finds all of it.
  for (const [error, some] of Map.groupBy(passing, (one) => one.error)) {
    const mails = some.map(({ mail }) => mail);
    await markFailed(em, mails, bareCode(error), now, some[0]!.nowhere);
    for (const mail of mails) tell(tools, mail, 'failed', bareCode(error));
  }
  return passing.length === 0 ? null : bareCode(passing.at(-1)!.error);
}

async function send(tools: Tools, gathered: Gathered, now: string): Promise<string | null> {
  const em = tools.orm.em.fork();
  const { sent, failed } = await tools.postman.send(em, gathered, now);
  if (sent.length > 0) {
    tools.faults('between-send-and-record');
    await markDelivered(
      em,
      sent.map(({ id }) => id),
      now,
    );
    for (const mail of sent) tell(tools, mail, 'delivered');
  }
  return noteFailed(tools, em, failed, now);
}

/**
 * Delivers a mail, in one with others that are due to the same person where it may be.
 * @returns null where nothing is left to be done, the code of a failure that may pass, or when to look again
 */
export async function deliverMail(
  tools: Tools,
  effect: UndeliveredMail,
  now: string,
): Promise<string | Later | null> {
  if (!mayGoWithOthers(effect.data.mail)) return send(tools, { id: effect.id, mails: [effect] }, now);
  const pause = pauseFor(tools, effect, now);
  if (pause > 0) return { later: pause };
  const gathered = await gatherMails(tools.orm.em.fork(), effect, now);
  if (gathered === 'elsewhere') return { later: lookAgain };
  return gathered && send(tools, gathered, now);
}
