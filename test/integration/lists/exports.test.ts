import { randomUUID } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { OrganisationEntity } from '@waymark/db';
import { Cast } from '../../support/api/cast.js';
import type { Client } from '../../support/api/client.js';
import { eventually } from '../../support/casework/eventually.js';

const many = 1203;
let cast: Cast;
beforeAll(async () => {
  cast = await Cast.gather();
  const em = cast.work.orm.em.fork();
  for (let at = 0; at < many; at += 1)
    em.persist(
      em.assign(new OrganisationEntity(), {
        id: randomUUID(),
        name: at === 7 ? '=HYPERLINK("http://evil.example")' : `Öffentliche Stelle, "Nr. ${at}"`,
        shortName: `Stelle ${at}`,
        kind: 'ngo',
        country: 'DE',
        createdAt: new Date(),
      }),
    );
  await em.flush();
});
afterAll(() => cast.close());

const csv = async (who: Client, path: string): Promise<string[][]> => {
  const { status, text } = await who.get(`/api/exports/${path}`);
  expect([path, status]).toEqual([path, 200]);
  return rowsOf(text.replace('\uFEFF', ''));
};

/** Reads comma-separated values, quotes and all. */
function rowsOf(text: string): string[][] {
  const lines = text.match(/(?:"(?:[^"]|"")*"|[^"\r\n])*\r\n/g) ?? [];
  return lines.map((line) =>
    [...line.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  );
}

