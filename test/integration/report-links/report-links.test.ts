import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ReportView, SavedAnswers } from '@waymark/contract';
import { workflowIdOf } from '@waymark/workflows';
import { openApiDocument } from '../../../apps/api/src/document.js';
import type { Api } from '../../support/api/api-on.js';
import { Client } from '../../support/api/client.js';
import { gatherLinkWorld, type LinkWorld, mailedTokens, visitBy } from '../../support/api/mailed-report.js';
import { answersTo } from '../../support/casework/answers.mjs';
import { eventually } from '../../support/casework/eventually.js';
import { textOf } from '../../support/casework/history.js';
import { type Casework, rowsOf } from '../../support/casework/in-process.js';
import type { Story } from '../../support/casework/story.js';
import { certificateCases } from './certificate.cases.js';
import { newLinkCases } from './new-links.cases.js';

let world: LinkWorld;
let work: Casework;
let api: Api;
let story: Story;
let asas: string;
let bjorns: string;
let token: string;
beforeAll(async () => {
  world = await gatherLinkWorld();
  ({ work, api, story, asas, bjorns, token } = world);
});
afterAll(() => world.close());

const post: LinkWorld['post'] = (path, body) => world.post(path, body);
const answers = answersTo('pre-participant', '2030-01-01');
const needs = 'A room without steps';
const links = () => rowsOf(work, 'select * from report_link order by id');
const report = () => rowsOf(work, 'select * from report where id = ?', [asas]);

