import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '@waymark/domain';
import { workflowIdOf } from '@waymark/workflows';
import { SMTPServer } from 'smtp-server';
import { freePort } from '../../../tools/stack/ports.mjs';
import { keep } from '../../histories/corpus.js';
import { eventually } from '../../support/casework/eventually.js';
import { historyOf, replay } from '../../support/casework/history.js';
import { caseworkNow, rowsOf, type Casework } from '../../support/casework/in-process.js';
import { Story } from '../../support/casework/story.js';

/** A mail server that takes a mail only when it is told to. */
async function holdingServer() {
  let waiting: (() => void)[] | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, callback) {
      stream.resume().on('end', () => (waiting === null ? callback() : waiting.push(() => callback())));
    },
  });
  server.on('error', () => {});
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    hold: () => {
      waiting = [];
    },
    holds: () => (waiting?.length ?? 0) > 0,
    release: () => {
      const mails = waiting ?? [];
      waiting = null;
      for (const take of mails) take();
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

type History = Awaited<ReturnType<typeof historyOf>>;

/** How many Updates were accepted while a delivery was under way. */
function acceptedDuringDeliveries({ events = [] }: History): number {
  const underWay = new Set<string>();
  let accepted = 0;
  for (const event of events!) {
    const scheduled = event.activityTaskScheduledEventAttributes;
    if (scheduled?.activityType?.name === 'deliverEffects') underWay.add(`${event.eventId}`);
    underWay.delete(`${event.activityTaskCompletedEventAttributes?.scheduledEventId}`);
    if (event.workflowExecutionUpdateAcceptedEventAttributes && underWay.size > 0) accepted += 1;
  }
  return accepted;
}

/** Different things that can all be asked of an exchange in preparation; some set off mails, one is refused. */
function differentActions(story: Story, today: string) {
  const { asa, bjorn, jon, karin } = story.world.partnership;
  const { host, sender, secretariat } = story;
  return [
    ['addParticipant', sender, { personId: asa }],
    ['planVisit', host, { start: addDays(today, 90), end: addDays(today, 92) }],
    ['addParticipant', sender, { personId: bjorn }],
    ['setContacts', host, { hostContactId: jon }],
    ['setContacts', sender, { senderContactId: karin }],
    ['planVisit', sender, { place: 'TKNIKA' }],
    ['complete', host, {}],
    ['planVisit', secretariat, { workingLanguage: 'en', fundingSource: 'Erasmus+' }],
    ['setProgramme', host, { programme: [{ day: addDays(today, 90), half: 'morning', what: 'Welcome' }] }],
    ['setCoSenders', secretariat, { organisationIds: [] }],
  ] as const;
}

describe('several people at once, while mails are on their way', () => {
  let work: Casework;
  let mails: Awaited<ReturnType<typeof holdingServer>>;
  beforeAll(async () => {
    mails = await holdingServer();
    work = await caseworkNow({ smtpUrl: mails.smtpUrl });
  });
  afterAll(async () => {
    mails.release();
    await work.close();
    await mails.stop();
  });

  test.each([2, 5, 10])(
    'a wave of %i is decided although nothing is delivered, and replays',
    async (size) => {
      const story = new Story(work);
      await story.propose();
      await story.introduce();
      mails.hold();
      await story.ask('planVisit', story.host, {
        start: await story.inDays(60),
        end: await story.inDays(61),
      });
      await eventually(() => mails.holds());
      const wave = differentActions(story, await story.today()).slice(0, size);
      const outcomes = await Promise.all(
        wave.map(([action, actor, payload]) =>
          work.caller.tryToAsk(story.exchange, action, actor, { payload: { ...payload } }),
        ),
      );
      expect(outcomes.filter(({ accepted }) => accepted)).toHaveLength(
        wave.filter(([action]) => action !== 'complete').length,
      );
      expect(mails.holds()).toBe(true);
      mails.release();
      await eventually(async () => {
        const [row] = await rowsOf<{ done: boolean }>(
          work,
          `select seq = driven_seq and not exists (select from effect e where e.case_id = x.id and delivered_at is null) as done
         from exchange x where id = ?`,
          [story.exchange.id],
        );
        return row?.done;
      });
      const history = await historyOf(work.client, story.exchange);
      expect(acceptedDuringDeliveries(history)).toBeGreaterThanOrEqual(size);
      const workflowId = workflowIdOf('exchange', story.exchange.id);
      await replay(history, workflowId);
      keep(`wave-of-${size}-while-delivering`, workflowId, history);
    },
  );
});
