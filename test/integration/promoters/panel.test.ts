import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PromoterApplicationRow, PromoterApplicationView, RankedApplication } from '@waymark/contract';
import { openApiDocument } from '../../../apps/api/src/document.js';
import type { Client } from '../../support/api/client.js';
import { papers } from '../../support/casework/promoter-call.js';
import { ofPromoters } from '../../support/permissions/apart.js';
import { expectOnlyParts } from '../../support/promoters/only-parts.js';
import { type DeskRole, deskRoles, DeskWorld, planted } from '../../support/promoters/desk-world.js';
import { filledPath, nowhere } from '../../support/promoters/paths.js';
import { partlessCases } from './partless.cases.js';
import { panelParts, panelRoutes } from './panel.expected.js';

let world: DeskWorld;
/** The lead leads the first, and has a conflict in the second; of the third both reviews are still open. */
let theirs: string;
let conflicted: string;
let open: string;
const secretName = 'Barbarossa Geheim';

beforeAll(async () => {
  world = await DeskWorld.gather();
  await world.openCall();
  theirs = await world.apply('Ane Etxeberria', {}, world.ids.applicant);
  conflicted = await world.apply(secretName, { institutions: ['Geheimschule'], region: 'SE232' });
  open = await world.apply('Chiara Conti', { region: 'ITC1' });
  await world.step('lead', world.inCall('closeEarly'), { reason: 'Enough came in.' });
  await world.step('lead', world.inCall('startReview'));
  await world.act('lead', conflicted, 'declareInterests', {
    conflict: true,
    reason: 'We wrote a book together.',
  });
  for (const id of [theirs, conflicted, open]) await world.makeEligible(id);
  await world.review(theirs, [5, 4]);
  await world.review(conflicted, [2, 5], 'deputy');
  await world.act('lead', open, 'assign', { reviewerIds: [world.ids.reviewer, world.ids.second] });
  await world.write('reviewer', open, 'review', {
    ...papers.review(3),
    commentToPanel: `${planted.commentToPanel} open`,
  });
  const said = await world.who.reviewer.post<unknown>(`/api/promoter-applications/${conflicted}/discussion`, {
    text: planted.discussion,
  });
  expect([said.status, said.text]).toEqual([200, said.text]);
  await world.act('deputy', conflicted, 'stageDecision', { decision: 'accept', reason: planted.reason });
});
afterAll(() => world.close());

const lineOf = (cells: readonly string[]) =>
  cells
    .map((cell) => cell.padEnd(11))
    .join(' | ')
    .trimEnd();
const readTable = (text: string): [string, string][] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [route = '', ...cells] = line.split('|').map((part) => part.trim());
      return [route, lineOf(cells)];
    });

/** A body that is refused for what it says, and never for who sends it: nothing is changed by asking. */
const wrong = { 'not asked for': true };
function send(client: Client, method: string, path: string) {
  const at = filledPath(path);
  if (method === 'GET')
    return client.get<unknown>(
      `${at}${path.includes('/exports/') ? '?as=csv' : path.includes('/bulk/') ? `?id=${nowhere}` : ''}`,
    );
  if (method === 'DELETE') return client.delete<unknown>(at);
  return method === 'PUT' ? client.put<unknown>(at, wrong) : client.post<unknown>(at, wrong);
}

async function observed(route: string): Promise<string> {
  const [method = '', path = ''] = route.split(' ');
  const ids = path.includes('/promoter-applications/{id}')
    ? [theirs, conflicted, nowhere]
    : path.includes('/promoter-calls/{id}')
      ? [world.call, nowhere]
      : [nowhere];
  const cells: string[] = [];
  for (const role of deskRoles) {
    const statuses: number[] = [];
    for (const id of ids)
      statuses.push((await send(world.who[role], method, path.replace('{id}', id))).status);
    cells.push(statuses.join('/'));
  }
  return lineOf(cells);
}

