import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { caseTables, copyCases, readCaseGroup } from '@waymark/db';
import { addDays } from '@waymark/domain';
import { eventually } from '../../support/casework/eventually.js';
import { countsOf, historyOf, replayCase } from '../../support/casework/history.js';
import { caseworkNow, rowsOf, type Casework } from '../../support/casework/in-process.js';
import { reconcilerFor } from '../../support/casework/out-of-process.js';
import { Story } from '../../support/casework/story.js';
import { comparable } from '../../support/casework/comparable.js';

/** Everything of a story's three cases, without what two that were lived alike still differ in. */
async function standing(work: Casework, story: Story): Promise<Record<string, unknown[]>> {
  const ids = [story.hostProposal.id, story.senderProposal.id, story.exchange.id];
  const { rows } = await readCaseGroup(work.orm.em.fork(), ids);
  const people = await rowsOf<{ id: string }>(
    work,
    'select id from person union all select id from organisation',
  );
  return comparable(
    rows,
    people.map(({ id }) => id),
  );
}

async function settled(work: Casework): Promise<void> {
  await eventually(async () => {
    const [row] = await rowsOf<{ n: number }>(
      work,
      `select count(*)::int as n from (select 1 from exchange where driven_seq < seq
       union all select 1 from proposal where driven_seq < seq) undriven`,
    );
    return row?.n === 0;
  });
}

/** One that is neither side, and may send people too. */
async function anotherOrganisation(work: Casework): Promise<string> {
  const [row] = await rowsOf<{ id: string }>(
    work,
    `insert into organisation (id, name, short_name, kind, country, is_member, created_at)
     values (gen_random_uuid(), 'City of Borås', 'Borås', 'local-authority', 'SE', true, now()) returning id`,
  );
  return row!.id;
}

describe('cases written in bulk', () => {
  let work: Casework;
  let lived: Story;
  let copied: Story;

  beforeAll(async () => {
    work = await caseworkNow();
    const third = await anotherOrganisation(work);
    const [model, other] = [new Story(work), new Story(work)];
    for (const story of [model, other]) {
      const start = addDays(await story.today(), -20);
      await story.propose({ afterTheFact: true });
      await story.introduce();
      await story.prepare(start, addDays(start, 2));
      await story.ask('setCoSenders', story.secretariat, { organisationIds: [third] });
    }
    await settled(work);
    lived = other;
    copied = new Story(work);
    const ids = [model.hostProposal.id, model.senderProposal.id, model.exchange.id];
    const group = await readCaseGroup(work.orm.em.fork(), ids);
    const copies = await copyCases(work.orm.em.fork(), group, 3);
    const [host, sender, exchange] = copies[1] as [string, string, string];
    copied.hostProposal = { kind: 'proposal', id: host };
    copied.senderProposal = { kind: 'proposal', id: sender };
    copied.exchange = { kind: 'exchange', id: exchange };
  });
  afterAll(() => work.close());

  test('are what the front door leaves, but for ids and instants', async () => {
    const [atTheDoor, inBulk] = [await standing(work, lived), await standing(work, copied)];
    expect(Object.keys(inBulk)).toEqual(Object.keys(atTheDoor));
    expect(inBulk['case_event']).toHaveLength(16 + 2 * 4);
    expect(inBulk['exchange']).toMatchObject([{ co_sender_org_ids: [expect.any(String)] }]);
    expect(inBulk).toEqual(atTheDoor);
  });

  test('have ids, keys and references of their own', async () => {
    const twice = await rowsOf<{ n: number }>(
      work,
      `select count(*)::int as n from (
         select reference from exchange union all select reference from proposal
         union all select slug from factsheet union all select request_id from command
       ) names group by reference having count(*) > 1`,
    );
    expect(twice).toEqual([]);
    const numbers = await rowsOf<{ reference: string }>(
      work,
      'select reference from exchange order by reference',
    );
    expect(numbers.map(({ reference }) => reference.slice(-3))).toEqual(['001', '002', '003', '004', '005']);
    const [unfound] = await rowsOf(
      work,
      `select count(*)::int as n from exchange
       where search not like lower(reference) || ' %' or facts->>'reference' <> reference`,
    );
    expect(unfound).toEqual({ n: 0 });
    const [counter] = await rowsOf(work, `select last from reference_counter where kind = 'exchange'`);
    expect(counter).toEqual({ last: 5 });
  });

  test('are found by the reconciler and go on as cases from the front door do', async () => {
    const found = await reconcilerFor(work.orm, work.client, work.caller).startMissing();
    expect(found.map(({ id }) => id)).toContain(copied.exchange.id);
    const start = addDays(await copied.today(), -20);
    for (const story of [lived, copied]) {
      await story.ask('startVisit', story.secretariat);
      await story.report(start);
      await story.publish();
      await story.complete();
    }
    await settled(work);
    expect(await standing(work, copied)).toEqual(await standing(work, lived));
    const counts = countsOf(await historyOf(work.client, copied.exchange));
    expect(counts['workflowExecutionUpdateCompleted']).toBe(
      countsOf(await historyOf(work.client, lived.exchange))['workflowExecutionUpdateCompleted']! - 15,
    );
    await replayCase(work.client, copied.exchange);
  });

  test('are whole: no table that holds something of a case is left out', async () => {
    const tables = await rowsOf<{ name: string }>(
      work,
      `select distinct table_name as name from information_schema.columns
       where table_schema = 'public' and column_name in ('case_id', 'exchange_id', 'proposal_id', 'call_id', 'application_id')`,
    );
    const hangOnNone = ['exchange', 'proposal', 'promoter_call'];
    const known = caseTables.map(({ name }) => name).filter((name) => !hangOnNone.includes(name));
    expect(tables.map(({ name }) => name).toSorted()).toEqual(known.toSorted());
  });
});
