import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ActionResult, EventView, ExchangeView, ProposalView, RequestView } from '@waymark/contract';
import { addDays, dayOf } from '@waymark/domain';
import { CaseDriver } from '../../../apps/api/src/temporal/case-driver.js';
import { type Api, apiOn } from '../../support/api/api-on.js';
import type { Client } from '../../support/api/client.js';
import { eventually } from '../../support/casework/eventually.js';
import { caseworkNow, type Casework, rowsOf } from '../../support/casework/in-process.js';

let work: Casework;
let api: Api;
let host: Client;
let sender: Client;
let secretariat: Client;
beforeAll(async () => {
  work = await caseworkNow();
  api = await apiOn(work);
  host = await api.as(work.partnership.basque.representativeId);
  sender = await api.as(work.partnership.vastra.representativeId);
  secretariat = await api.as(work.partnership.secretariat.personId!);
});
afterAll(async () => {
  await api.close();
  await work.close();
});

const today = dayOf(new Date().toISOString());
const terms = (organisationId: string, direction: string) => ({
  organisationId,
  direction,
  title: `We would like to ${direction}`,
  topics: ['LL-STRATEGY'],
  formats: ['RSP-STUDY-VISIT'],
  languages: [{ code: 'en', level: 'B2' }],
  periodStart: addDays(today, 30),
  periodEnd: addDays(today, 200),
  places: 3,
});
const act = <T = ActionResult>(
  who: Client,
  kind: string,
  id: string,
  action: string,
  body: object = {},
  key?: string,
) => who.post<T>(`/api/${kind}/${id}/actions/${action}`, body, key ? { key } : {});

async function openProposal(who: Client, organisationId: string, direction: string): Promise<string> {
  const { body } = await who.post<ProposalView>('/api/proposals', terms(organisationId, direction));
  await act(who, 'proposals', body.id, 'submit');
  expect((await act(secretariat, 'proposals', body.id, 'open')).status).toBe(200);
  return body.id;
}

async function proposedExchange(): Promise<ExchangeView> {
  const { basque, vastra } = work.partnership;
  const { status, body } = await secretariat.post<ExchangeView>('/api/exchanges', {
    hostProposalId: await openProposal(host, basque.id, 'receive'),
    senderProposalId: await openProposal(sender, vastra.id, 'send'),
    title: 'Västra Götaland visits the Basque Country',
    why: 'Both work on regional strategies.',
    topics: ['LL-STRATEGY'],
    format: 'RSP-STUDY-VISIT',
  });
  expect(status).toBe(201);
  return body;
}

