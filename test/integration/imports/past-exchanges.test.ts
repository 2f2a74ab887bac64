import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ExchangeView, PastRecorded, PastRowView, PastTableView } from '@waymark/contract';
import { uuidFrom } from '@waymark/db';
import { contentOf, stepsOfPast, type PastExchange, type PastStep } from '@waymark/domain';
import { xlsxOf } from '../../../apps/api/src/exports/xlsx.js';
import { Reconciler } from '../../../apps/api/src/housekeeping/reconciler.js';
import { type Api, apiOn } from '../../support/api/api-on.js';
import type { Client } from '../../support/api/client.js';
import { eventually } from '../../support/casework/eventually.js';
import { caseworkNow, rowsOf, type Casework } from '../../support/casework/in-process.js';

let work: Casework;
let api: Api;
let secretary: Client;
beforeAll(async () => {
  work = await caseworkNow();
  api = await apiOn(work);
  secretary = await api.as(work.partnership.secretariat.personId!);
});
afterAll(async () => {
  await api.close();
  await work.close();
});

const headings = [
  'Title',
  'Host',
  'Sender',
  'Format',
  'First day',
  'Last day',
  'Held',
  'Participants',
  'Remark',
];
const held = [
  'A visit, held',
  'Basque Country',
  'vastra gotaland',
  'Study visit',
  '2024-11-18',
  '20/11/2024',
  'yes',
  '4',
  '',
];
const notHeld = [
  '=HYPERLINK("http://evil.example")',
  'Basque Country',
  'Västra Götaland',
  'Job shadowing',
  '2023-05-02',
  '',
  'no',
  '',
  'Elections.',
];
const notKnown = [
  'Shadowing on gender equality',
  'Västra Götaland',
  'Basque Country',
  'SM-JOB-SHDW',
  '',
  '',
  'not known',
  '',
  '',
];
const wrong = ['', 'Atlantis', 'Basque Country', 'Study visit', '31.02.2024', '', 'perhaps', 'many', ''];

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csv = (...rows: string[][]) =>
  Buffer.from([headings, ...rows].map((row) => row.map(quoted).join(';')).join('\r\n'), 'utf8');

async function workbook(...rows: string[][]): Promise<Buffer> {
  async function* batches() {
    yield rows;
  }
  const columns = headings.map((as, at) => ({
    heading: { as },
    kind: as.endsWith('day') ? ('day' as const) : ('text' as const),
    width: 20,
    of: (row: string[]) => row[at] || null,
  }));
  return buffer(xlsxOf({ name: 'Past', columns, batches: batches() }));
}

const read = (file: Buffer, who = secretary) =>
  who.upload<PastTableView>('/api/imports/exchanges', { file, fileName: 'past.csv' });
const rowsIn = async (file: Buffer): Promise<PastRowView[]> => {
  const answer = await read(file);
  expect(answer.status).toBe(200);
  return answer.body.rows;
};
const record = (past: unknown, who = secretary) => who.post<PastRecorded>('/api/exchanges/past', past);
const count = async (table: string) =>
  Number((await rowsOf<{ n: string }>(work, `select count(*) as n from ${table}`))[0]!.n);

describe('a table of past exchanges', () => {
  test('is read row by row, in plain words and with the column, and nothing is written', async () => {
    const before = await count('command');
    const rows = await rowsIn(csv(held, wrong, notKnown, held));
    expect(
      rows.map(({ line, problems }) => [line, problems.map(({ heading, key }) => `${heading}: ${key}`)]),
    ).toEqual([
      [2, []],
      [
        3,
        [
          'Title: required',
          'Host: unknown-organisation',
          'Participants: not-a-number',
          'Held: not-held-word',
          'First day: not-a-day',
        ],
      ],
      [4, []],
      [5, ['Title: repeated']],
    ]);
    expect(rows[0]!.past).toMatchObject({ held: 'yes', start: '2024-11-18', end: '2024-11-20' });
    expect(await count('command')).toBe(before);
    expect(await count('exchange')).toBe(0);
  });

  test('says the same as a workbook', async () => {
    const days = (row: string[]) => row.map((cell) => (cell === '20/11/2024' ? '2024-11-20' : cell));
    const [asText] = await rowsIn(csv(held));
    const [asWorkbook] = await rowsIn(await workbook(days(held)));
    expect(asWorkbook!.past).toEqual(asText!.past);
  });

  test('names the columns that it lacks', async () => {
    const answer = await read(Buffer.from('Title,Host,Colour\nA,B,C'));
    expect(answer.body).toMatchObject({ missing: ['sender', 'format', 'held'], rows: [] });
    expect(answer.body.columns.at(-1)).toEqual({ column: null, heading: 'Colour' });
  });

  test('comes as a template in both forms, which reads back', async () => {
    for (const as of ['csv', 'xlsx']) {
      const response = await fetch(`${api.url}/api/imports/exchanges/template?as=${as}`, {
        headers: { cookie: secretary.cookie! },
      });
      const table = (await read(await buffer(Readable.from(response.body as never)))).body;
      expect([as, table.missing, table.rows.length]).toEqual([as, [], 2]);
    }
  });
});