describe('a mailed link', () => {
  test('has 256 bits behind the #, and is kept as a hash only', async () => {
    expect(token).toMatch(/^[\w-]{43}$/);
    const tables = await rowsOf<{ name: string }>(
      work,
      "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
    );
    for (const { name } of tables) {
      const rows = await rowsOf<{ row: string }>(work, `select t::text as row from "${name}" t`);
      expect([name, rows.some(({ row }) => row.includes(token))]).toEqual([name, false]);
    }
    const handle = work.client.workflow.getHandle(workflowIdOf('exchange', story.exchange.id));
    const history = textOf(await handle.fetchHistory());
    expect([history.includes('deliverEffects'), history.includes(token)]).toEqual([true, false]);
  });

  test('is opened by scanners as often as they like: nothing changes, and they are let in nowhere', async () => {
    const before = [await links(), await report()];
    for (let time = 0; time < 20; time += 1)
      for (const path of ['/report', '/report/', `/report?token=${token}`, `/report/${asas}`]) {
        const answer = await api.nobody.send(time % 2 === 0 ? 'GET' : 'HEAD', path, undefined, { key: null });
        expect([path, answer.status, answer.headers.get('set-cookie')]).toEqual([path, 200, null]);
      }
    // Every address in the mail, as a scanner takes it out of text and HTML.
    const [mail] = work.mail.store.list({ to: work.partnership.emailOf(work.partnership.asa) });
    const urls = new Set(`${mail!.text} ${mail!.html}`.match(/https?:\/\/[^\s"<>]+/g));
    expect([...urls].map((url) => new URL(url).pathname)).toEqual(
      expect.arrayContaining(['/report', '/guidelines']),
    );
    for (const url of urls)
      for (const method of ['GET', 'HEAD', 'OPTIONS']) {
        const { pathname, search } = new URL(url);
        const { status, headers } = await api.nobody.send(method, pathname + search, undefined, {
          key: null,
          headers: { 'user-agent': 'Slackbot-LinkExpanding 1.0', purpose: 'prefetch' },
        });
        expect([url, method, status < 500, headers.get('set-cookie')]).toEqual([url, method, true, null]);
      }
    // Those that run scripts see what the page sees before anybody taps.
    for (let time = 0; time < 20; time += 1) {
      const looked = await post('look', { token });
      expect([looked.status, looked.headers.get('set-cookie')]).toEqual([200, null]);
    }
    for (const method of ['GET', 'HEAD'])
      for (const path of ['look', 'open', 'ask'])
        expect((await api.nobody.send(method, `/api/report-links/${path}`)).status).toBe(404);
    expect([await links(), await report()]).toEqual(before);
  });

  test('says what it is for in the language of whoever it was sent to', async () => {
    await rowsOf(work, "update person set language = 'fr' where id = ? returning 1", [work.partnership.asa]);
    expect((await post('look', { token })).body).toEqual({
      reportId: asas,
      kind: 'pre-participant',
      status: 'draft',
      title: 'Västra Götaland visits the Basque Country',
      minutes: 8,
      language: 'fr',
    });
    const visitor = await visitBy(api, token);
    const { form } = (
      await visitor.get<ReportView>(`/api/my-reports/${asas}`, { 'accept-language': 'fr-BE, en;q=0.5' })
    ).body;
    expect(form['title']).toBe('Avant votre départ');
  });

  test('is used by one tap, as often as it is needed, and its token is in no log', async () => {
    for (let time = 0; time < 2; time += 1) {
      const opened = await post('open', { token });
      expect([opened.status, opened.body]).toEqual([200, { reportId: asas, until: expect.any(String) }]);
      expect(opened.headers.get('set-cookie')).toMatch(
        new RegExp(
          `^waymark.report=[^;]+; Max-Age=7200; Path=/api/my-reports/${asas}; HttpOnly; SameSite=Strict$`,
        ),
      );
    }
    expect(api.logged()).toContain('/api/report-links/open');
    expect(api.logged()).not.toContain(token);
  });

  test('lets nobody in who made one up, cut it off, or sends it from another site', async () => {
    for (const wrong of ['x', token.slice(1), `${token}A`, 'A'.repeat(43), asas])
      for (const path of ['look', 'open']) {
        const answer = await post(path, { token: wrong });
        expect([path, wrong, answer.status, answer.headers.get('set-cookie')]).toEqual([
          path,
          wrong,
          422,
          null,
        ]);
      }
    const elsewhere = await api.nobody.post(
      '/api/report-links/open',
      { token },
      { key: null, headers: { origin: 'https://elsewhere.example' } },
    );
    expect([elsewhere.status, elsewhere.headers.get('set-cookie')]).toEqual([403, null]);
  });
});

describe('whoever came by a link', () => {
  let visitor: Client;
  beforeAll(async () => {
    visitor = await visitBy(api, token);
  });

  test('reads and saves that one report', async () => {
    const { revision } = (await visitor.get<ReportView>(`/api/my-reports/${asas}`)).body;
    const saved = await visitor.put<SavedAnswers>(`/api/my-reports/${asas}/answers`, {
      answers: { role: 'Planner' },
      revision,
    });
    expect([saved.status, saved.body.revision]).toEqual([200, revision + 1]);
    const now = await visitor.get<ReportView>(`/api/my-reports/${asas}`);
    expect(now.body).toMatchObject({ editable: true, answers: { role: 'Planner' }, revision: revision + 1 });
    // What was written over an older state is not taken.
    const old = await visitor.put(`/api/my-reports/${asas}/answers`, { answers: {}, revision });
    expect(old.status).toBe(409);
    expect(await visitor.get(`/api/my-reports/${bjorns}`)).toMatchObject({ status: 401 });
  });

  test('may do nothing else: every other route answers as to nobody', async () => {
    const { secretariat, basque, asa } = work.partnership;
    const own = ['/api/my-reports/{id}', '/api/report-links/'];
    const routes = Object.entries(openApiDocument(api.app).paths)
      .filter(([path]) => !own.some((start) => path.startsWith(start)))
      .flatMap(([path, item]) => Object.keys(item).map((method) => ({ method: method.toUpperCase(), path })));
    expect(routes.length).toBeGreaterThan(60);
    const ids = [asas, story.exchange.id, asa, basque.id, secretariat.personId!];
    for (const { method, path } of routes)
      for (const id of path.includes('{') ? ids : ['']) {
        const filled = path
          .replace('{list}', 'formats')
          .replace('{action}', 'fileReport')
          .replace(/\{\w+\}/g, id);
        const ask = (client: Client) => client.send(method, filled, method === 'GET' ? undefined : {});
        const [theirs, nobodys] = [await ask(visitor), await ask(api.nobody)];
        expect([method, filled, theirs.status]).toEqual([method, filled, nobodys.status]);
        if (nobodys.status === 401) continue;
        expect(theirs.text.replace(/"requestId":"[^"]+"/, '')).toBe(
          nobodys.text.replace(/"requestId":"[^"]+"/, ''),
        );
      }
  }, 60_000);

  test('reaches no other report by it: not a colleague’s, not the host’s, not their own of another time', async () => {
    const others = await rowsOf<{ id: string }>(work, 'select id from report where id <> ?', [asas]);
    expect(others.length).toBeGreaterThanOrEqual(5);
    const before = await rowsOf(work, 'select * from report order by id');
    for (const { id } of others) {
      const answered = [
        await visitor.get(`/api/my-reports/${id}`),
        await visitor.put(`/api/my-reports/${id}/answers`, { answers: {} }),
        await visitor.post(`/api/my-reports/${id}/file`, {}),
        await visitor.post(`/api/my-reports/${id}/leave`, {}),
        await visitor.upload(`/api/my-reports/${id}/photos`, { file: Buffer.from('none') }),
        await visitor.get(`/api/my-reports/${id}/photos/${asas}`),
      ];
      expect(answered.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401]);
    }
    expect(await rowsOf(work, 'select * from report order by id')).toEqual(before);
  });

  test('is nobody without the visit: a session of the console opens nothing here, the secretariat’s neither', async () => {
    for (const personId of [work.partnership.asa, work.partnership.secretariat.personId!]) {
      const client = await api.as(personId);
      expect((await client.get(`/api/my-reports/${asas}`)).status).toBe(401);
      expect((await client.put(`/api/my-reports/${asas}/answers`, { answers: {} })).status).toBe(401);
    }
  });

  test('ends the visit when they leave', async () => {
    const left = await visitor.post(`/api/my-reports/${asas}/leave`, {}, { key: null });
    expect([left.status, left.headers.get('set-cookie')]).toEqual([
      204,
      `waymark.report=; Max-Age=0; Path=/api/my-reports/${asas}; HttpOnly; SameSite=Strict`,
    ]);
  });
});

newLinkCases(() => world);

test('a report is filed by its link, once, and is then there to be read only', async () => {
  const [newest] = (await mailedTokens(work, work.partnership.asa)) as [string];
  const visitor = await visitBy(api, newest);
  const path = `/api/my-reports/${asas}`;
  const { revision } = (await visitor.get<ReportView>(path)).body;
  expect((await visitor.post(`${path}/file`, {})).status).toBe(422);
  await visitor.put(`${path}/answers`, { answers: { ...answers, accessNeeds: needs }, revision });
  const key = 'filed-by-its-link';
  const filed = await visitor.post<ReportView>(`${path}/file`, {}, { key });
  expect([filed.status, filed.body.status, filed.body.editable]).toEqual([200, 'filed', false]);
  expect((await visitor.post<ReportView>(`${path}/file`, {}, { key })).status).toBe(200);
  expect((await visitor.put(`${path}/answers`, { answers: {} })).status).toBe(409);
  const events = await rowsOf(
    work,
    "select data from case_event where case_id = ? and type = 'report-filed'",
    [story.exchange.id],
  );
  expect(events).toHaveLength(1);
  expect((await post('look', { token: newest })).body).toMatchObject({ status: 'filed' });
});

test('what was filed comes once as a copy to its author, in their language, and to nobody else', async () => {
  const { asa } = work.partnership;
  const email = work.partnership.emailOf(asa);
  const copies = () => work.mail.store.list({}).filter(({ subject }) => subject.includes('a été déposé'));
  await eventually(() => copies().length > 0);
  const effects = await eventually(async () => {
    const rows = await rowsOf<{ data: object; delivered_at: string | null }>(
      work,
      "select data, delivered_at from effect where kind = 'mail' and data->>'mail' = 'report-copy'",
    );
    return rows.every(({ delivered_at }) => delivered_at !== null) && rows;
  });
  // Ids, days and the kind of report: no answer waits in the outbox.
  expect(JSON.stringify(effects)).not.toContain(answers['role']);
  expect(effects).toMatchObject([
    { data: { mail: 'report-copy', personId: asa, subjectId: asa, reportKind: 'pre-participant' } },
  ]);
  const [copy, ...more] = copies();
  expect([copy!.to, more]).toEqual([[email], []]);
  for (const part of [copy!.text, copy!.html]) {
    expect(part).toContain('Quelle est votre fonction');
    expect(part).toContain(answers['role']);
    expect(part).not.toContain(needs);
    expect(part).toContain('vos besoins pour participer');
  }
  // Its button opens the report for its author, to be read.
  const [, token] = /\/report#([\w-]+)/.exec(copy!.text)!;
  const { body } = await (await visitBy(api, token!)).get<ReportView>(`/api/my-reports/${asas}`);
  expect(body).toMatchObject({ editable: false, answers: { accessNeeds: needs } });
});

certificateCases(() => world);
