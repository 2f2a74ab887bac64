/** Where somebody wanted to go who has to sign in first: the link that they ask for opens in another tab. */
const key = 'waymark.wanted-page';
/** As long as a sign-in link is good for, and no longer: whoever signs in next week begins at home. */
const goodForMs = 20 * 60_000;

/** Only a place inside the console. */
export const isPlace = (path: unknown): path is string =>
  typeof path === 'string' && /^\/(?![/\\])/.test(path);

/** @param path what was asked for before the sign-in page came; home and nothing are not kept */
export function keepWanted(path: string | null): void {
  if (path === null || path === '/' || !isPlace(path)) localStorage.removeItem(key);
  else localStorage.setItem(key, JSON.stringify({ path, at: Date.now() }));
}

/** Where to go now; null where nothing was wanted, or too long ago. It is told once. */
export function takeWanted(): string | null {
  const kept = localStorage.getItem(key);
  localStorage.removeItem(key);
  try {
    const { path, at } = JSON.parse(kept ?? '{}') as { path?: unknown; at?: unknown };
    return isPlace(path) && typeof at === 'number' && Date.now() - at < goodForMs ? path : null;
  } catch {
    return null;
  }
}
