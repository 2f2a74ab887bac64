/**
 * Numbers that look random and come again for the same seed, so that a run can be repeated.
 * @typedef {object} Random
 * @property {() => number} next from 0 up to 1
 * @property {(most: number) => number} below a whole number from 0 up to `most`, without it
 * @property {(chance: number) => boolean} happens
 * @property {<T>(of: readonly T[]) => T} pick
 * @property {<T>(of: readonly (readonly [number, T])[]) => T} weigh the first number of each is its weight
 * @property {() => string} uuid
 */

/**
 * Mulberry32, by Tommy Ettinger: small, fast, and good enough to choose by.
 * @param {number} seed a whole number
 * @returns {Random}
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (/** @type {number} */ most) => Math.floor(next() * most);
  return {
    next,
    below,
    happens: (chance) => next() < chance,
    pick: (of) => /** @type {typeof of[number]} */ (of[below(of.length)]),
    weigh(of) {
      let left = next() * of.reduce((sum, [weight]) => sum + weight, 0);
      const found = of.find(([weight]) => (left -= weight) < 0) ?? of.at(-1);
      return /** @type {typeof of[number]} */ (found)[1];
    },
    uuid() {
      const hex = Array.from({ length: 32 }, () => below(16).toString(16)).join('');
      const variant = (8 + below(4)).toString(16);
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
  };
}
