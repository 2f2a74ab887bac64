import { beforeAll, describe, expect, test } from '@jest/globals';
import { gather } from '../../tools/demo/cast.mjs';
import { play } from '../../tools/demo/play.mjs';

const url = () => process.env['WAYMARK_TEST_URL'] ?? '';

async function played(): Promise<{ outcome: Awaited<ReturnType<typeof play>>; said: string[] }> {
  const said: string[] = [];
  const outcome = await play(url(), await gather(url()), (text) => said.push(text));
  return { outcome, said };
}

describe('the play of npm run demo, on the whole stack', () => {
  let first: Awaited<ReturnType<typeof played>>;
  let second: Awaited<ReturnType<typeof played>>;
  beforeAll(async () => {
    first = await played();
    second = await played();
  });

  test('ends with a published factsheet, by five people', () => {
    expect(first.outcome).toEqual({
      exchange: expect.stringMatching(/^X-\d{4}-\d{3,}$/),
      stage: 'published',
      factsheet: expect.stringMatching(/\/factsheets\/[a-z0-9-]+$/),
      pdf: expect.stringMatching(/\/factsheets\/[a-z0-9-]+\.pdf$/),
      events: expect.any(Number),
      actors: 5,
    });
    expect(first.outcome.events).toBeGreaterThan(20);
    for (const sentence of first.said) expect(sentence).toMatch(/^\p{Lu}.*[.”]$/u);
  });

  test('the public page has the lessons and quotes, and the name of one of the two', async () => {
    const page = await (await fetch(first.outcome.factsheet)).text();
    for (const text of [
      'Deputy Ministry of Vocational Education and Training, Department of Education, Basque Country',
      'Region Västra Götaland',
      'TAIEX REGIO Peer2Peer',
      'Teachers keep learning when the hours for it are planned and paid',
      'Companies take part when they help to decide what is taught',
      'Guests who plan for a whole region asked',
      'Here I met the people who carry one out',
      'The apprentices knew what they earn',
      'Lovisa Öhrnfelt',
    ])
      expect(page).toContain(text);
    expect(page).not.toContain('Åkerblad');
  });

  test('a second time it is another exchange with an address of its own', () => {
    expect(second.outcome.stage).toBe('published');
    expect(second.outcome.exchange).not.toBe(first.outcome.exchange);
    expect(second.outcome.factsheet).not.toBe(first.outcome.factsheet);
    expect(second.outcome.events).toBe(first.outcome.events);
  });
});