describe('an export', () => {
  test('holds every row of the list, not of a page, in its order and with its filters', async () => {
    const { secretariat } = cast.who;
    const rows = await csv(secretariat, 'organisations?as=csv&kind=ngo&_sort=shortName&_order=DESC');
    expect(rows[0]!.slice(0, 3)).toEqual(['Name', 'Short name', 'Kind']);
    expect(rows).toHaveLength(many + 1);
    const page = await secretariat.get<{ shortName: string }[]>(
      '/api/organisations?kind=ngo&_sort=shortName&_order=DESC&_end=1000',
    );
    expect(rows.slice(1, 1001).map((row) => row[1])).toEqual(page.body.map(({ shortName }) => shortName));
    expect(new Set(rows.map((row) => row[1])).size).toBe(many + 1);
    expect(await csv(secretariat, 'organisations?as=csv&q=Stele%20Nr')).toHaveLength(many);
  });

  test('says names and words, no ids and no codes, in the columns that were chosen', async () => {
    const { secretariat } = cast.who;
    const rows = await csv(
      secretariat,
      'exchanges?as=csv&columns=title&columns=stage&columns=host&columns=when',
    );
    expect(rows[0]).toEqual(['Title', 'Stage', 'Host', 'Visit from', 'Visit until']);
    expect(rows.slice(1).map((row) => row[2])).toContain('Basque Country');
    expect(rows.flat().filter((value) => /^\d{4}-\d\d-\d\d$/.test(value)).length).toBeGreaterThan(1);
    for (const list of ['exchanges', 'proposals', 'people', 'reports', 'factsheets', 'organisations'])
      for (const row of await csv(secretariat, `${list}?as=csv`))
        expect(row.filter((value) => !value.includes('@')).join(' ')).not.toMatch(
          /[0-9a-f]{8}-[0-9a-f]{4}-|RSP-|LL-STRATEGY|null|undefined|\[object/,
        );
  });

  test('takes what a spreadsheet would calculate for text', async () => {
    const rows = await csv(cast.who.secretariat, 'organisations?as=csv&kind=ngo');
    expect(rows.map(([name]) => name).filter((name) => name!.includes('HYPERLINK'))).toEqual([
      '\'=HYPERLINK("http://evil.example")',
    ]);
    const sheet = await sheetOf(cast.who.secretariat, 'organisations?as=xlsx&kind=ngo');
    expect(sheet).toContain('>&apos;=HYPERLINK'.replace('&apos;', "'"));
    expect(sheet).not.toMatch(/<f>|<t xml:space="preserve">[=+@-]/);
  });

  test('is a workbook too, with days as days', async () => {
    const { secretariat } = cast.who;
    const sheet = await sheetOf(secretariat, 'organisations?as=xlsx&kind=ngo&columns=name&columns=created');
    expect(sheet.match(/<row /g)).toHaveLength(many + 1);
    expect(sheet).toContain('Öffentliche Stelle, &quot;Nr. 3&quot;');
    const days = Math.floor((Date.now() - Date.UTC(1899, 11, 30)) / 86_400_000);
    const [, created] = /<c r="B2" s="2"><v>(\d+)<\/v>/.exec(sheet)!;
    expect(Math.abs(Number(created) - days)).toBeLessThanOrEqual(1);
  });

  test('holds for each person only their rows and fields', async () => {
    const { stranger, host, participant, sender } = cast.who;
    expect(await csv(stranger, 'exchanges?as=csv')).toHaveLength(1);
    expect(await csv(stranger, 'proposals?as=csv')).toHaveLength(1);
    expect((await csv(stranger, 'people?as=csv&columns=name')).flat()).toEqual(['Name', 'Stella Fremd']);
    for (const list of ['exchanges', 'proposals', 'people', 'reports', 'factsheets'])
      for (const who of [host, sender, participant]) {
        const listed = await who.get<unknown[]>(`/api/${list}?_end=1000`);
        expect([list, await csv(who, `${list}?as=csv`).then((rows) => rows.length - 1)]).toEqual([
          list,
          listed.body.length,
        ]);
      }
    // The representative of the other side was introduced: their roles stay the secretariat's to know.
    const people = await csv(host, 'people?as=csv&columns=name&columns=roles');
    expect(people.find(([name]) => name === 'Lars Lindqvist')).toEqual(['Lars Lindqvist', '']);
    expect((await csv(host, `people?as=csv&id=${cast.ids.participant}`)).length).toBe(1);
  });

  test('is refused to nobody known, in no form that there is not, with no column that there is not', async () => {
    const { secretariat } = cast.who;
    expect((await cast.api.nobody.get('/api/exports/people?as=csv')).status).toBe(401);
    for (const query of ['', 'as=pdf', 'as=csv&columns=password', 'as=csv&secret=1', 'as=csv&_sort=email'])
      expect([query, (await secretariat.get(`/api/exports/people?${query}`)).status]).toEqual([query, 422]);
  });

  test('leaves a line in the log: who exported how much of what, and nothing that was searched for', async () => {
    const { secretariat } = cast.who;
    await csv(secretariat, 'people?as=csv&q=oberg&columns=name');
    const lines = await eventually(() => {
      const found = cast.api
        .logged()
        .split('\n')
        .filter((line) => line.includes('"export"') && line.includes('"people"'));
      return found.length > 0 ? found : undefined;
    });
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({
      person: cast.ids.secretariat,
      list: 'people',
      form: 'csv',
      columns: 1,
      rows: 1,
      whole: true,
    });
    expect(cast.api.logged()).not.toContain('oberg');
  });
});

/** The XML of the only sheet. Its file is found by the archive's directory, as every reader does. */
async function sheetOf(who: Client, path: string): Promise<string> {
  const response = await fetch(new URL(`/api/exports/${path}`, who.url), {
    headers: { cookie: who.cookie! },
  });
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="waymark-\w+-[\d-]+\.xlsx"$/,
  );
  const archive = Buffer.from(await response.arrayBuffer());
  const end = archive.lastIndexOf(Buffer.from('504b0506', 'hex'));
  let at = archive.readUInt32LE(end + 16);
  const files = new Map<string, string>();
  while (archive.readUInt32LE(at) === 0x02014b50) {
    const size = archive.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((place) => archive.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const raw = archive.subarray(start, start + size);
    const text = archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(raw) : raw;
    files.set(archive.toString('utf8', at + 46, at + 46 + name), text.toString('utf8'));
    at += 46 + name + extra + comment;
  }
  expect([...files.keys()].sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ]);
  return files.get('xl/worksheets/sheet1.xml')!;
}
