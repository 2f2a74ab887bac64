import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../setup/install.mjs';
import { launch } from '../stack/processes.mjs';

/** @typedef {import('../stack/processes.mjs').Child} Child */
/** @typedef {{ child: Child, begin: () => void }} Spare */

/** How many of a program are loaded ahead. */
const KEPT = 2;

/** A program of ours, several times over: loaded, and held before it begins. */
export class Spares {
  /** @type {Spare[]} */
  #waiting = [];
  #count = 0;

  /**
   * @param {object} options
   * @param {string} options.name
   * @param {string} options.main its entry
   * @param {string[]} options.loads what it is made of
   * @param {string} options.folder
   * @param {() => NodeJS.ProcessEnv} options.env
   */
  constructor({ name, main, loads, folder, env }) {
    this.name = name;
    this.main = path.join(ROOT, main);
    this.loads = loads.map((file) => path.join(ROOT, file)).join(path.delimiter);
    this.folder = folder;
    this.env = env;
  }

  /** Lets one begin, and sees to the next. @returns {Child} */
  take() {
    while (this.#waiting.length <= KEPT) this.#waiting.push(this.#load());
    const spare = /** @type {Spare} */ (this.#waiting.shift());
    if (!spare.child.alive()) return this.take();
    spare.begin();
    return spare.child;
  }

  stop() {
    for (const { child } of this.#waiting) child.kill();
  }

  /** @returns {Spare} */
  #load() {
    this.#count += 1;
    const begin = path.join(this.folder, `${this.name}-${this.#count}`.replaceAll(' ', '-'));
    const child = launch({
      name: this.name,
      command: process.execPath,
      args: ['--enable-source-maps', '--import', path.join(import.meta.dirname, 'hold.mjs'), this.main],
      cwd: ROOT,
      env: { ...this.env(), WAYMARK_HOLD_LOADS: this.loads, WAYMARK_HOLD_UNTIL: `${begin}.begin` },
      logFile: `${begin}.log`,
    });
    return { child, begin: () => fs.writeFileSync(`${begin}.begin`, '') };
  }
}
