import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AddedParticipants, ExchangeView, PastedPreview, Problem } from '@waymark/contract';
import { addDays } from '@waymark/domain';
import { Cast, everybody, type Role } from '../../support/api/cast.js';
import { rowsOf } from '../../support/casework/in-process.js';
import { textOfPdf } from '../../support/text-of-pdf.js';

let cast: Cast;
let who: Cast['who'];
let path: string;
let start: string;
beforeAll(async () => {
  cast = await Cast.gather();
  who = cast.who;
  path = `/api/exchanges/${cast.story.exchange.id}`;
  start = addDays(await cast.story.today(), 40);
});
afterAll(() => cast.close());

const view = async (role: Role) => (await who[role].get<ExchangeView>(path)).body;
const act = (role: Role, action: string, body: object) =>
  who[role].post<Problem>(`${path}/actions/${action}`, body);
const entry = (half: string, what: string) => ({ day: start, half, what });
const whats = async () => (await view('host')).plan.programme.map(({ what }) => what);

describe('the programme', () => {
  test('takes what both sides write at once to different half-days, and one of two for the same', async () => {
    const before = (await view('host')).plan.programme.filter(({ half }) => half === 'morning');
    const answers = await Promise.all([
      act('host', 'writeHalfDay', {
        day: start,
        half: 'morning',
        entries: [entry('morning', 'Ours')],
        before,
      }),
      act('sender', 'writeHalfDay', {
        day: start,
        half: 'afternoon',
        entries: [entry('afternoon', 'Theirs')],
        before: [],
      }),
      act('secretariat', 'writeHalfDay', {
        day: start,
        half: 'afternoon',
        entries: [entry('afternoon', 'Third')],
        before: [],
      }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 409]);
    const refused = answers.find(({ status }) => status === 409)!;
    expect(refused.body.reasons).toEqual([expect.stringContaining('Somebody else changed this half-day')]);
    const written = answers[1]!.status === 200 ? 'Theirs' : 'Third';
    expect(await whats()).toEqual(['Ours', written]);
  });

  test('keeps what an entry says, refuses what is none, and is written by both sides and nobody else', async () => {
    const full = {
      ...entry('morning', 'Welcome'),
      time: '09:30',
      place: 'TKNIKA',
      people: 'Ane',
      note: 'Bring a badge',
    };
    const body = { day: start, half: 'morning', entries: [full], before: [entry('morning', 'Ours')] };
    expect((await act('sender', 'writeHalfDay', body)).status).toBe(200);
    expect((await view('participant')).plan.programme[0]).toEqual(full);
    for (const wrong of [{ time: '25:00' }, { secret: 'x' }, { people: 'x'.repeat(501) }])
      expect((await act('host', 'writeHalfDay', { ...body, entries: [{ ...full, ...wrong }] })).status).toBe(
        422,
      );
    const statuses = await cast.statuses((client) =>
      client.post(`${path}/actions/moveHalfDay`, {
        ...body,
        entries: undefined,
        toDay: start,
        toHalf: 'morning',
      }),
    );
    // Nowhere to move to: refused to those who may write, for the programme; to all others, because they may not.
    const refused = { secretariat: 409, host: 409, deputy: 409, sender: 409, participant: 403 };
    expect(statuses).toEqual(everybody(404, refused));
  });

  test('is the one in the host’s report', async () => {
    const { hostReports } = await view('host');
    expect(hostReports.pre.status).toBe('filed');
  });
});

describe('the programme on paper', () => {
  const printed = async (role: Role) => {
    const { url, cookie } = who[role];
    const answer = await fetch(new URL(`${path}/programme.pdf`, url), { headers: { cookie: cookie! } });
    expect(answer.status).toBe(200);
    const text = await textOfPdf(new Uint8Array(await answer.arrayBuffer()));
    return { headers: answer.headers, text };
  };

  test('tells those who travel where to be, when, with whom, and whom to call', async () => {
    const { text } = await printed('participant');
    expect(text).toContain('Morning 09:30 Welcome TKNIKA · with Ane Bring a badge Afternoon');
    expect(text).toContain('Whom to call on the spot Ane Etxeberria +34 600 000 000');
  });

  test('tells nobody an address or a number that the page does not tell them', async () => {
    const { hostSide, senderSide } = await view('secretariat');
    const addresses = [hostSide, senderSide].map(({ contact }) => contact!.email);
    const found: Record<string, number> = {};
    for (const role of ['secretariat', 'host', 'deputy', 'sender', 'participant'] as const) {
      const text = (await printed(role)).text.replaceAll(' ', '');
      const page = JSON.stringify(await view(role));
      found[role] = addresses.filter((address) => text.includes(address)).length;
      expect([role, found[role]]).toEqual([role, addresses.filter((one) => page.includes(one)).length]);
    }
    expect(found).toEqual({ secretariat: 2, host: 2, deputy: 2, sender: 2, participant: 0 });
  });

  test('is opened under a name that says what it is, and kept by nobody on its way', async () => {
    const { headers } = await printed('sender');
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-disposition')).toBe(
      `inline; filename*=UTF-8''${encodeURIComponent('Programme – Västra Götaland visits the Basque Country.pdf')}`,
    );
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  test('speaks the language of its reader', async () => {
    await who.deputy.patch('/api/me', { language: 'fr' });
    const { text } = await printed('deputy');
    expect(text).toContain('Qui appeler sur place');
    expect(text).toContain('Langue de travail : anglais');
  });
});

describe('participants', () => {
  const text = [
    'Name\tMail\tRole',
    'Signe Ny\tsigne.ny@vgr.example\tPlanner',
    'Nobody',
    'Stella\tSTELLA',
    'Signe Igen\tsigne.ny@vgr.example',
  ].join('\n');

  test('that are pasted are judged line by line, and nothing is written', async () => {
    const [{ email, name }] = (await rowsOf<{ email: string; name: string }>(
      cast.work,
      'select email, name from person where id = ?',
      [cast.ids.stranger],
    )) as [{ email: string; name: string }];
    const answer = await who.sender.post<PastedPreview>(`${path}/participants/preview`, {
      text: `${text}\n${name}\t${email}`,
    });
    expect(answer.status).toBe(200);
    expect(
      answer.body.rows.map(({ line, name: read, state, problems }) => [line, read, state, problems.length]),
    ).toEqual([
      [2, 'Signe Ny', 'new', 0],
      [3, 'Nobody', 'wrong', 1],
      [4, 'Stella', 'wrong', 1],
      [5, 'Signe Igen', 'wrong', 1],
      // Somebody of another organisation is nobody whom the sender may bring along.
      [6, name, 'wrong', 1],
    ]);
    expect(await rowsOf(cast.work, "select 1 from person where email = 'signe.ny@vgr.example'")).toEqual([]);
    expect((await view('sender')).participants).toHaveLength(2);
  });

  test('are added where their line has no fault, once, however often it is asked', async () => {
    const add = () =>
      who.sender.post<AddedParticipants>(`${path}/participants`, { text }, { key: 'paste-the-same-again' });
    const first = await add();
    expect(first.body.rows.map(({ added }) => added)).toEqual([true, false, false, false]);
    expect((await add()).status).toBe(200);
    const { participants } = await view('sender');
    expect(participants.map(({ name }) => name)).toContain('Signe Ny');
    expect(participants).toHaveLength(3);
    const [person] = await rowsOf(
      cast.work,
      "select job_title, organisation_id from person where email = 'signe.ny@vgr.example'",
    );
    expect(person).toEqual({ job_title: 'Planner', organisation_id: cast.work.partnership.vastra.id });
  });

  test('are named by who sends them and by the secretariat, for an organisation that sends', async () => {
    for (const route of ['participants', 'participants/preview']) {
      const asked = { secretariat: 200, sender: 200, host: 403, deputy: 403, participant: 403 };
      expect(await cast.statuses((client) => client.post(`${path}/${route}`, { text: 'Nobody' }))).toEqual(
        everybody(404, asked),
      );
    }
    const host = cast.work.partnership.basque.id;
    const elsewhere = { text: 'Nobody', organisationId: host };
    expect((await who.secretariat.post(`${path}/participants/preview`, elsewhere)).status).toBe(422);
  });
});

describe('arrangements', () => {
  test('a checklist is ticked by either side and read by them alone', async () => {
    const line = async (role: Role) => (await view(role)).checklist.find(({ id }) => id === 'insurance');
    expect(await line('host')).toMatchObject({ side: 'sender', due: addDays(start, -30), doneAt: null });
    expect((await act('host', 'tickItem', { listItem: 'insurance', done: true })).status).toBe(200);
    expect(await line('sender')).toMatchObject({ doneAt: expect.any(String), doneBy: expect.any(String) });
    expect((await view('participant')).checklist).toEqual([]);
    expect((await act('participant', 'tickItem', { listItem: 'insurance', done: false })).status).toBe(403);
  });

  test('costs are said kind by kind, and a source named for one of them is a source of funding', async () => {
    await act('sender', 'setCost', { cost: 'travel', paidBy: 'sender', source: 'Erasmus+' });
    await act('host', 'setCost', { cost: 'meals', paidBy: 'host' });
    expect((await view('participant')).plan.costs).toEqual([
      { cost: 'travel', paidBy: 'sender', source: 'Erasmus+' },
      { cost: 'meals', paidBy: 'host', source: null },
    ]);
  });

  test('counts are exact to who gave them and to the secretariat, and rounded to the host', async () => {
    expect((await act('host', 'giveCounts', { fewerOpportunities: { SOCIAL: 1 } })).status).toBe(403);
    await act('sender', 'giveCounts', { fewerOpportunities: { SOCIAL: 1, HEALTH: 4 } });
    const told = async (role: Role) => (await view(role)).kpi.fewerOpportunities;
    for (const role of ['sender', 'secretariat'] as const)
      expect(await told(role)).toEqual({ SOCIAL: '1', HEALTH: '4' });
    for (const role of ['host', 'deputy'] as const) {
      const { HEALTH, ...others } = await told(role);
      expect([role, HEALTH, new Set(Object.values(others))]).toEqual([role, '4', new Set(['<3'])]);
    }
    expect(await told('participant')).toEqual({});
    const story = await who.host.get<{ data: object }[]>(`${path}/events`);
    expect(story.text).not.toContain('fewerOpportunities');
  });
});