describe('answers each role', () => {
  test('each reading route has its line, and each line its route', () => {
    const { paths } = openApiDocument(world.api.app);
    const routes = Object.entries(paths).flatMap(([path, item]) =>
      ofPromoters.test(path) && item.get ? [`GET ${path}`] : [],
    );
    expect(
      readTable(panelRoutes)
        .map(([route]) => route)
        .toSorted(),
    ).toEqual(routes.toSorted());
  });
  test('with what the table says', async () => {
    const lines: string[] = [];
    for (const [route] of readTable(panelRoutes)) lines.push(`${route} | ${await observed(route)}`);
    expect(lines).toEqual(readTable(panelRoutes).map(([route, cells]) => `${route} | ${cells}`));
  });
});

describe('shows each role its parts and no other', () => {
  test('of an application', async () => {
    const seen: string[] = [];
    for (const [name, id] of Object.entries({ theirs, conflicted, open }))
      for (const role of deskRoles) {
        const { status, body } = await world.who[role].get<PromoterApplicationView>(
          `/api/promoter-applications/${id}`,
        );
        seen.push(`${name} ${role}: ${status === 200 ? body.parts.join(' ') : status}`);
        if (status === 200) expectOnlyParts(body);
      }
    expect(seen).toEqual(panelParts.trim().split('\n'));
  });

  test('and a list nothing that the page does not show', async () => {
    for (const role of deskRoles.filter((one) => one !== 'nobody')) {
      const { body, headers } = await world.who[role].get<PromoterApplicationRow[]>(
        '/api/promoter-applications?_end=100',
      );
      expect(headers.get('x-total-count')).toBe(String(body.length));
      for (const row of body) expectOnlyParts(row);
      for (const [filter, shows] of filters)
        for (const found of (
          await world.who[role].get<PromoterApplicationRow[]>(`/api/promoter-applications?${filter}`)
        ).body)
          expect([role, filter, shows(found, world.ids[role])]).toEqual([role, filter, true]);
    }
  });
});

/** Whoever finds a row by something reads it in the row. */
const filters: [string, (row: PromoterApplicationRow, me: string) => boolean][] = [
  ['stage=ready&stage=staged&stage=under-review', ({ stage }) => stage !== null],
  // Whoever may not read that has what belongs to a call that goes on.
  ['over=open', ({ over }) => over === null],
  ['over=stopped', ({ over }) => over === 'stopped'],
  ['staged=accept', ({ staged }) => staged === 'accept'],
  ['q=geheim', ({ title }) => title === secretName],
  ['mine=true', ({ myReview }) => myReview !== null],
];

test('a reviewer finds what is theirs among what is open', async () => {
  const { body } = await world.who.reviewer.get<PromoterApplicationRow[]>(
    '/api/promoter-applications?over=open&mine=true',
  );
  expect(body.map(({ id }) => id).toSorted()).toEqual([theirs, conflicted, open].toSorted());
});

describe('to whoever has a conflict', () => {
  test('nothing tells of the application: no list, count, figure, export, story or page', async () => {
    const call = `/api/promoter-calls/${world.call}`;
    const asked = [
      '/api/promoter-applications?_end=100',
      `/api/promoter-applications?id=${conflicted}`,
      '/api/promoter-applications?q=geheim',
      `/api/promoter-applications?q=${encodeURIComponent(planted.reason)}`,
      `/api/promoter-applications?reviewerId=${world.ids.reviewer}`,
      '/api/promoter-applications?staged=accept',
      '/api/promoter-applications?region=SE232',
      '/api/exports/promoter-applications?as=csv',
      `/api/bulk/promoter-applications?id=${conflicted}`,
      '/api/coordinator',
      '/api/promoter-calls',
      '/api/search?q=geheim',
      '/api/tasks',
      '/api/home',
      ...['', '/events', '/dashboard', '/assignment', '/ranking', '/balance', '/release'].map(
        (end) => call + end,
      ),
      ...['', '/events', '/discussion', '/letter'].map(
        (end) => `/api/promoter-applications/${conflicted}${end}`,
      ),
    ];
    const [row] = await world.rows<{ reference: string }>(
      'select reference from promoter_application where id = ?',
      [conflicted],
    );
    for (const path of asked) {
      const { text, status } = await world.who.lead.get<unknown>(path);
      expect([path, status]).toEqual([path, expect.any(Number)]);
      expect(status).toBeLessThan(500);
      for (const word of [
        secretName,
        conflicted,
        row!.reference,
        planted.discussion,
        planted.reason,
        'Geheimschule',
        'SE232',
      ])
        expect([path, text.includes(word) && !path.includes(word)]).toEqual([path, false]);
      expect([path, text.includes(`${planted.commentToPanel} ${conflicted}`)]).toEqual([path, false]);
    }
  });

  test('and no step reaches it, not even through the call', async () => {
    const { status } = await world.who.lead.post<unknown>(`/api/${world.inCall('leaveOut')}`, {
      applicationId: conflicted,
      reason: 'It is late.',
    });
    expect(status).toBe(422);
    const merged = await world.who.lead.post<unknown>(`/api/promoter-applications/${open}/actions/merge`, {
      applicationId: conflicted,
      reason: 'The same.',
    });
    expect(merged.status).toBe(422);
    const own = await world.who.lead.post<unknown>(
      `/api/promoter-applications/${conflicted}/actions/unstageDecision`,
      {
        reason: 'No.',
      },
    );
    expect(own.status).toBe(404);
  });
});