describe('what is recorded', () => {
  const recorded: Record<string, PastRecorded> = {};

  test('ends where the front door would have left it', async () => {
    const rows = await rowsIn(csv(held, notHeld, notKnown));
    for (const row of rows) {
      const answer = await record(row.past);
      expect([answer.status, answer.text]).toEqual([201, expect.stringContaining('"already":false')]);
      recorded[row.title] = answer.body;
    }
    expect(rows.map(({ title }) => recorded[title]!.stage)).toEqual(['completed', 'cancelled', 'visiting']);
    const page = await secretary.get<ExchangeView>(`/api/exchanges/${recorded[held[0]!]!.id}`);
    expect(page.body).toMatchObject({
      afterTheFact: true,
      visit: { outcome: 'held' },
      kpi: { participantsCount: 4 },
      startDate: '2024-11-18',
    });
    const waiting = await secretary.get<ExchangeView>(`/api/exchanges/${recorded[notKnown[0]!]!.id}`);
    expect(waiting.body).toMatchObject({
      visit: null,
      waitingOn: ['secretariat'],
      startDate: null,
      dueAt: null,
    });
  });

  test('sends nothing, and leaves the reconciler nothing to mend', async () => {
    const reconciler = api.app.get(Reconciler);
    await eventually(async () => (await reconciler.compare()).length === 0);
    expect(await count('effect')).toBe(0);
    expect(work.mail.store.list()).toEqual([]);
    expect(await count('task')).toBe(0);
  });

  test('is not recorded twice: by the same file, by the same row, or by somebody else', async () => {
    const before = await count('exchange');
    const rows = await rowsIn(csv(held, notHeld, notKnown));
    expect(rows.map((row) => row.recorded?.reference)).toEqual(
      rows.map(({ title }) => recorded[title]!.reference),
    );
    const again = await Promise.all(rows.map(({ past }) => record(past)));
    expect(again.map(({ body }) => [body.id, body.already])).toEqual(
      rows.map(({ title }) => [recorded[title]!.id, true]),
    );
    expect(await count('exchange')).toBe(before);
  });

  test('twelve times at once makes one exchange', async () => {
    const [row] = await rowsIn(csv(['Once', ...held.slice(1, 4), '2020-01-07', '', 'yes', '', '']));
    const answers = await Promise.all(Array.from({ length: 12 }, () => record(row!.past)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect((await rowsOf(work, "select 1 from exchange where title = 'Once'")).length).toBe(1);
  });

  test('is pointed out where a row only looks like it', async () => {
    const [row] = await rowsIn(csv(['Another title', ...held.slice(1)]));
    expect(row!.recorded).toBeNull();
    expect(row!.warnings).toMatchObject([{ key: 'like-existing', value: recorded[held[0]!]!.reference }]);
  });

  test('is finished by sending it again when its recording broke off', async () => {
    const [row] = await rowsIn(csv(['Broken off', ...held.slice(1, 4), '2019-03-04', '', 'yes', '', '']));
    const past = row!.past as unknown as PastExchange;
    // As it stands when the steps after the first were never asked for.
    const { secretariat } = work.partnership;
    const [{ payload }] = stepsOfPast(past) as [PastStep];
    const requestId = uuidFrom(`past-exchange/${contentOf(past)}`);
    const { id } = await work.caller.make('exchange', 'recordPast', secretariat, { requestId, payload });
    const again = await record(past);
    expect(again.body).toMatchObject({ id, stage: 'completed', already: false });
    // Somebody else recorded the beginning.
    const other = await work.caller.make('exchange', 'recordPast', secretariat, {
      requestId: uuidFrom(`past-exchange/${contentOf({ ...past, title: 'By another' })}`),
      payload: { ...payload, title: 'By another' },
    });
    const [{ colleague }] = (await rowsOf(
      work,
      `insert into person (id, name, email, roles, language, created_at, search)
       select gen_random_uuid(), 'Ines', 'ines@people.example', roles, language, now(), '' from person where id = ?
       returning id as colleague`,
      [secretariat.personId],
    )) as [{ colleague: string }];
    const byColleague = await record({ ...past, title: 'By another' }, await api.as(colleague));
    expect(byColleague.body).toMatchObject({ id: other.id, stage: 'completed' });
  });
});

describe('who may', () => {
  test('only the secretariat reads, records, or takes the template', async () => {
    const [row] = await rowsIn(csv(held));
    for (const personId of [work.partnership.basque.representativeId, work.partnership.asa]) {
      const who = await api.as(personId);
      expect((await read(csv(held), who)).status).toBe(403);
      expect((await record(row!.past, who)).status).toBe(403);
      expect((await who.get('/api/imports/exchanges/template?as=csv')).status).toBe(403);
    }
    expect((await read(csv(held), api.nobody)).status).toBe(401);
  });

  test('an exchange needs organisations that are there, and days that are past', async () => {
    const [row] = await rowsIn(csv(held));
    const nowhere = '00000000-0000-4000-8000-000000000000';
    expect((await record({ ...row!.past, hostOrganisationId: nowhere })).status).toBe(422);
    expect((await record({ ...row!.past, start: '2999-01-01', end: '2999-01-02' })).status).toBe(422);
    expect((await record({ ...row!.past, quiet: false })).status).toBe(422);
  });
});
