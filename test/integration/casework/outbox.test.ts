import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { startMailSink } from '../../../tools/stack/mail-sink.mjs';
import { freePort } from '../../../tools/stack/ports.mjs';
import { eventually } from '../../support/casework/eventually.js';
import { replayCase } from '../../support/casework/history.js';
import {
  caseworkInTime,
  caseworkNow,
  rowsOf,
  type Casework,
  type CaseworkInTime,
} from '../../support/casework/in-process.js';
import { Story } from '../../support/casework/story.js';

interface Mail {
  id: string;
  /** The Message-ID under which it went out: several to one person go as one. */
  name: string;
  person: string;
  delivered_at: string | null;
  attempts: number;
  last_error: string | null;
}

const nameOf = `'<' || coalesce(sent_with, id) || '@waymark>' as name`;
const mailsOf = (work: Casework, caseId: string) =>
  rowsOf<Mail>(
    work,
    `select id, ${nameOf}, data->>'personId' as person, delivered_at, attempts, last_error
     from effect where case_id = ? and kind = 'mail' order by seq, id`,
    [caseId],
  );

describe('while the mail server is down', () => {
  let work: Casework;
  let smtpPort: number;
  beforeAll(async () => {
    smtpPort = await freePort();
    work = await caseworkNow({ smtpUrl: `smtp://127.0.0.1:${smtpPort}` });
  });
  afterAll(() => work.close());

  test('cases go on, other cases hear of them, and no mail is lost or sent twice', async () => {
    const story = new Story(work);
    await story.propose();
    const failed = await eventually(async () => {
      const mails = await mailsOf(work, story.exchange.id);
      return mails.length === 2 && mails.every(({ attempts }) => attempts > 1) && mails;
    });
    for (const mail of failed) expect(mail).toMatchObject({ delivered_at: null, last_error: 'esocket' });
    await story.introduce();
    // The proposals are told although the mails of the same events wait.
    await eventually(async () => {
      const stages = await rowsOf<{ stage: string }>(work, 'select stage from proposal');
      return stages.every(({ stage }) => stage === 'fulfilled');
    });

    const mail = await startMailSink({ smtpPort });
    const mails = await eventually(async () => {
      const all = await rowsOf<Mail>(
        work,
        `select ${nameOf}, delivered_at, last_error from effect where kind = 'mail'`,
      );
      return all.every(({ delivered_at }) => delivered_at !== null) && all;
    });
    expect(mails.every(({ last_error }) => last_error === null)).toBe(true);
    const received = mail.store.list().map(({ messageId }) => messageId);
    expect(received.toSorted()).toEqual([...new Set(mails.map(({ name }) => name))].toSorted());
    await eventually(async () => {
      const [row] = await rowsOf<{ done: boolean }>(
        work,
        'select bool_and(seq = driven_seq) as done from exchange',
      );
      return row?.done;
    });
    await replayCase(work.client, story.exchange);
    await mail.stop();
  });
});

describe('while the mail server is down for an hour', () => {
  let work: CaseworkInTime;
  let smtpPort: number;
  beforeAll(async () => {
    smtpPort = await freePort();
    work = await caseworkInTime({ smtpUrl: `smtp://127.0.0.1:${smtpPort}` });
  });
  afterAll(() => work.close());

  test('every mail waits, and each arrives once, as the mail it was', async () => {
    const story = new Story(work);
    await story.propose();
    const begun = await work.now();
    await work.pass('1 hours');
    const waiting = await mailsOf(work, story.exchange.id);
    expect(waiting.map(({ delivered_at }) => delivered_at)).toEqual([null, null]);
    expect((await work.now()).getTime() - begun.getTime()).toBeGreaterThanOrEqual(3_600_000);

    const mail = await startMailSink({ smtpPort });
    await eventually(async () => {
      await work.sleep(20_000);
      const undelivered = await rowsOf(
        work,
        `select 1 from effect where kind = 'mail' and delivered_at is null`,
      );
      return undelivered.length === 0;
    });
    const sent = await rowsOf<Mail>(work, `select ${nameOf} from effect where kind = 'mail'`);
    const received = mail.store.list().map(({ messageId }) => messageId);
    expect(received.toSorted()).toEqual([...new Set(sent.map(({ name }) => name))].toSorted());
    expect(await rowsOf(work, `select 1 from task where key = 'mail-undelivered'`)).toEqual([]);
    await mail.stop();
  });
});

/** A mail server that knows everybody but one. */
async function pickyServer(refuses: () => string): Promise<{ smtpUrl: string; stop(): Promise<void> }> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, callback) {
      if (address !== refuses()) return callback();
      callback(Object.assign(new Error('No such mailbox'), { responseCode: 550 }));
    },
    onData(stream, _session, callback) {
      stream.resume();
      stream.on('end', () => callback());
    },
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

describe('a mail that will never arrive', () => {
  let work: Casework;
  let server: Awaited<ReturnType<typeof pickyServer>>;
  let refused = '';
  beforeAll(async () => {
    server = await pickyServer(() => refused);
    work = await caseworkNow(server);
    refused = work.partnership.emailOf(work.partnership.basque.representativeId);
  });
  afterAll(async () => {
    await work.close();
    await server.stop();
  });

  test('becomes a task for the secretariat, once, and holds up nobody else', async () => {
    const story = new Story(work);
    await story.propose();
    const mails = await eventually(async () => {
      const all = await mailsOf(work, story.exchange.id);
      return all.length === 2 && all.every(({ delivered_at }) => delivered_at !== null) && all;
    });
    const codes = new Map(mails.map(({ person, last_error }) => [person, last_error]));
    expect(codes.get(story.host.personId!)).toBe('smtp-550');
    expect(codes.get(story.sender.personId!)).toBeNull();
    const tasks = await rowsOf(work, 'select key, for_role, data from task where case_id = ?', [
      story.exchange.id,
    ]);
    expect(tasks).toEqual([
      {
        key: 'mail-undelivered',
        for_role: 'secretariat',
        data: {
          mail: 'match-proposed',
          subjectId: story.host.personId,
          code: 'smtp-550',
          effectId: expect.any(String),
        },
      },
    ]);
  });
});

describe('a case whose row no rule can read', () => {
  let work: Casework;
  beforeAll(async () => {
    work = await caseworkNow();
  });
  afterAll(() => work.close());

  test('refuses what is asked instead of keeping it for ever, leaves others alone, and goes on once mended', async () => {
    const broken = new Story(work);
    await broken.propose();
    const [kept] = await rowsOf<{ facts: unknown }>(work, 'select facts from exchange where id = ?', [
      broken.exchange.id,
    ]);
    await rowsOf(work, `update exchange set facts = facts - 'host' where id = ?`, [broken.exchange.id]);
    const outcome = await work.caller.tryToAsk(broken.exchange, 'acceptMatch', broken.host);
    expect(outcome).toMatchObject({ accepted: false, code: 'failed', stage: 'proposed' });

    const other = new Story(work);
    await other.propose();
    await other.introduce();

    await rowsOf(work, 'update exchange set facts = ?::jsonb where id = ?', [
      JSON.stringify(kept!.facts),
      broken.exchange.id,
    ]);
    await broken.ask('acceptMatch', broken.host);
    await replayCase(work.client, broken.exchange);
  });
});