describe('from offer to preparation, over HTTP', () => {
  let exchange: ExchangeView;
  beforeAll(async () => {
    exchange = await proposedExchange();
  });

  test('a proposed match says in one sentence on whom it waits, until when, and what then', () => {
    expect(exchange.reference).toMatch(/^X-\d{4}-\d{3}$/);
    expect(exchange.sentence).toMatch(
      /^Waiting for Basque Country and Västra Götaland to say yes or no to the match until .+\. On .+ reminded\.$/,
    );
    expect(exchange.steps.map(({ label, state }) => `${label}: ${state}`)).toEqual([
      'Offer: current',
      'Match: coming',
      'Preparation: coming',
      'Visit: coming',
      'Reports: coming',
      'Factsheet: coming',
      'Completed: coming',
    ]);
  });

  test('each side sees its own button as the main one, and no contact of the other yet', async () => {
    const { body } = await host.get<ExchangeView>(`/api/exchanges/${exchange.id}`);
    expect(
      body.actions.filter(({ allowed, weight }) => allowed && weight === 'main').map(({ name }) => name),
    ).toEqual(['acceptMatch']);
    expect(body.sentence).toMatch(/^Waiting for you and Västra Götaland/);
    expect([body.hostSide.contact?.name, body.senderSide.contact]).toEqual(['Ane Etxeberria', null]);
    expect(body.links.temporal).toBeNull();
  });

  test('both say yes, one of them by telephone, and then they know each other', async () => {
    const yes = await act(host, 'exchanges', exchange.id, 'acceptMatch');
    expect([yes.status, yes.body.stage, yes.body.events.map(({ sentence }) => sentence)]).toEqual([
      200,
      'proposed',
      ['Ane Etxeberria said yes to the match.'],
    ]);
    const onBehalf = { role: 'sender', channel: 'phone' };
    const byPhone = await act(secretariat, 'exchanges', exchange.id, 'acceptMatch', { onBehalf });
    expect([byPhone.status, byPhone.body.stage, byPhone.body.events.map(({ sentence }) => sentence)]).toEqual(
      [
        200,
        'introduced',
        [
          'Noor Peeters said yes to the match, on the word of Västra Götaland (by phone).',
          'Both sides said yes. They now see each other’s contact details.',
        ],
      ],
    );
    const { body } = await host.get<ExchangeView>(`/api/exchanges/${exchange.id}`);
    expect(body.senderSide.contact?.email).toBe(
      work.partnership.emailOf(work.partnership.vastra.representativeId),
    );
  });

  test('what cannot be done now is refused with its reasons, and the button said so before', async () => {
    const { body: page } = await secretariat.get<ExchangeView>(`/api/exchanges/${exchange.id}`);
    const shown = page.actions.find(({ name }) => name === 'confirmReady')!;
    const refused = await act<{ reasons: string[]; detail: string }>(
      secretariat,
      'exchanges',
      exchange.id,
      'confirmReady',
    );
    expect([refused.status, refused.body.reasons]).toEqual([409, shown.because]);
    expect(shown.because.length).toBeGreaterThan(0);
  });

  test('a step that is somebody else’s is refused, and one that nobody takes is not there', async () => {
    await act(host, 'exchanges', exchange.id, 'logFirstContact');
    expect((await act(host, 'exchanges', exchange.id, 'confirmReady')).status).toBe(403);
    for (const action of ['expireMatch', 'proposeMatch', 'noSuchThing', '__proto__', 'constructor'])
      expect([action, (await act(secretariat, 'exchanges', exchange.id, action)).status]).toEqual([
        action,
        404,
      ]);
    const forOthers = { onBehalf: { role: 'sender', channel: 'phone' } };
    expect((await act(host, 'exchanges', exchange.id, 'answerStillOn', forOthers)).status).toBe(403);
  });

  test('nobody brings in people they may not see', async () => {
    const stranger = work.partnership.secretariat.personId;
    const refused = await act(host, 'exchanges', exchange.id, 'setContacts', { hostContactId: stranger });
    expect(refused.status).toBe(422);
    const own = { hostContactId: work.partnership.basque.representativeId };
    expect((await act(host, 'exchanges', exchange.id, 'setContacts', own)).status).toBe(200);
    const participant = await act(sender, 'exchanges', exchange.id, 'addParticipant', {
      personId: work.partnership.asa,
    });
    expect(participant.body.events[0]?.sentence).toBe('Lars Lindqvist added Åsa Öberg as a participant.');
  });

  test('the story reads as prose, newest first', async () => {
    const { body } = await sender.get<EventView[]>(`/api/exchanges/${exchange.id}/events`);
    expect(body.map(({ seq }) => seq)).toEqual(body.map((_, index) => body.length - index));
    expect(body.at(-1)!.sentence).toBe('Noor Peeters proposed this match: Both work on regional strategies.');
    for (const { sentence } of body) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });
});

describe('the same Idempotency-Key', () => {
  test('fifty times at once does one thing, and gives one answer', async () => {
    const exchange = await proposedExchange();
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => act(host, 'exchanges', exchange.id, 'acceptMatch', {}, key)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const events = await rowsOf(
      work,
      "select seq from case_event where case_id = ? and type = 'match-accepted'",
      [exchange.id],
    );
    expect(events).toHaveLength(1);
    const again = await act(host, 'exchanges', exchange.id, 'acceptMatch', {}, key);
    expect([again.status, again.text]).toEqual([200, answers[0]!.text]);
  });

  test('fifty times at once makes one case', async () => {
    const key = randomUUID();
    const body = terms(work.partnership.basque.id, 'receive');
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => host.post<ProposalView>('/api/proposals', body, { key })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
  });

  test('with another body, by another person or for another case is refused, and nothing is done', async () => {
    const exchange = await proposedExchange();
    const other = await proposedExchange();
    const key = randomUUID();
    expect((await act(host, 'exchanges', exchange.id, 'acceptMatch', {}, key)).status).toBe(200);
    const reused = [
      await act(
        host,
        'exchanges',
        exchange.id,
        'declineMatch',
        { kind: 'no', reason: 'Changed my mind' },
        key,
      ),
      await act(host, 'exchanges', other.id, 'acceptMatch', {}, key),
      await act(sender, 'exchanges', exchange.id, 'acceptMatch', {}, key),
    ];
    for (const { status, body } of reused)
      expect([status, (body as never as { type: string }).type]).toEqual([
        422,
        'urn:waymark:problem:key-reused',
      ]);
    const { body } = await secretariat.get<ExchangeView>(`/api/exchanges/${other.id}`);
    expect(body.hostSide.acceptedAt).toBeNull();
  });

  test('of a refusal is refused the same way again, even when it would be possible now', async () => {
    const exchange = await proposedExchange();
    const key = randomUUID();
    const first = await act(host, 'exchanges', exchange.id, 'logFirstContact', {}, key);
    expect(first.status).toBe(409);
    await act(host, 'exchanges', exchange.id, 'acceptMatch');
    await act(sender, 'exchanges', exchange.id, 'acceptMatch');
    const again = await act(host, 'exchanges', exchange.id, 'logFirstContact', {}, key);
    expect([again.status, (again.body as never as { reasons: string[] }).reasons]).toEqual([
      409,
      (first.body as never as { reasons: string[] }).reasons,
    ]);
    expect((await act(host, 'exchanges', exchange.id, 'logFirstContact')).status).toBe(200);
  });

  test('makes one person, however often it is sent, and another body is refused', async () => {
    const key = randomUUID();
    const body = {
      name: 'Ida Ny',
      email: `${key}@people.example`,
      organisationId: work.partnership.vastra.id,
    };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => sender.post<{ id: string }>('/api/people', body, { key })),
    );
    expect(new Set(answers.map((answer) => `${answer.status} ${answer.body.id}`)).size).toBe(1);
    expect((await sender.post('/api/people', { ...body, name: 'Another' }, { key })).status).toBe(422);
  });
});

