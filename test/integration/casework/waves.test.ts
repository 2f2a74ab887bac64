import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '@waymark/domain';
import { workflowIdOf } from '@waymark/workflows';
import { keep } from '../../histories/corpus.js';
import { eventually } from '../../support/casework/eventually.js';
import { historyOf, replay, replayCase } from '../../support/casework/history.js';
import { caseworkNow, rowsOf, type Casework } from '../../support/casework/in-process.js';
import { Story } from '../../support/casework/story.js';

/** Different things that can all be asked of an exchange in preparation, and that set off mails and searches. */
function differentActions(story: Story, today: string) {
  const { asa, bjorn } = story.world.partnership;
  const { host, sender, secretariat } = story;
  return [
    ['planVisit', host, { start: addDays(today, 90), end: addDays(today, 92) }],
    ['addParticipant', sender, { personId: asa }],
    ['addParticipant', sender, { personId: bjorn }],
    ['setContacts', host, { hostContactId: host.personId }],
    ['setContacts', sender, { senderContactId: sender.personId }],
    ['planVisit', sender, { place: 'TKNIKA' }],
    ['planVisit', secretariat, { workingLanguage: 'en', fundingSource: 'Erasmus+' }],
    ['setProgramme', host, { programme: [{ day: addDays(today, 90), half: 'morning', what: 'Welcome' }] }],
    ['setCoSenders', secretariat, { organisationIds: [] }],
    ['planVisit', host, { start: addDays(today, 95), end: addDays(today, 97) }],
  ] as const;
}

describe('several people at once', () => {
  let work: Casework;
  beforeAll(async () => {
    work = await caseworkNow();
  });
  afterAll(() => work.close());

  test.each([2, 5, 10])(
    'waves of %i different Updates are all decided, one after the other, and replay',
    async (size) => {
      const story = new Story(work);
      await story.propose();
      await story.introduce();
      const actions = differentActions(story, await story.today());
      for (let wave = 0; wave < 6; wave += 1) {
        const asked = Array.from(
          { length: size },
          (_, index) => actions[(wave * size + index) % actions.length]!,
        );
        const outcomes = await Promise.all(
          asked.map(([action, actor, payload]) =>
            work.caller.tryToAsk(story.exchange, action, actor, { payload: { ...payload } }),
          ),
        );
        const accepted = outcomes.filter((outcome) => outcome.accepted).map(({ seq }) => seq);
        expect(new Set(accepted).size).toBe(accepted.length);
      }
      await eventually(async () => {
        const [row] = await rowsOf<{ done: boolean }>(
          work,
          'select seq = driven_seq as done from exchange where id = ?',
          [story.exchange.id],
        );
        return row?.done;
      });
      await replayCase(work.client, story.exchange);
      const events = await rowsOf<{ seq: number }>(
        work,
        'select seq from case_event where case_id = ? order by seq',
        [story.exchange.id],
      );
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    },
  );

  test('the same key fifty times, ten at once, is one event with one answer', async () => {
    const story = new Story(work);
    await story.propose();
    const requestId = randomUUID();
    await work.caller.record(story.exchange, 'acceptMatch', story.host, { requestId });
    // The API lets eight of a case through at a time; here the same number waits at Temporal itself.
    const outcomes = [];
    for (let batch = 0; batch < 50; batch += 10) {
      const ten = Array.from({ length: 10 }, () => work.caller.send(story.exchange, requestId));
      outcomes.push(...(await Promise.all(ten)));
    }
    expect(outcomes).toHaveLength(50);
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    const events = await rowsOf(work, 'select seq from case_event where request_id = ?', [requestId]);
    expect(events).toHaveLength(1);
    await replayCase(work.client, story.exchange);
  });

  test('a case that went on in a new run answers an old key as before', async () => {
    const story = new Story(work);
    await story.propose();
    await story.introduce();
    const requestId = randomUUID();
    const first = await work.caller.ask(story.exchange, 'planVisit', story.host, {
      payload: { place: 'TKNIKA' },
      requestId,
    });
    const handle = work.client.workflow.getHandle(workflowIdOf('exchange', story.exchange.id));
    const { runId } = await handle.describe();
    // Each refusal is an Update too, and the cheapest way to a long history.
    while ((await handle.describe()).runId === runId) {
      const refused = Array.from({ length: 10 }, () =>
        work.caller.tryToAsk(story.exchange, 'complete', story.host),
      );
      await Promise.all(refused);
    }
    const { historyLength } = await handle.describe();
    expect(historyLength).toBeLessThan(500);
    const old = work.client.workflow.getHandle(workflowIdOf('exchange', story.exchange.id), runId);
    expect((await old.describe()).status.name).toBe('CONTINUED_AS_NEW');
    expect((await old.fetchHistory()).events!.length).toBeLessThan(1_000);

    const workflowId = workflowIdOf('exchange', story.exchange.id);
    const ended = await old.fetchHistory();
    await replay(ended, workflowId);
    keep('continued-as-new', workflowId, ended);

    expect(await work.caller.send(story.exchange, requestId)).toEqual(first);
    expect(await rowsOf(work, 'select seq from case_event where request_id = ?', [requestId])).toHaveLength(
      1,
    );
    await story.ask('planVisit', story.host, { place: 'Bilbao' });
    expect((await historyOf(work.client, story.exchange)).events!.length).toBeLessThan(200);
    await replayCase(work.client, story.exchange);
  });
});
