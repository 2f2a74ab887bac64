import { beforeAll, describe, expect, test } from '@jest/globals';
import type { SearchView } from '@waymark/contract';
import { everythingReadable } from '../../support/permissions/crawl.js';
import { type Role, roles, type World } from '../../support/permissions/world.js';
import { countTable, wordTable } from './words.expected.js';

const rowsOf = (table: string) =>
  table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => line.trim().split(/\s*\|\s*/) as [string, ...string[]]);

/** Who reads what people wrote, wherever it stands: pages, lists, counts, searches. */
export function wordCases(theWorld: () => World): void {
  describe('what somebody wrote', () => {
    let texts: Record<Role, string>;
    let mails: Map<string, string>;
    beforeAll(async () => {
      texts = await everythingReadable(theWorld());
      const people = await theWorld().rows<{ name: string; email: string }>('select name, email from person');
      mails = new Map(people.map(({ name, email }) => [`mail of ${name}`, email]));
    });

    test('has a line for every address there is', () => {
      const named = rowsOf(wordTable).map(([word]) => word);
      expect([...mails.keys()].filter((name) => name !== 'mail of New' && !named.includes(name))).toEqual([]);
    });

    test.each(rowsOf(wordTable))('%s is read by %s', (word, who) => {
      const readers = roles.filter((role) => texts[role].includes(mails.get(word) ?? word));
      expect(readers.join(' ') || 'nobody-at-all').toBe(who);
    });
  });

  describe('a list', () => {
    test.each(rowsOf(countTable))('of %s counts what each role may see', async (list, ...expected) => {
      const { who } = theWorld();
      for (const [column, role] of roles.entries()) {
        const { status, headers, body } = await who[role].get<unknown[]>(`/api/${list}?_end=1000`);
        const found = status === 200 ? headers.get('x-total-count') : String(status);
        expect([role, found]).toEqual([role, expected[column]]);
        if (status === 200) expect([role, body.length]).toEqual([role, Number(found)]);
      }
    });

    test('finds nothing by what it does not show', async () => {
      const { who, ids, ours } = theWorld();
      const found = async (role: Role, path: string) =>
        Number((await who[role].get(`/api/${path}`)).headers.get('x-total-count'));
      const [person] = await theWorld().rows<{ email: string }>('select email from person where id = ?', [
        ids.participant,
      ]);
      const address = encodeURIComponent(person!.email.split('@')[0]!);
      for (const role of ['host', 'deputy', 'sender', 'secretariat'] as const) {
        expect([role, await found(role, `reports?q=oberg&personId=${ids.participant}`)]).toEqual([role, 2]);
        // Whoever could search by an address could guess it, letter by letter.
        expect([role, await found(role, `reports?q=${address}`)]).toEqual([role, 0]);
      }
      const cases = async (role: Role) => {
        const { openCases, closedCases, people } = (
          await who[role].get<SearchView>(`/api/search?q=${address}`)
        ).body;
        return [role, people.length, openCases.length + closedCases.length];
      };
      for (const role of ['host', 'deputy', 'elsewhere'] as const)
        expect(await cases(role)).toEqual([role, 0, 0]);
      expect(await cases('secretariat')).toEqual(['secretariat', 1, expect.any(Number)]);
      expect(await found('secretariat', `people?id=${ids.sender}&role=representative`)).toBe(1);
      expect(await found('sender', `people?id=${ids.sender}&role=representative`)).toBe(1);
      expect(await found('host', `people?id=${ids.sender}`)).toBe(1);
      expect(await found('host', `people?id=${ids.sender}&role=representative`)).toBe(0);
      const byProposal = `exchanges?proposalId=${ours.hostProposal}`;
      for (const role of ['host', 'sender', 'secretariat'] as const)
        expect([role, await found(role, byProposal)]).toEqual([role, 1]);
      for (const role of ['participant', 'several'] as const)
        expect([role, await found(role, byProposal)]).toEqual([role, 0]);
    });
  });
}
