import { beforeAll, describe, expect, test } from '@jest/globals';
import { playCall } from '../../../tools/demo/promoters/play.mjs';

const where = () => ({
  url: process.env['WAYMARK_TEST_URL'] ?? '',
  mailUrl: process.env['WAYMARK_TEST_MAIL_URL'] ?? '',
});

async function played(): Promise<{ outcome: Awaited<ReturnType<typeof playCall>>; said: string[] }> {
  const said: string[] = [];
  const outcome = await playCall(where(), (text) => said.push(text));
  return { outcome, said };
}

describe('the play of npm run demo -- promoters, on the whole stack', () => {
  let first: Awaited<ReturnType<typeof played>>;
  let second: Awaited<ReturnType<typeof played>>;
  beforeAll(async () => {
    first = await played();
    second = await played();
  });

  test('ends with two published profiles of four applications, each step told in a sentence', () => {
    expect(first.outcome).toEqual({
      call: expect.stringMatching(/^\d{4}$/),
      applications: 4,
      published: 2,
      profiles: `${where().url}/promoters`,
    });
    for (const sentence of first.said) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(first.said.join('\n')).toContain('is kept from them');
  });

  test('the directory shows whoever was chosen, and nobody else', async () => {
    const page = await (await fetch(first.outcome.profiles)).text();
    for (const name of ['Maialen Iturrondo', 'Oskar Granlund']) expect(page).toContain(name);
    for (const name of ['Clémence Aubrac', 'Stiftung Lernwege', 'Vendela Hedström'])
      expect(page).not.toContain(name);
  });

  test('a second time it is another call', () => {
    expect(second.outcome).toEqual(first.outcome);
    const planned = ({ said }: typeof first) => said.find((sentence) => sentence.includes('plans the call'));
    expect(planned(second)).not.toBe(planned(first));
  });
});
