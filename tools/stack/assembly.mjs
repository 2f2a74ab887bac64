import fs from 'node:fs';
import path from 'node:path';
import { lockFolder } from './lock.mjs';
import { Problem } from './problem.mjs';
import { endLeftOvers, removeState, writeState } from './state.mjs';

/** @typedef {import('./processes.mjs').Child} Child */
/** @typedef {import('./state.mjs').Addresses} Addresses */

/**
 * The parts of a stack started so far, in the order in which they stand on each other. It holds the lock of the data
 * folder and keeps stack.json true, so that even a stack that is killed half-way up leaves nothing unknown behind.
 */
export class Assembly {
  /** @type {{ stop: () => Promise<void> }[]} */
  #parts = [];
  /** @type {Child[]} */
  #children = [];
  #stopping = false;
  #broken = Promise.withResolvers();
  /** @type {Partial<Addresses>} */
  #addresses = {};

  /** @param {string} dataDir */
  constructor(dataDir) {
    this.dataDir = dataDir;
    this.logFolder = path.join(dataDir, 'logs');
    /** Resolves with the first program that ended although nobody stopped it. @type {Promise<Child>} */
    this.broken = /** @type {Promise<Child>} */ (this.#broken.promise);
  }

  async begin() {
    const unlock = lockFolder(this.dataDir);
    this.add({
      stop: async () => {
        removeState(this.dataDir);
        unlock();
      },
    });
    fs.mkdirSync(this.logFolder, { recursive: true });
    await endLeftOvers(this.dataDir);
  }

  /** @param {{ stop: () => Promise<void> }} part */
  add(part) {
    this.#parts.push(part);
  }

  /** @param {Child} child */
  watch(child) {
    this.add(child);
    this.#children.push(child);
    this.publish({});
    void child.exited.then(() => {
      if (!this.#stopping) this.#broken.resolve(child);
    });
  }

  /**
   * Tells other programs where the parts are.
   * @param {Partial<Addresses>} addresses
   */
  publish(addresses) {
    Object.assign(this.#addresses, addresses);
    writeState(this.dataDir, this.#addresses, this.#children);
  }

  allAlive() {
    return this.#children.every((child) => child.alive());
  }

  /** @throws {Problem} when a program has ended by itself */
  requireAllAlive() {
    const dead = this.#children.find((child) => !child.alive());
    if (dead) throw new Problem(dead.epitaph());
  }

  async stop() {
    this.#stopping = true;
    while (this.#parts.length > 0) await this.#parts.pop()?.stop();
  }
}
