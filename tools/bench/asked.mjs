import path from 'node:path';
import { Problem } from '../stack/problem.mjs';

/**
 * What a run of the benchmarks is asked for.
 * @typedef {object} Asked
 * @property {string[]} files of the figures to measure, in the order of their numbers
 * @property {Options} options
 */

/**
 * Scales that may be made smaller than what the bars are about, to try something out.
 * @typedef {object} Options
 * @property {number} open cases that are open in the big database
 * @property {number} closed cases that are over in it
 * @property {number} applications in the large call for promoters
 * @property {number} rounds how often each measurement is repeated; 0 leaves it to the figure
 */

/** @type {Options} */
const USUAL = { open: 10_000, closed: 100_000, applications: 5_000, rounds: 0 };
const FILE = /^p(\d+)-[a-z0-9-]+\.bench\.mjs$/;

/**
 * Reads the words after `npm run bench --`.
 * @param {string[]} words ids of figures such as `P5`, and `--open N`, `--closed N`, `--rounds N`
 * @param {string[]} files everything in the folder of the benchmarks
 * @returns {Asked}
 * @throws {Problem} naming what may be asked for
 */
export function readAsked(words, files) {
  const known = new Map(files.flatMap((file) => idOf(file)).sort((a, b) => numberOf(a[0]) - numberOf(b[0])));
  const options = { ...USUAL };
  /** @type {Set<string>} */
  const ids = new Set();
  const left = words.flatMap((word) => (word.startsWith('--') ? word.split('=') : [word]));
  while (left.length > 0) {
    const word = /** @type {string} */ (left.shift());
    if (word.startsWith('--')) setOption(options, word, left.shift());
    else if (known.has(word.toUpperCase())) ids.add(word.toUpperCase());
    else throw new Problem(`There is no figure ${word}; there are ${[...known.keys()].join(', ')}.`);
  }
  const chosen = [...known].filter(([id]) => ids.size === 0 || ids.has(id));
  return { files: chosen.map(([, file]) => file), options };
}

/**
 * @param {Options} options
 * @param {string} word
 * @param {string | undefined} value
 */
function setOption(options, word, value) {
  const name = word.slice(2);
  if (!Object.hasOwn(options, name)) {
    const names = Object.keys(USUAL).map((one) => `--${one} N`);
    throw new Problem(`There is no option ${word}; there are ${names.join(', ')}.`);
  }
  if (!/^\d+$/.test(value ?? '')) throw new Problem(`${word} takes a whole number, as in ${word} 100.`);
  options[/** @type {keyof Options} */ (name)] = Number(value);
}

/**
 * @param {string} file
 * @returns {[string, string][]} the figure's id and its file; nothing for a file that is no benchmark
 */
function idOf(file) {
  const number = FILE.exec(path.basename(file))?.[1];
  return number === undefined ? [] : [[`P${number}`, file]];
}

const numberOf = (/** @type {string} */ id) => Number(id.slice(1));
