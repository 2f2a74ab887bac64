import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ReportEntity, runCaseClock, type CaseKey } from '@waymark/db';
import { addDays } from '@waymark/domain';
import { answersTo } from '../../support/casework/answers.mjs';
import { rowsOf } from '../../support/casework/in-process.js';
import { matchOf, openProposal, openStore, type Store } from '../../support/casework/store.js';

const start = '2026-05-04';

describe('access needs', () => {
  let store: Store;
  let exchange: CaseKey;
  let begin: () => Promise<void>;

  const at = (day: string) => `${day}T12:00:00.000Z`;
  const run = (day: string) => runCaseClock(store.orm.em.fork(), 'exchange', exchange.id, at(day));
  const ask = async (action: string, payload: Record<string, unknown>) => {
    const { result } = await store.ask(exchange, action, store.partnership.secretariat, payload);
    expect(result).toMatchObject({ accepted: true });
  };
  /** Whose needs are still to be read. */
  const kept = async () =>
    (
      await rowsOf<{ person_id: string }>(
        store,
        `select person_id from report where exchange_id = ? and answers->'accessNeeds' is not null`,
        [exchange.id],
      )
    ).map(({ person_id }) => person_id);

  /** An exchange in preparation with two travellers who have written what they need, one of them filed. */
  beforeAll(async () => {
    store = await openStore();
    const proposals = [
      await openProposal(store, 'receive', 9),
      await openProposal(store, 'send', 9),
    ] as const;
    begin = async () => {
      const match = matchOf(...proposals);
      exchange = (await store.make('exchange', 'proposeMatch', store.partnership.secretariat, match)).about;
      await store.ask(exchange, 'acceptMatch', store.host);
      await store.ask(exchange, 'acceptMatch', store.sender);
      await store.ask(exchange, 'logFirstContact', store.sender);
      await ask('planVisit', { start, end: addDays(start, 1) });
      const { asa, bjorn } = store.partnership;
      for (const personId of [asa, bjorn]) {
        await store.ask(exchange, 'addParticipant', store.sender, { personId });
        await store.orm.em
          .fork()
          .nativeUpdate(
            ReportEntity,
            { exchange: exchange.id, kind: 'pre-participant', person: personId },
            { answers: { ...answersTo('pre-participant', start) } },
          );
      }
      const filed = await store.ask(
        exchange,
        'fileReport',
        { personId: asa, roles: ['participant'] },
        { reportKind: 'pre-participant' },
      );
      expect(filed.result.accepted).toBe(true);
      expect(await kept()).toHaveLength(2);
    };
  });
  afterAll(() => store.close());

  test('are gone from draft and filed report thirty days after the visit', async () => {
    await begin();
    await run(addDays(start, 4));
    await run(addDays(start, 29));
    expect(await kept()).toHaveLength(2);
    await run(addDays(start, 32));
    expect(await kept()).toEqual([]);
    const [filed] = await rowsOf<{ answers: Record<string, unknown> }>(
      store,
      `select answers from report where exchange_id = ? and status = 'filed'`,
      [exchange.id],
    );
    expect(filed!.answers).toMatchObject({ role: 'Planner', dataConsent: true });
  });

  test('are gone thirty days after a cancellation', async () => {
    await begin();
    await ask('cancel', { reason: 'The budget was cut.' });
    await run('2026-03-20');
    expect(await kept()).toHaveLength(2);
    await run('2026-04-03');
    expect(await kept()).toEqual([]);
  });

  test('of people taken off are gone after thirty days, all of them, even if the clock was away', async () => {
    await begin();
    const { asa, bjorn } = store.partnership;
    await ask('removeParticipant', { personId: asa });
    const second = await store.record(exchange, 'removeParticipant', store.partnership.secretariat, {
      personId: bjorn,
    });
    expect((await store.apply(second, at('2026-03-05'))).result.accepted).toBe(true);
    expect(await kept()).toHaveLength(2);
    await run('2026-04-10');
    expect(await kept()).toEqual([]);
  });
});
