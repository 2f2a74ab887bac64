import { expect, test } from '@jest/globals';
import { Kept } from './kept.js';

test('makes a thing once, however many ask for it at once', async () => {
  const kept = new Kept<number>(2);
  let made = 0;
  const make = async () => (made += 1);
  expect(await Promise.all([kept.get('a', make), kept.get('a', make), kept.get('a', make)])).toEqual([
    1, 1, 1,
  ]);
  expect(await kept.get('a', make)).toBe(1);
});

test('lets go of what was not asked for the longest', async () => {
  const kept = new Kept<string>(2);
  const made: string[] = [];
  const ask = (key: string) =>
    kept.get(key, async () => {
      made.push(key);
      return key;
    });
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('does not keep that nothing came', async () => {
  const kept = new Kept<string | null>(2);
  expect(await kept.get('a', async () => null)).toBeNull();
  expect(await kept.get('a', async () => 'now')).toBe('now');
});

test('does not keep a failure', async () => {
  const kept = new Kept<string>(2);
  await expect(kept.get('a', () => Promise.reject(new Error('not now')))).rejects.toThrow('not now');
  expect(await kept.get('a', async () => 'now')).toBe('now');
});
