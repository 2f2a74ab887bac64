import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { applyCommand, caseIdOf, recordCommand, runCaseClock, type CaseKey } from '@waymark/db';
import { rowsOf } from '../../support/casework/in-process.js';
import { matchOf, openProposal, openStore, type Store } from '../../support/casework/store.js';

describe('a decision', () => {
  let store: Store;
  let hostProposal: CaseKey;
  let senderProposal: CaseKey;
  let exchange: CaseKey;

  beforeAll(async () => {
    store = await openStore();
    hostProposal = await openProposal(store, 'receive', 3);
    senderProposal = await openProposal(store, 'send', 30);
    const made = await store.make(
      'exchange',
      'proposeMatch',
      store.partnership.secretariat,
      matchOf(hostProposal, senderProposal),
    );
    exchange = made.about;
  });
  afterAll(() => store.close());

  test('of the same request fifty times at once is made once', async () => {
    const requestId = await store.record(exchange, 'acceptMatch', store.host);
    const results = await Promise.all(Array.from({ length: 50 }, () => store.apply(requestId)));
    expect(new Set(results.map(({ result }) => JSON.stringify(Object.entries(result).sort()))).size).toBe(1);
    expect(results[0]!.result).toMatchObject({ accepted: true, seq: 2, stage: 'proposed' });
    expect(await rowsOf(store, 'select 1 from case_event where request_id = ?', [requestId])).toHaveLength(1);
  });

  test('that was a refusal stays one, even where the same would be allowed now', async () => {
    const early = await store.record(exchange, 'logFirstContact', store.sender);
    const refused = await store.apply(early);
    expect(refused.result).toMatchObject({ accepted: false, code: 'wrong-stage', seq: 2 });
    await store.ask(exchange, 'acceptMatch', store.sender);
    expect((await store.apply(early)).result).toEqual(refused.result);
    const again = await store.ask(exchange, 'logFirstContact', store.sender);
    expect(again.result).toMatchObject({ accepted: true, stage: 'preparing' });
  });

  test('is no business of another case', async () => {
    const requestId = await store.record(exchange, 'answerStillOn', store.sender);
    const about = { kind: 'exchange', id: randomUUID() } as const;
    const applied = await applyCommand(store.orm.em.fork(), requestId, store.now, { about });
    expect(applied).toMatchObject({ result: { accepted: false, code: 'unknown-request' }, state: null });
    expect(
      await rowsOf(store, 'select 1 from command where request_id = ? and decided_at is null', [requestId]),
    ).toHaveLength(1);
  });

  test('about a request nobody wrote down, or a case that is not there, changes nothing', async () => {
    expect((await store.apply(randomUUID())).result).toMatchObject({
      accepted: false,
      code: 'unknown-request',
    });
    const nowhere = { kind: 'exchange', id: randomUUID() } as const;
    const { result, state } = await store.ask(nowhere, 'acceptMatch', store.host);
    expect(result).toMatchObject({ accepted: false, code: 'unknown-case' });
    expect(state).toBeNull();
  });

  test.each([
    ['addParticipant', { personId: randomUUID() }, 'personId'],
    ['addParticipant', { personId: 'somebody' }, 'personId'],
    ['setContacts', { senderContactId: randomUUID() }, 'senderContactId'],
  ])('%s of somebody there is not (%o) is refused by field', async (action, payload, field) => {
    const { result } = await store.ask(exchange, action, store.sender, payload);
    expect(result).toMatchObject({ accepted: false, code: 'bad-input' });
    expect(result.reasons).toEqual([expect.objectContaining({ field })]);
  });

  test('for the last place goes to one of two who ask at once', async () => {
    const last = await openProposal(store, 'receive', 1);
    const made = await Promise.all(
      [1, 2, 3, 4].map(() =>
        store.make('exchange', 'proposeMatch', store.partnership.secretariat, matchOf(last, senderProposal)),
      ),
    );
    expect(made.filter(({ result }) => result.accepted)).toHaveLength(1);
    for (const { result } of made.filter((one) => !one.result.accepted)) {
      expect(result.reasons).toContainEqual({ key: 'exchange.need.placesFree' });
    }
  });

  test('gives references in order, without a gap for what was refused', async () => {
    const rows = await rowsOf<{ reference: string }>(
      store,
      'select reference from exchange order by reference',
    );
    expect(rows.map(({ reference }) => reference)).toEqual(['X-2026-001', 'X-2026-002']);
  });

  test('of the clock does nothing the second time', async () => {
    const later = '2026-04-20T09:00:00.000Z';
    const first = await runCaseClock(store.orm.em.fork(), 'exchange', exchange.id, later);
    const second = await runCaseClock(store.orm.em.fork(), 'exchange', exchange.id, later);
    expect(first!.seq).toBeGreaterThan(4);
    expect(second).toEqual(first);
  });

  test('keeps every row of the story in step with the case', async () => {
    const [row] = await rowsOf(
      store,
      `select x.seq = (select max(seq) from case_event where case_id = x.id) as events,
        x.seq = (x.facts->>'seq')::int as facts, x.stage = x.facts->>'stage' as stage,
        x.due_at is not null as due from exchange x where id = ?`,
      [exchange.id],
    );
    expect(row).toEqual({ events: true, facts: true, stage: true, due: true });
  });
});

describe('writing down what is asked', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore();
  });
  afterAll(() => store.close());

  test('tells a retry from the same key used for something else', async () => {
    const em = store.orm.em.fork();
    const requestId = randomUUID();
    const command = {
      requestId,
      caseKind: 'proposal',
      caseId: caseIdOf(requestId),
      action: 'createDraft',
      actorId: store.host.personId,
      actorRoles: ['proposer'],
      payload: { title: 'One' },
      bodyHash: 'one',
      now: store.now,
    } as const;
    expect(await recordCommand(em, command)).toBe('new');
    expect(await recordCommand(em, command)).toBe('known');
    expect(await recordCommand(em, { ...command, bodyHash: 'two' })).toBe('conflict');
    expect(await recordCommand(em, { ...command, actorId: store.sender.personId })).toBe('conflict');
    expect((await applyCommand(em, requestId, store.now)).result.accepted).toBe(false);
    expect(await recordCommand(em, command)).toBe('known');
  });
});
