import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '@waymark/domain';
import { workflowIdOf } from '@waymark/workflows';
import { quoteOfAsa } from '../../support/casework/answers.mjs';
import { eventually } from '../../support/casework/eventually.js';
import { historyOf, replayCase, textOf } from '../../support/casework/history.js';
import { caseworkNow, rowsOf, type Casework } from '../../support/casework/in-process.js';
import { Story } from '../../support/casework/story.js';

describe('the reference exchange, recorded after it happened', () => {
  let work: Casework;
  let story: Story;

  beforeAll(async () => {
    work = await caseworkNow();
    story = new Story(work);
    const start = addDays(await story.today(), -20);
    await story.propose({ afterTheFact: true });
    await story.introduce();
    await story.prepare(start, addDays(start, 2));
    await story.ask('startVisit', story.secretariat);
    await story.report(start);
    await story.publish();
    await story.complete();
  });
  afterAll(() => work.close());

  test('goes from offer to completed, each step one event', async () => {
    const events = await rowsOf<{ seq: number; type: string }>(
      work,
      'select seq, type from case_event where case_id = ? order by seq',
      [story.exchange.id],
    );
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    expect(events.map(({ type }) => type)).toEqual([
      'match-proposed',
      'match-accepted',
      'match-accepted',
      'sides-introduced',
      'first-contact-logged',
      'visit-planned',
      'programme-set',
      'contacts-set',
      'contacts-set',
      'participant-added',
      'participant-added',
      'report-filed',
      'report-filed',
      'report-filed',
      'visit-ready',
      'visit-started',
      'visit-recorded',
      'report-filed',
      'report-filed',
      'report-filed',
      'reports-complete',
      'draft-finished',
      'factsheet-approved',
      'item-confirmed',
      'item-refused',
      'factsheet-approved',
      'factsheet-published',
      'kpi-recorded',
      'exchange-completed',
    ]);
  });

  test('delivers every effect, each mail once and under its own name', async () => {
    const mails = await eventually(async () => {
      const rows = await rowsOf<{ id: string; kind: string; delivered_at: string | null }>(
        work,
        'select coalesce(sent_with, id) as id, kind, delivered_at from effect',
      );
      return rows.every((row) => row.delivered_at) && rows.filter((row) => row.kind === 'mail');
    });
    const sent = work.mail.store.list().map(({ messageId }) => messageId);
    // What one event tells one person goes out as one.
    const names = new Set(mails.map(({ id }) => `<${id}@waymark>`));
    expect(sent.toSorted()).toEqual([...names].toSorted());
    const [undriven] = await eventually(async () => {
      const rows = await rowsOf<{ n: number }>(
        work,
        'select count(*)::int as n from exchange where driven_seq < seq',
      );
      return rows[0]?.n === 0 && rows;
    });
    expect(undriven).toEqual({ n: 0 });
  });

  test('counts the places of both proposals as taken', async () => {
    await eventually(async () => {
      const rows = await rowsOf<{ stage: string }>(work, 'select stage from proposal');
      return rows.length === 2 && rows.every(({ stage }) => stage === 'fulfilled');
    });
  });

  test('publishes what was confirmed and nothing else', async () => {
    const [revision] = await rowsOf<{
      revision: number;
      content: { quotes: { text: string; name: string }[] };
    }>(work, 'select revision, content from factsheet_revision where exchange_id = ?', [story.exchange.id]);
    expect(revision?.revision).toBe(1);
    expect(revision?.content.quotes).toEqual([
      expect.objectContaining({ text: quoteOfAsa, name: 'Åsa Öberg' }),
    ]);
    const [factsheet] = await rowsOf(work, 'select published_revision from factsheet');
    expect(factsheet).toEqual({ published_revision: 1 });
  });

  test('shows in the pages of Temporal itself', async () => {
    const workflowId = workflowIdOf('exchange', story.exchange.id);
    const found = await eventually(async () => {
      const query = `CaseKind = 'exchange' AND CaseStage = 'completed' AND DueAt > '2020-01-01T00:00:00Z'`;
      for await (const { workflowId } of work.client.workflow.list({ query })) return workflowId;
      return undefined;
    });
    expect(found).toBe(workflowId);
    const metadata = await work.client.workflow
      .getHandle(workflowId)
      .query<{ currentDetails: string }>('__temporal_workflow_metadata');
    expect(metadata.currentDetails).toContain('Stage **completed**, event 29.');
    expect(metadata.currentDetails).toContain('accessNeeds.delete');
  });

  test('leaves a history that is short, replays, and names nobody', async () => {
    const history = await historyOf(work.client, story.exchange);
    expect(history.events!.length).toBeLessThanOrEqual(600);
    expect(JSON.stringify(history).length).toBeLessThanOrEqual(400_000);
    await replayCase(work.client, story.exchange);
    const text = textOf(history);
    const people = await rowsOf<{ name: string; email: string }>(work, 'select name, email from person');
    const canaries = [...people.flatMap(({ name, email }) => [name, email]), quoteOfAsa, 'TKNIKA', 'Basque'];
    expect(canaries.filter((canary) => text.includes(canary))).toEqual([]);
    expect(text).toContain(story.exchange.id);
  });
});
