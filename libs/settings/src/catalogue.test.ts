import { expect, test } from '@jest/globals';
import { describeSettings, loadSettings, settingsTable } from './index.js';

/** An environment that writes down which variables are asked for. */
function recording(): { env: Record<string, string | undefined>; asked: Set<string> } {
  const asked = new Set<string>();
  const env = new Proxy<Record<string, string | undefined>>(
    {},
    {
      get(_target, name) {
        asked.add(String(name));
        return undefined;
      },
    },
  );
  return { env, asked };
}

test('documentation names exactly the settings that are read', () => {
  const { env, asked } = recording();
  expect(() => loadSettings(env)).toThrow('AUTH_SECRET');
  expect([...asked].sort()).toEqual(
    describeSettings()
      .map(({ name }) => name)
      .sort(),
  );
});

test('the table has a row for each setting', () => {
  const rows = settingsTable().split('\n').slice(2);
  expect(rows).toHaveLength(describeSettings().length);
  for (const row of rows) expect(row).toMatch(/^\| `[A-Z_]+` \| [^|]+ \| [^|]+ \| `[^|]+` \|$/);
});
