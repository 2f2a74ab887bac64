import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mayGoWithOthers } from '@waymark/domain';
import { startMailSink } from '../../../tools/stack/mail-sink.mjs';
import { freePort } from '../../../tools/stack/ports.mjs';
import { eventually } from '../../support/casework/eventually.js';
import {
  caseworkInTime,
  caseworkNow,
  rowsOf,
  type Casework,
  type CaseworkInTime,
} from '../../support/casework/in-process.js';
import { connectTo, launchWorker } from '../../support/casework/out-of-process.js';
import type { Orm } from '../../support/casework/partnership.js';
import { Story } from '../../support/casework/story.js';
import { devServer, sharedPostgres } from '../../support/servers.js';

interface Mail {
  readonly id: string;
  readonly mail: string;
  readonly person: string;
  readonly case_id: string;
  readonly sent_with: string | null;
  readonly delivered: boolean;
  readonly attempts: number;
  readonly last_error: string | null;
}

const mails = (work: { orm: Orm }) =>
  rowsOf<Mail>(
    work,
    `select id, data->>'mail' as mail, data->>'personId' as person, case_id, sent_with, attempts, last_error,
       delivered_at is not null as delivered from effect where kind = 'mail' order by created_at, id`,
  );
const allDelivered = (work: { orm: Orm }) =>
  eventually(async () => {
    const all = await mails(work);
    return all.every(({ delivered }) => delivered) && all;
  }, 60_000);
/** The Message-ID a mail went out under. */
const idOf = ({ id, sent_with }: Mail): string => `<${sent_with ?? id}@waymark>`;
const references = async (work: { orm: Orm }, ids: readonly string[]) => {
  const rows = await rowsOf<{ reference: string }>(
    work,
    `select reference from exchange where id::text = any(string_to_array(?, ','))`,
    [ids.join(',')],
  );
  return rows.map(({ reference }) => reference);
};

describe('what waits for somebody while the mail server is down', () => {
  let work: Casework;
  let smtpPort: number;
  let stories: [Story, Story, Story];
  let mail: Awaited<ReturnType<typeof startMailSink>>;
  let sent: Mail[];

  beforeAll(async () => {
    smtpPort = await freePort();
    work = await caseworkNow({ smtpUrl: `smtp://127.0.0.1:${smtpPort}` });
    const { partnership } = work;
    await rowsOf(work, `update person set language = 'sv' where id = ?`, [
      partnership.basque.representativeId,
    ]);
    stories = [new Story(work), new Story(work), new Story(work)];
    for (const story of stories) {
      await story.propose();
      await story.introduce();
    }
    const [first, , third] = stories;
    await first.ask('sendMessage', first.secretariat, { to: 'host', message: 'Is Tuesday right for you?' });
    await third.ask('sendMessage', third.secretariat, { to: 'sender', message: 'Who will come?' });
    await eventually(async () => (await mails(work)).every(({ attempts }) => attempts > 0));
    mail = await startMailSink({ smtpPort });
    sent = await allDelivered(work);
  });
  afterAll(async () => {
    await work.close();
    await mail.stop();
  });

  const of = (personId: string) => sent.filter(({ person }) => person === personId);

  test('comes to them in one mail, in their language, each with its own words, its case and its link', async () => {
    const { partnership } = work;
    const host = partnership.basque.representativeId;
    const introduced = of(host).filter(({ mail: key }) => key === 'introduced');
    expect(introduced).toHaveLength(3);
    expect(
      new Set(
        of(host)
          .filter(({ mail: key }) => mayGoWithOthers(key))
          .map(idOf),
      ).size,
    ).toBe(1);
    const received = mail.store
      .list({ to: partnership.emailOf(host) })
      .filter(({ messageId }) => messageId === idOf(introduced[0]!));
    expect(received).toHaveLength(1);
    const [one] = received;
    expect(one!.subject).toMatch(/\(och \d+ till\)$/);
    expect(one!.text).toMatch(/^Hej Ane Etxeberria!\n\nDu får det här mejlet eftersom/);
    const ids = stories.map(({ exchange }) => exchange.id);
    for (const reference of await references(work, ids)) expect(one!.text).toContain(reference);
    for (const id of ids) expect(one!.text).toContain(`https://waymark.example/exchanges/${id}/show`);
    expect(one!.text).not.toContain('/match#');
  });

  test('but what carries a link of their own goes by itself, and so does a letter', () => {
    const asked = sent.filter(({ mail: key }) => key === 'match-proposed');
    expect(asked.map(({ sent_with }) => sent_with)).toEqual(asked.map(() => null));
    expect(asked).toHaveLength(6);
    const letters = sent.filter(({ mail: key }) => key === 'message');
    expect(letters).toHaveLength(2);
    for (const letter of letters) {
      expect(letter.sent_with).toBeNull();
      const received = mail.store.list().filter(({ messageId }) => messageId === `<${letter.id}@waymark>`);
      expect(received.map(({ text }) => /Is Tuesday right|Who will come/.test(text))).toEqual([true]);
    }
  });

  test('and nothing is lost, nothing comes twice, and every case is done with it', async () => {
    const received = mail.store.list().map(({ messageId }) => messageId);
    expect(new Set(received).size).toBe(received.length);
    expect(new Set(received)).toEqual(new Set(sent.map(idOf)));
    expect(sent.map(({ last_error }) => last_error)).toEqual(sent.map(() => null));
    await eventually(async () => {
      const rows = await rowsOf<{ done: boolean }>(
        work,
        'select bool_and(driven_seq = seq) as done from (select seq, driven_seq from exchange union all select seq, driven_seq from proposal) c',
      );
      return rows[0]!.done;
    });
  });
});