describe('a request', () => {
  test('can be looked up by whoever made it and the secretariat, and by nobody else', async () => {
    const exchange = await proposedExchange();
    const key = randomUUID();
    await act(host, 'exchanges', exchange.id, 'acceptMatch', {}, key);
    for (const who of [host, secretariat]) {
      const { status, body } = await who.get<RequestView>(`/api/requests/${key}`);
      expect([status, body.state, body.caseId]).toEqual([200, 'done', exchange.id]);
    }
    expect((await sender.get(`/api/requests/${key}`)).status).toBe(404);
    expect((await host.get('/api/requests/never-heard-of')).status).toBe(404);
  });
});

describe('an action that takes longer than an answer may', () => {
  test('is answered 202 once it is certain to be done, and can be followed until it is', async () => {
    const exchange = await proposedExchange();
    const { patience } = api.app.get(CaseDriver);
    const { answerMs } = patience;
    patience.answerMs = 300;
    const key = randomUUID();
    try {
      // Whoever holds the row keeps the decision waiting.
      await work.orm.em.fork().transactional(async (em) => {
        await em.execute('select id from exchange where id = ? for update', [exchange.id]);
        const slow = await act<RequestView>(host, 'exchanges', exchange.id, 'acceptMatch', {}, key);
        expect([slow.status, slow.body.state, slow.body.requestId]).toEqual([202, 'waiting', key]);
        expect(slow.headers.get('location')).toBe(`/api/requests/${key}`);
      });
    } finally {
      patience.answerMs = answerMs;
    }
    const done = await eventually(async () => {
      const { body } = await host.get<RequestView>(`/api/requests/${key}`);
      return body.state !== 'waiting' && body;
    });
    expect([done.state, done.stage]).toEqual(['done', 'proposed']);
    expect((await act(host, 'exchanges', exchange.id, 'acceptMatch', {}, key)).status).toBe(200);
  });
});

describe('a draft', () => {
  test('saves as it is typed, and only while it is a draft', async () => {
    const { body: draft } = await host.post<ProposalView>('/api/proposals', {
      organisationId: work.partnership.basque.id,
      direction: 'receive',
      title: 'First words',
    });
    const typed = await host.patch<ProposalView>(`/api/proposals/${draft.id}`, {
      title: 'Better words',
      places: 2,
      periodStart: '2027-01-10',
    });
    expect([typed.status, typed.body.title, typed.body.places, typed.body.periodStart]).toEqual([
      200,
      'Better words',
      2,
      '2027-01-10',
    ]);
    const emptied = await host.patch<ProposalView>(`/api/proposals/${draft.id}`, { periodStart: null });
    expect([emptied.body.title, emptied.body.periodStart]).toEqual(['Better words', null]);
    const found = await host.get<ProposalView[]>('/api/proposals?q=better%20words');
    expect(found.body.map(({ id }) => id)).toContain(draft.id);
    await host.patch(`/api/proposals/${draft.id}`, terms(work.partnership.basque.id, 'receive'));
    const { organisationId: _o, direction: _d, ...text } = terms(work.partnership.basque.id, 'receive');
    expect((await host.patch(`/api/proposals/${draft.id}`, text)).status).toBe(200);
    expect((await act(host, 'proposals', draft.id, 'submit')).status).toBe(200);
    const late = await host.patch(`/api/proposals/${draft.id}`, { title: 'Too late' });
    expect([late.status, late.body.reasons]).toEqual([409, [expect.stringContaining('no draft any more')]]);
  });

  test('of a member is written by the secretariat on that member’s word', async () => {
    const body = {
      ...terms(work.partnership.vastra.id, 'send'),
      onBehalf: { role: 'proposer', channel: 'meeting' },
    };
    const made = await secretariat.post<ProposalView>('/api/proposals', body);
    expect(made.status).toBe(201);
    const { body: story } = await sender.get<EventView[]>(`/api/proposals/${made.body.id}/events`);
    expect(story[0]!.sentence).toBe(
      'Noor Peeters began this proposal, on the word of Västra Götaland (in a meeting).',
    );
  });
});
