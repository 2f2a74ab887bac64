import { setTimeout as sleep } from 'node:timers/promises';
import { Asker } from './asker.mjs';
import { carryOut } from './killer.mjs';
import { MailLedger } from './mail-ledger.mjs';
import { examine, liftBars, outstanding } from './oracle.mjs';
import { OwnStack } from './own-stack.mjs';
import { gatherPeople } from './people.mjs';
import { nextKill } from './plan.mjs';
import { randomFrom } from './random.mjs';
import { Story } from './story.mjs';

/** @typedef {import('./killer.mjs').Killed} Killed */
/** @typedef {import('./oracle.mjs').Findings} Findings */

/**
 * @typedef {object} Options
 * @property {number} kills how many crashes; one that hits several programs at once counts once
 * @property {number} seed
 * @property {number} convergeEvery after how many crashes it is looked at what came of it all
 * @property {string} folder for the whole stack; empty
 * @property {(text: string) => void} log
 * @property {AbortSignal} [signal] ends the run after one more look
 */

/**
 * @typedef {object} Outcome
 * @property {Killed[]} kills
 * @property {number} acknowledged
 * @property {number} asked
 * @property {Findings} findings
 * @property {{ duplicates: number, outside: string[] }} mails
 * @property {number} longestMs to come to rest after everything was up again
 * @property {ReadonlyMap<string, number>} unexpected
 * @property {string[]} deaths of programs that nobody killed, with the last they said
 */

const STORIES_AT_ONCE = 8;
/** The promise: everything is as it should be this long after everything is up again. */
const CONVERGED_MS = 30_000;

/**
 * Kills parts of a whole Waymark while people use it, and looks at what came of what they were told.
 * @param {Options} options
 * @returns {Promise<Outcome>}
 */
export async function runFaults({ kills: number, seed, convergeEvery, folder, log: print, signal }) {
  const began = Date.now();
  const log = (/** @type {string} */ text) =>
    print(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}`);
  const random = randomFrom(seed);
  log('Starting PostgreSQL, Temporal, mail server, worker and API.');
  const stack = await OwnStack.start(folder);
  const people = await gatherPeople(stack, randomFrom(random.below(2 ** 31)));
  const asker = new Asker(stack.url, randomFrom(random.below(2 ** 31)));
  const ledger = new MailLedger(stack.mail);
  const gate = new Gate();
  const storytellers = Array.from({ length: STORIES_AT_ONCE }, () =>
    tellStories({ asker, gate, people, random: randomFrom(random.below(2 ** 31)) }),
  );

  /** @type {Killed[]} */
  const kills = [];
  /** @type {Findings} */
  let findings = { lost: [], illegal: [], undelivered: [] };
  let longestMs = 0;
  const isOver = () => kills.length === number || signal?.aborted === true;
  while (!isOver() && countOf(findings) === 0) {
    const killed = await carryOut(stack, nextKill(random));
    kills.push(killed);
    await stack.repair();
    log(`${kills.length}/${number} ${killed.victims} at ${killed.point}`);
    if (kills.length % convergeEvery !== 0 && !isOver()) continue;
    gate.close();
    const rest = await comeToRest(stack, asker, ledger);
    ({ findings } = rest);
    longestMs = Math.max(longestMs, rest.tookMs);
    await liftBars(stack.databaseUrl);
    const seconds = (rest.tookMs / 1000).toFixed(1);
    log(`  at rest after ${seconds} s; ${acknowledgedOf(asker)} acknowledged; ${countOf(findings)} findings`);
    gate.open();
  }
  gate.end();
  asker.stop();
  await Promise.all(storytellers);
  await stack.stop();
  return {
    kills,
    asked: asker.asked.size,
    acknowledged: acknowledgedOf(asker),
    findings,
    mails: ledger.duplicates(kills),
    longestMs,
    unexpected: asker.unexpected,
    deaths: stack.deaths,
  };
}

/** @param {Findings} findings */
const countOf = ({ lost, illegal, undelivered }) => lost.length + illegal.length + undelivered.length;

/** @param {Asker} asker */
const acknowledgedOf = ({ asked }) => [...asked.values()].filter(({ told }) => told === 'done').length;

/**
 * Waits until everybody has an answer and everything decided is delivered. Nothing outstanding is not yet rest: a case
 * that was woken may be about to decide something of its own, which again is to be delivered.
 * @param {OwnStack} stack
 * @param {Asker} asker
 * @param {MailLedger} ledger
 * @returns {Promise<{ findings: Findings, tookMs: number }>} what is still wrong at rest, or when it took too long
 */
async function comeToRest(stack, asker, ledger) {
  const began = Date.now();
  const isLate = () => Date.now() - began >= CONVERGED_MS;
  for (;;) {
    while (!isLate() && (asker.underWay > 0 || (await outstanding(stack.databaseUrl)) > 0)) await sleep(100);
    ledger.collect();
    const findings = await examine(stack.databaseUrl, asker.asked, (id) => ledger.has(id));
    if (asker.underWay > 0) findings.undelivered.push(`${asker.underWay} requests have no answer`);
    if (findings.undelivered.length === 0 || isLate()) return { findings, tookMs: Date.now() - began };
  }
}

/** Lets everybody wait between two steps while it is looked at what came of the ones before. */
class Gate {
  #opened = Promise.withResolvers();
  ended = false;

  constructor() {
    this.open();
  }

  pass = async () => {
    await this.#opened.promise;
    if (this.ended) throw new Ended();
  };

  close() {
    this.#opened = Promise.withResolvers();
  }

  open() {
    this.#opened.resolve(undefined);
  }

  end() {
    this.ended = true;
    this.open();
  }
}

/** Thrown at the gate: the run is over. */
class Ended extends Error {}

/**
 * @param {{ asker: Asker, gate: Gate, people: import('./people.mjs').People, random: import('./random.mjs').Random }} tools
 */
async function tellStories({ asker, gate, people, random }) {
  try {
    for (;;) {
      await gate.pass();
      const hosts = random.pick(people.sides);
      const senders = random.pick(people.sides.filter((side) => side !== hosts));
      const who = { secretary: people.secretary, hosts, senders };
      await new Story({ asker, random, gate: gate.pass }, who).live();
    }
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
  }
}