describe('who may not see a case any more when its mails go out', () => {
  let work: Casework;
  let smtpPort: number;
  let mail: Awaited<ReturnType<typeof startMailSink>>;
  beforeAll(async () => {
    smtpPort = await freePort();
    work = await caseworkNow({ smtpUrl: `smtp://127.0.0.1:${smtpPort}` });
  });
  afterAll(async () => {
    await work.close();
    await mail.stop();
  });

  test('gets none of it, and the secretariat a task for each', async () => {
    const { basque, jon, emailOf } = work.partnership;
    const story = new Story(work);
    await story.propose();
    await eventually(async () => (await mails(work)).every(({ attempts }) => attempts > 0));
    await rowsOf(work, `update organisation set representative_id = ? where id = ?`, [jon, basque.id]);
    mail = await startMailSink({ smtpPort });
    const sent = await allDelivered(work);
    const theirs = sent.filter(({ person }) => person === basque.representativeId);
    expect(theirs.length).toBeGreaterThan(0);
    expect(theirs.map(({ last_error }) => last_error)).toEqual(theirs.map(() => 'not-theirs'));
    expect(mail.store.list({ to: emailOf(basque.representativeId) })).toEqual([]);
    const tasks = await rowsOf<{ effect: string; code: string }>(
      work,
      `select data->>'effectId' as effect, data->>'code' as code from task where key = 'mail-undelivered'`,
    );
    expect(new Set(tasks.map(({ effect }) => effect))).toEqual(new Set(theirs.map(({ id }) => id)));
    expect(new Set(tasks.map(({ code }) => code))).toEqual(new Set(['not-theirs']));
  });
});

describe('when the same day comes to several cases', () => {
  let work: CaseworkInTime;
  beforeAll(async () => {
    work = await caseworkInTime({ mailPause: 10_000 });
  });
  afterAll(() => work.close());

  test('whoever is concerned in each of them gets one mail', async () => {
    const stories = [new Story(work), new Story(work), new Story(work)];
    for (const story of stories) await story.propose();
    await work.pass('11 days');
    const expired = await eventually(async () => {
      await work.sleep(20_000);
      const found = (await mails(work)).filter(({ mail }) => mail === 'match-expired');
      return found.length === 6 && found.every(({ delivered }) => delivered) && found;
    });
    for (const side of ['basque', 'vastra'] as const) {
      const { representativeId } = work.partnership[side];
      const theirs = expired.filter(({ person }) => person === representativeId);
      expect(theirs).toHaveLength(3);
      const names = [...new Set(theirs.map(idOf))];
      // One, unless this machine was so slow that a case came after the pause was over.
      expect(names.length).toBeLessThan(theirs.length);
      const received = work.mail.store
        .list({ to: work.partnership.emailOf(representativeId) })
        .filter(({ messageId }) => names.includes(messageId!));
      // The minute after which another case takes over passes in a moment here, while one is still sending: what is sent
      // twice then is the same mail, under the same name.
      expect(new Set(received.map(({ messageId }) => messageId))).toEqual(new Set(names));
      expect(received.some(({ subject }) => / \(and \d+ more\)$/.test(subject))).toBe(true);
    }
  });
});

describe('a worker killed between sending several mails in one and writing it down', () => {
  let servers: Awaited<ReturnType<typeof begin>>;
  const begin = async () => {
    const database = await sharedPostgres();
    const temporal = await devServer();
    const smtpPort = await freePort();
    const place = {
      databaseUrl: database.databaseUrl,
      address: temporal.address,
      namespace: temporal.namespace,
      smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
      folder: mkdtempSync(path.join(process.env['WAYMARK_TEST_FOLDER']!, 'together-')),
    };
    return { database, temporal, smtpPort, place, ...(await connectTo(place)) };
  };
  beforeAll(async () => {
    servers = await begin();
  });
  afterAll(async () => {
    await servers.close();
    await servers.temporal.close();
    await servers.database.drop();
  });

  test('sends the same mail again under the same name, whatever came in between, and loses none', async () => {
    const { place, smtpPort, orm } = servers;
    const early = await startMailSink({ smtpPort });
    const first = await launchWorker(place);
    const stories = [new Story(servers), new Story(servers)];
    for (const story of stories) await story.propose();
    const arrived = new Set((await allDelivered({ orm })).map(({ id }) => id));
    await early.stop();
    for (const story of stories) await story.introduce();
    const open = async () => (await mails({ orm })).filter(({ id }) => !arrived.has(id));
    await eventually(async () => {
      const some = await open();
      return some.length > 3 && some.every(({ attempts }) => attempts > 0);
    });
    await first.stop();

    const mail = await startMailSink({ smtpPort });
    const doomed = await launchWorker(place, 'between-send-and-record');
    expect(await doomed.exited).toContain('SIGKILL');
    const [gone] = mail.store.list();
    const before = (await open()).filter((one) => idOf(one) === gone!.messageId);
    expect(before.length).toBeGreaterThan(1);
    expect(before.map(({ delivered }) => delivered)).toEqual(before.map(() => false));

    const second = await launchWorker(place);
    // More to the same people, while what may have arrived is still open.
    await new Story(servers).propose();
    await allDelivered({ orm });
    const sent = await open();
    const received = mail.store.list();
    expect(new Set(received.map(({ messageId }) => messageId))).toEqual(new Set(sent.map(idOf)));
    const twins = received.filter(({ messageId }) => messageId === gone!.messageId);
    expect(twins).toHaveLength(2);
    expect(twins[1]!.text).toBe(twins[0]!.text);
    expect(
      sent
        .filter((one) => idOf(one) === gone!.messageId)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(before.map(({ id }) => id).toSorted());
    await second.stop();
    await mail.stop();
  });
});
