import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, dayOf } from '@waymark/domain';
import type { FaultPoint } from '@waymark/settings';
import { startMailSink } from '../../tools/stack/mail-sink.mjs';
import { type Candidate, Candidates, forEach } from '../support/casework/candidates.js';
import { eventually } from '../support/casework/eventually.js';
import { replayCase } from '../support/casework/history.js';
import { rowsOf } from '../support/casework/in-process.js';
import { connectTo, launchWorker } from '../support/casework/out-of-process.js';
import { PromoterCall } from '../support/casework/promoter-call.js';
import { Story } from '../support/casework/story.js';
import { devServer, sharedPostgres } from '../support/servers.js';

const candidates = 20;
const reason = { reason: 'For a reason.' };
const longest = 300_000;
/** Where the workers die, one after the other, while the letters go out. */
const deaths: readonly FaultPoint[] = [
  'before-commit',
  'after-commit',
  'between-send-and-record',
  'before-driven',
  'between-send-and-record',
  'after-driven',
];
/** What the letters of a decision are called in the outbox. */
const letters = `data->>'mail' in ('offer', 'waitlisted', 'rejected')`;

describe('the release of a call while its workers die', () => {
  let servers: Awaited<ReturnType<typeof begin>>;
  let call: PromoterCall;
  let all: Candidates;
  let people: Candidate[];

  const begin = async () => {
    const database = await sharedPostgres();
    const temporal = await devServer();
    const mail = await startMailSink({});
    const place = {
      databaseUrl: database.databaseUrl,
      address: temporal.address,
      namespace: temporal.namespace,
      smtpUrl: mail.smtpUrl,
      folder: mkdtempSync(path.join(process.env['WAYMARK_TEST_FOLDER']!, 'release-')),
    };
    return { database, temporal, mail, place, ...(await connectTo(place)) };
  };
  const stagesOf = () =>
    rowsOf<{ stage: string; n: number }>(
      servers,
      'select stage, count(*)::int as n from promoter_application group by 1 order by 1',
    );
  const undelivered = async () =>
    (await rowsOf(servers, `select 1 from effect where kind = 'mail' and delivered_at is null`)).length;

  beforeAll(async () => {
    servers = await begin();
    const worker = await launchWorker(servers.place);
    const { secretariat } = new Story(servers);
    const work = { ...servers, now: async () => new Date() };
    call = await PromoterCall.people({ work, story: async () => ({ secretariat }) });
    all = new Candidates(call);
    const today = dayOf(new Date().toISOString());
    const period = { opensOn: addDays(today, -1), closesOn: addDays(today, 20) };
    await call.prepare({ ...period, places: 8, path: 'light' });
    await eventually(async () => {
      const [row] = await rowsOf<{ stage: string }>(servers, 'select stage from promoter_call');
      return row?.stage === 'open';
    });
    people = [];
    const names = Array.from({ length: candidates }, (_one, index) => `Candidate ${index + 1}`);
    await forEach(names, async (name, index) => (people[index] = await all.begin(name)));
    await forEach(people, (one) => all.act(one, 'submit'));
    const lead = call.as('lead', 'lead');
    await call.ask(call.call, 'closeEarly', lead, reason);
    await call.ask(call.call, 'startReview', lead);
    await forEach(people, ({ about }, index) => all.review(about, ['rita'], 1 + (index % 5)));
    await forEach(people, ({ about }, index) => {
      const decision = index < 8 ? 'accept' : index < 11 ? 'waitlist' : 'reject';
      const rank = decision === 'waitlist' ? { rank: index - 7 } : {};
      return call.ask(about, 'stageDecision', lead, { decision, ...rank, ...reason });
    });
    await eventually(async () => (await undelivered()) === 0);
    await worker.stop();
    servers.mail.store.clear();
  }, longest);
  afterAll(async () => {
    await servers.close();
    await servers.temporal.close();
    await servers.mail.stop();
    await servers.database.drop();
  });

  test(
    'sends each letter once, and twice only where a worker died between sending and noting it',
    async () => {
      const release = call.ask(call.call, 'releaseDecisions', call.as('lead', 'lead'), { balanceSeen: true });
      const died: FaultPoint[] = [];
      for (const fault of deaths) {
        const doomed = await launchWorker(servers.place, fault);
        expect(await doomed.exited).toContain('SIGKILL');
        died.push(fault);
      }
      const last = await launchWorker(servers.place);
      await release;
      await eventually(async () => {
        const stages = Object.fromEntries((await stagesOf()).map(({ stage, n }) => [stage, n]));
        return stages['accepted'] === 8 && stages['waitlisted'] === 3 && stages['rejected'] === 9;
      });
      await eventually(async () => (await undelivered()) === 0);

      const decided = await rowsOf<{ id: string; case_id: string }>(
        servers,
        `select coalesce(sent_with, id) as id, case_id from effect where kind = 'mail' and ${letters}`,
      );
      expect(decided.map(({ case_id }) => case_id).toSorted()).toEqual(
        people.map(({ about }) => about.id).toSorted(),
      );
      const names = new Set(decided.map(({ id }) => `<${id}@waymark>`));
      const received = servers.mail.store.list().filter(({ messageId }) => names.has(messageId ?? ''));
      expect(new Set(received.map(({ messageId }) => messageId))).toEqual(names);
      for (const { email } of people) expect(received.some(({ to }) => to.includes(email))).toBe(true);
      const between = died.filter((fault) => fault === 'between-send-and-record').length;
      expect(received.length - names.size).toBeLessThanOrEqual(between);
      expect(await all.illegal()).toEqual([]);
      for (const about of [call.call, people[0]!.about, people[19]!.about])
        await replayCase(servers.client, about);
      await last.stop();
    },
    longest,
  );
});