describe('beside the panel', () => {
  partlessCases(
    () => world,
    () => theirs,
  );
});

describe('a reviewer who owes a review', () => {
  test('reads no other, and is told that theirs is complete and not filed', async () => {
    const { body } = await world.who.reviewer.get<PromoterApplicationView>(
      `/api/promoter-applications/${open}`,
    );
    expect(body).toMatchObject({
      reviews: null,
      score: null,
      ownReview: { completeNotFiled: true, editable: true },
    });
    const other = await world.who.second.get<PromoterApplicationView>(`/api/promoter-applications/${open}`);
    expect(other.text).not.toContain(`${planted.commentToPanel} open`);
    const mine = await world.who.reviewer.get<{ jobs: { job: string; applicationId: string }[] }>(
      '/api/coordinator',
    );
    expect(mine.body.jobs).toContainEqual(expect.objectContaining({ job: 'file', applicationId: open }));
  });

  test('cannot write in another’s paper, nor in one that is filed', async () => {
    const save = (role: DeskRole, id: string, name: string) =>
      world.who[role].put<unknown>(`/api/promoter-applications/${id}/papers/${name}/answers`, {
        answers: {},
      });
    expect((await save('lead', open, 'review')).status).toBe(403);
    expect((await save('reviewer', theirs, 'review')).status).toBe(403);
    expect((await save('reviewer', theirs, 'eligibility')).status).toBe(403);
    expect((await save('lead', conflicted, 'eligibility')).status).toBe(404);
  });
});

test('an anonymous review hides names and institutions wherever they are written', async () => {
  await world.rows(
    "update promoter_call set facts = jsonb_set(facts, '{anonymous}', 'true') where id = ? returning 1",
    [world.call],
  );
  try {
    for (const path of [
      `/api/promoter-applications/${open}`,
      `/api/promoter-applications/${open}/events`,
      '/api/promoter-applications?_end=100',
      '/api/exports/promoter-applications?as=csv',
      '/api/coordinator',
    ])
      expect([path, (await world.who.reviewer.get<unknown>(path)).text]).toEqual([
        path,
        expect.not.stringMatching(/Chiara|Conti/u),
      ]);
    const found = await world.who.reviewer.get<PromoterApplicationRow[]>(
      '/api/promoter-applications?q=chiara',
    );
    expect(found.body).toEqual([]);
  } finally {
    await world.rows(
      "update promoter_call set facts = jsonb_set(facts, '{anonymous}', 'false') where id = ? returning 1",
      [world.call],
    );
  }
});

test('the order of the scores is whole for the deputy and without the conflicted one for the lead', async () => {
  const order = async (role: DeskRole) =>
    (await world.who[role].get<RankedApplication[]>(`/api/promoter-calls/${world.call}/ranking`)).body.map(
      ({ rank, title }) => `${rank} ${title}`,
    );
  expect(await order('lead')).toEqual(['1 Ane Etxeberria', 'null Chiara Conti']);
  expect(await order('secretariat')).toEqual(['1 Ane Etxeberria', `2 ${secretName}`, 'null Chiara Conti']);
});
