import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Problem, EventView, ExchangeView, ProposalView, RequestView } from '@waymark/contract';
import { CaseDriver } from '../../../apps/api/src/temporal/case-driver.js';
import { act, Players, terms } from '../../support/api/players.js';
import type { Client } from '../../support/api/client.js';
import { apiOn } from '../../support/api/api-on.js';
import { eventually } from '../../support/casework/eventually.js';
import { type Casework, rowsOf } from '../../support/casework/in-process.js';
import { devServer } from '../../support/servers.js';

let players: Players;
let work: Casework;
let host: Client;
let sender: Client;
let secretariat: Client;
beforeAll(async () => {
  players = await Players.gather();
  ({ work, host, sender, secretariat } = players);
});
afterAll(() => players.close());

/** A corner of the run's Temporal in which no worker works. */
async function unattended() {
  const { address, namespace, close } = await devServer();
  await close();
  return { address, namespace, apiKey: null, tls: false, uiUrl: null };
}

const proposedExchange = () => players.proposedExchange();

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
    expect([yes.status, yes.body.stage, yes.body.seq]).toEqual([200, 'proposed', 2]);
    const onBehalf = { role: 'sender', channel: 'phone' };
    const byPhone = await act(secretariat, 'exchanges', exchange.id, 'acceptMatch', { onBehalf });
    expect([byPhone.status, byPhone.body.stage, byPhone.body.seq]).toEqual([200, 'introduced', 4]);
    const { body: story } = await host.get<EventView[]>(`/api/exchanges/${exchange.id}/events`);
    expect(story.slice(0, 3).map(({ sentence }) => sentence)).toEqual([
      'Both sides said yes. They now see each other’s contact details.',
      'Noor Peeters said yes to the match, on the word of Västra Götaland (by phone).',
      'Ane Etxeberria said yes to the match.',
    ]);
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
    expect(participant.status).toBe(200);
    const { body: story } = await sender.get<EventView[]>(`/api/exchanges/${exchange.id}/events`);
    expect(story[0]!.sentence).toBe('Lars Lindqvist added Åsa Öberg as a participant.');
  });

  test('the story reads as prose, newest first', async () => {
    const { body } = await sender.get<EventView[]>(`/api/exchanges/${exchange.id}/events`);
    expect(body.map(({ seq }) => seq)).toEqual(body.map((_, index) => body.length - index));
    expect(body.at(-1)!.sentence).toBe('Noor Peeters proposed this match: Both work on regional strategies.');
    for (const { sentence } of body) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
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
    const { patience } = players.api.app.get(CaseDriver);
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

describe('while the worker is away', () => {
  test('an action is not certain to be done, and the same key does it once when the worker is back', async () => {
    const exchange = await proposedExchange();
    const { patience } = players.api.app.get(CaseDriver);
    const before = { ...patience };
    Object.assign(patience, { answerMs: 500, acceptedMs: 500 });
    const key = randomUUID();
    const apart = await apiOn(work, { temporal: await unattended() });
    try {
      // A namespace without a worker: the case's run is started, and nobody takes it up.
      Object.assign(apart.app.get(CaseDriver).patience, { answerMs: 500, acceptedMs: 500 });
      const person = await apart.as(work.partnership.basque.representativeId);
      const answer = await act<Problem>(person, 'exchanges', exchange.id, 'acceptMatch', {}, key);
      expect([answer.status, answer.body.detail]).toEqual([503, expect.stringContaining('done once')]);
    } finally {
      await apart.close();
      Object.assign(patience, before);
    }
    expect((await act(host, 'exchanges', exchange.id, 'acceptMatch', {}, key)).status).toBe(200);
    const events = await rowsOf(
      work,
      "select seq from case_event where case_id = ? and type = 'match-accepted'",
      [exchange.id],
    );
    expect(events).toHaveLength(1);
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

  test('of a member is not written by the secretariat without that member’s word', async () => {
    const body = terms(work.partnership.vastra.id, 'send');
    const refused = await secretariat.post('/api/proposals', body);
    expect([refused.status, refused.body.errors?.[0]?.field]).toEqual([422, 'onBehalf']);
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
