/**
 * @param {readonly number[]} numbers
 * @param {number} share 0 to 1, such as 0.99
 * @returns {number} the smallest of the numbers that at least so many of them do not exceed
 * @throws {TypeError} when there are none
 */
export function quantile(numbers, share) {
  if (numbers.length === 0) throw new TypeError('Nothing was measured.');
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = Math.max(0, Math.ceil(share * sorted.length) - 1);
  return /** @type {number} */ (sorted[at]);
}

/**
 * @param {readonly number[]} numbers
 * @returns {number} the middle one; of an even count, the middle of the two
 */
export function median(numbers) {
  const below = quantile(numbers, 0.5);
  if (numbers.length % 2 === 1) return below;
  const above = /** @type {number} */ (numbers.toSorted((a, b) => a - b)[numbers.length / 2]);
  return (below + above) / 2;
}

/**
 * Measures several things side by side: each once a round, in an order that turns, so that what changes slowly on the
 * machine meets all of them alike.
 * @template T
 * @param {number} count of rounds
 * @param {Record<string, (round: number) => Promise<T>>} measured
 * @returns {Promise<Record<string, T[]>>} what each gave, round by round
 */
export async function rounds(count, measured) {
  const names = Object.keys(measured);
  /** @type {Record<string, T[]>} */
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < count; round += 1) {
    const order = names.map((_, index) => names[(index + round) % names.length] ?? '');
    for (const name of order) {
      const result = await measured[name]?.(round);
      results[name]?.push(/** @type {T} */ (result));
    }
  }
  return results;
}
