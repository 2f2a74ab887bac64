/** How long something may take that has no moment of its own: far more than it needs, so that only a hang fails. */
const longest = 60_000;

/**
 * Asks again until it is so.
 * @param look gives a value; throwing or giving undefined or false means "not yet"
 * @throws what the last look threw, when it never came true
 */
export async function eventually<T>(
  look: () => Promise<T | undefined | false> | T | undefined | false,
  patienceMs = longest,
): Promise<T> {
  const end = Date.now() + patienceMs;
  let last: unknown = new Error('It never came true.');
  while (Date.now() < end) {
    try {
      const value = await look();
      if (value !== undefined && value !== false) return value as T;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw last;
}
