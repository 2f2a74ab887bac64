import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CaseKey } from '@waymark/db';
import { addDays } from '@waymark/domain';
import { workflowIdOf } from '@waymark/workflows';
import { countsOf, historyOf, replay } from '../support/casework/history.js';
import {
  caseworkInTime,
  caseworkNow,
  rowsOf,
  type Casework,
  type CaseworkInTime,
} from '../support/casework/in-process.js';
import { eventually } from '../support/casework/eventually.js';
import { Story } from '../support/casework/story.js';
import { keep } from './corpus.js';

// Plays the scenarios of the corpus on the code of today. To keep the histories of a release, for all later ones to
// replay: WAYMARK_RECORD_HISTORIES=<release> node tools/jest.mjs integration histories/record casework
// Others are kept where they are played: a year of a proposal, a case that stood still, waves and a run that went on.
async function played(work: Casework | CaseworkInTime, scenario: string, about: CaseKey) {
  const history = await historyOf(work.client, about);
  const workflowId = workflowIdOf(about.kind, about.id);
  await replay(history, workflowId);
  keep(scenario, workflowId, history);
  return countsOf(history);
}

const settled = (work: Casework | CaseworkInTime) =>
  eventually(async () => {
    const rows = await rowsOf<{ done: boolean }>(
      work,
      'select seq = driven_seq as done from exchange union all select seq = driven_seq from proposal',
    );
    return rows.every(({ done }) => done);
  });

describe('scenarios of the corpus, by the real clock', () => {
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
    await settled(work);
  });
  afterAll(() => work.close());

  test('an exchange from offer to published', async () => {
    const counts = await played(work, 'reference-exchange', story.exchange);
    expect(counts['workflowExecutionUpdateCompleted']).toBeGreaterThan(20);
  });

  test('a proposal that is woken by its exchange', async () => {
    const counts = await played(work, 'fulfilled-proposal', story.hostProposal);
    expect(counts['workflowExecutionSignaled']).toBeGreaterThan(0);
  });

  test('ten Updates at once while mails are sent', async () => {
    const busy = new Story(work);
    await busy.propose();
    await busy.introduce();
    const start = addDays(await busy.today(), 60);
    const plans = Array.from({ length: 10 }, (_, index) => ({
      start: addDays(start, index),
      end: addDays(start, index + 1),
    }));
    await Promise.all(plans.map((plan) => busy.ask('planVisit', busy.host, plan)));
    await settled(work);
    await played(work, 'wave-of-ten', busy.exchange);
  });

  test('a case that ends, and one that is refused everything', async () => {
    const over = new Story(work);
    await over.propose();
    await over.ask('declineMatch', over.host, { kind: 'not-now', reason: 'The school year is full.' });
    await eventually(async () => {
      const { status } = await work.client.workflow
        .getHandle(workflowIdOf('exchange', over.exchange.id))
        .describe();
      return status.name === 'COMPLETED';
    });
    await played(work, 'declined', over.exchange);
    await work.caller.tryToAsk(over.exchange, 'acceptMatch', over.sender);
    await played(work, 'asked-after-its-end', over.exchange);
  });
});

describe('scenarios of the corpus, while time goes by', () => {
  let work: CaseworkInTime;
  beforeAll(async () => {
    work = await caseworkInTime();
  });
  afterAll(() => work.close());

  test('a match that nobody answers', async () => {
    const story = new Story(work);
    await story.propose();
    await work.pass('12 days');
    await eventually(async () => {
      const [row] = await rowsOf<{ stage: string }>(work, 'select stage from exchange');
      return row?.stage === 'expired';
    });
    await settled(work);
    const counts = await played(work, 'expired', story.exchange);
    expect(counts['timerFired']).toBeGreaterThan(2);
  });
});
