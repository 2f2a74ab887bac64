import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  deliverInside,
  editProposalFacts,
  findOpenCases,
  findStaleCases,
  loadSettings,
  markAllDelivered,
  markDelivered,
  markFailed,
  runCaseClock,
  undeliveredEffects,
  type CaseKey,
} from '@waymark/db';
import { rowsOf } from '../../support/casework/in-process.js';
import { matchOf, openProposal, openStore, type Store } from '../../support/casework/store.js';

const later = (instant: string, seconds: number) =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString();

describe('cases nobody drives', () => {
  let store: Store;
  let hostProposal: CaseKey;
  let exchange: CaseKey;

  beforeAll(async () => {
    store = await openStore();
    hostProposal = await openProposal(store, 'receive', 1);
    const senderProposal = await openProposal(store, 'send', 1);
    const match = matchOf(hostProposal, senderProposal);
    exchange = (await store.make('exchange', 'proposeMatch', store.partnership.secretariat, match)).about;
  });
  afterAll(() => store.close());

  const staleAt = (now: string) => findStaleCases(store.orm.em.fork(), now);

  test('are given a moment, and then found once each with the reason', async () => {
    expect(await staleAt(later(store.now, 10))).toEqual([]);
    const stale = await staleAt(later(store.now, 20));
    expect(stale.map(({ id }) => id).toSorted()).toHaveLength(3);
    expect(stale).toContainEqual({ kind: 'exchange', id: exchange.id, why: 'undelivered' });
  });

  test('are left alone while a run goes on trying to deliver to them', async () => {
    const em = store.orm.em.fork();
    const at = later(store.now, 60);
    const effects = await undeliveredEffects(em, exchange.id);
    for (const effect of effects) await markFailed(em, [effect], 'econnrefused', at);
    const ids = async (now: string) => (await staleAt(now)).map(({ id }) => id);
    expect(await ids(later(at, 30))).not.toContain(exchange.id);
    expect(await ids(later(at, 3600))).toContain(exchange.id);
  });

  test('become a task once a mail is a day late, and the task is done when it arrives', async () => {
    const em = store.orm.em.fork();
    const openTasks = () =>
      rowsOf<{ key: string }>(store, 'select key from task where case_id = ? and done_at is null', [
        exchange.id,
      ]);
    const mail = (await undeliveredEffects(em, exchange.id)).find(({ kind }) => kind === 'mail')!;
    expect(await openTasks()).toEqual([]);
    for (const hours of [25, 26])
      await markFailed(em, [mail], 'econnrefused', later(store.now, hours * 3600));
    expect(await openTasks()).toEqual([{ key: 'mail-undelivered' }]);
    await markDelivered(em, [mail.id], later(store.now, 27 * 3600));
    expect(await openTasks()).toEqual([]);
  });

  test('are none once everything is delivered, until something is due', async () => {
    await deliverInside(store.orm.em.fork(), 'exchange', exchange.id, store.now);
    await markAllDelivered(store.orm.em.fork(), store.now);
    expect(await staleAt(later(store.now, 3600))).toEqual([]);
    const stale = await staleAt(later(store.now, 6 * 86_400));
    expect(stale).toEqual([{ kind: 'exchange', id: exchange.id, why: 'overdue' }]);
  });

  test('open cases are those that are not over and those whose clock goes on', async () => {
    const em = store.orm.em.fork();
    expect(await findOpenCases(em)).toHaveLength(3);
    const reason = 'The two are better matched elsewhere.';
    const { result } = await store.ask(exchange, 'withdrawMatch', store.partnership.secretariat, { reason });
    expect(result).toMatchObject({ accepted: true, stage: 'cancelled' });
    expect(await findOpenCases(em)).toContainEqual({ ...exchange });
    await deliverInside(em, 'exchange', exchange.id, store.now);
    expect(await findOpenCases(em)).not.toContainEqual(exchange);
  });

  test('a changed setting moves the next due date when the case is looked at', async () => {
    const em = store.orm.em.fork();
    const before = await runCaseClock(em, 'proposal', hostProposal.id, store.now);
    await em.execute(`insert into setting (key, value) values ('reconfirmMonths', 1)`);
    expect((await loadSettings(em))['reconfirmMonths']).toBe(1);
    const after = await runCaseClock(em, 'proposal', hostProposal.id, store.now);
    expect(Date.parse(after!.dueAt!)).toBeLessThan(Date.parse(before!.dueAt!));
    const [row] = await rowsOf<{ due_at: string }>(store, 'select due_at from proposal where id = ?', [
      hostProposal.id,
    ]);
    expect(new Date(row!.due_at).toISOString()).toBe(after!.dueAt);
  });

  test('the text of a draft is saved with its columns, and only while somebody says it may be', async () => {
    const em = store.orm.em.fork();
    const { about } = await store.make('proposal', 'createDraft', store.host, {
      organisationId: store.partnership.basque.id,
      direction: 'receive',
      title: 'Before',
    });
    await editProposalFacts(em, about.id, later(store.now, 60), (facts) => ({
      ...facts,
      title: 'Efter',
      places: 4,
    }));
    expect(await editProposalFacts(em, about.id, store.now, () => null)).toBeNull();
    const [row] = await rowsOf(
      store,
      `select title, places, search, seq, driven_seq from proposal where id = ?`,
      [about.id],
    );
    expect(row).toEqual({
      title: 'Efter',
      places: 4,
      search: expect.stringContaining('efter'),
      seq: 1,
      driven_seq: 1,
    });
  });
});
