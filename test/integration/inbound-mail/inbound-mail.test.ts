import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EventView, ExchangeView, TaskView } from '@waymark/contract';
import { type Api, apiOn } from '../../support/api/api-on.js';
import type { Client } from '../../support/api/client.js';
import { statusNotice, writtenMail } from '../../support/api/mails-that-came.js';
import { eventually } from '../../support/casework/eventually.js';
import { type Casework, caseworkNow, rowsOf } from '../../support/casework/in-process.js';
import { Story } from '../../support/casework/story.js';

const secret = 'what the mail service of the tests says';
const casesAddress = 'cases@example.org';

let work: Casework;
let api: Api;
let story: Story;
let secretary: Client;
beforeAll(async () => {
  work = await caseworkNow({ casesAddress });
  api = await apiOn(work, { casesAddress, mailWebhookSecret: secret });
  story = new Story(work);
  // A proposal with places left is not fulfilled: that mail would go out in one with the introduction, and a mail about
  // two cases has no address of its own.
  story.hostProposal = await story.offer('receive', 2);
  story.senderProposal = await story.offer('send', 2);
  story.exchange = await story.proposeMatch();
  await story.introduce();
  secretary = await api.as(story.secretariat.personId!);
});
afterAll(async () => {
  await api.close();
  await work.close();
});

/** Brings a mail as it came. */
async function bring(raw: string, said: string | null = secret): Promise<{ status: number; taken?: string }> {
  const response = await fetch(new URL('/api/inbound-mail', api.url), {
    method: 'POST',
    headers: { 'content-type': 'message/rfc822', ...(said !== null && { 'x-webhook-secret': said }) },
    body: raw,
  });
  return { status: response.status, ...((await response.json()) as { taken?: string }) };
}

/** The mail that introduces somebody to the other side. */
const mailTo = (personId: string) =>
  eventually(() =>
    work.mail.store
      .list({ to: work.partnership.emailOf(personId) })
      .find(({ subject }) => subject.startsWith('Both said yes')),
  );
const received = async (client: Client): Promise<EventView[]> => {
  const { body } = await client.get<EventView[]>(`/api/exchanges/${story.exchange.id}/events`);
  return body.filter(({ type }) => type === 'mail-received');
};

describe('whoever brings a mail', () => {
  test('says the secret, and without one set up nobody may', async () => {
    const mail = writtenMail({ from: 'a@example.org', to: casesAddress });
    for (const said of [null, '', 'wrong', `${secret}x`]) expect((await bring(mail, said)).status).toBe(401);
    const closed = await apiOn(work, { casesAddress });
    const { status } = await closed.nobody.post('/api/inbound-mail', { message: mail }, { key: null });
    await closed.close();
    expect(status).toBe(404);
  });

  test('may send it as text in a field, and nothing else with it', async () => {
    const message = writtenMail({ from: 'a@example.org', to: casesAddress });
    const headers = { 'x-webhook-secret': secret };
    const post = (body: unknown) =>
      api.nobody.post<{ taken: string }>('/api/inbound-mail', body, { key: null, headers });
    expect((await post({ message })).body).toEqual({ taken: 'nobody' });
    for (const wrong of [{}, { message: 7 }, { message, more: 1 }, { message: ' ' }, []])
      expect((await post(wrong)).status).toBe(422);
    expect((await bring('x'.repeat(6 * 1024 * 1024))).status).toBe(413);
  });
});

describe('an answer to a mail about a case', () => {
  let replyTo: string;
  let email: string;
  beforeAll(async () => {
    email = work.partnership.emailOf(story.host.personId!);
    replyTo = (await mailTo(story.host.personId!)).replyTo!;
  });

  test('goes to an address that says nothing of the case, and of which the hash alone is kept', async () => {
    expect(replyTo).toMatch(/^cases\+[0-9a-f]{32}@example\.org$/);
    const token = replyTo.slice(6, 38);
    const kept = await rowsOf<{ row: string }>(work, 'select t::text as row from reply_address t');
    expect(kept.length).toBeGreaterThan(1);
    expect(kept.some(({ row }) => row.includes(token))).toBe(false);
    const other = (await mailTo(story.sender.personId!)).replyTo;
    expect(other).not.toBe(replyTo);
  });

  test('stands in its story once, as text that nobody has checked, for the secretariat alone', async () => {
    const text = 'Tuesday suits us.\n<script>alert(1)</script>';
    const mail = writtenMail({ from: `Åsa <${email}>`, to: replyTo.toUpperCase(), text });
    expect([await bring(mail), await bring(mail)].map(({ taken }) => taken)).toEqual(['told', 'known']);
    const [event, ...others] = await received(secretary);
    expect(others).toEqual([]);
    expect(event!.sentence).toContain(`gives Åsa <${email}> as its sender`);
    expect(event!.data).toMatchObject({
      message: text,
      files: ['plan.pdf'],
      known: true,
      subject: 'Re: dates',
    });
    expect(event!.kinds).toEqual(['mail']);
    for (const { personId } of [story.host, story.sender])
      expect(await received(await api.as(personId!))).toEqual([]);
    const [files] = await rowsOf<{ n: number }>(work, 'select count(*)::int as n from case_document');
    expect(files!.n).toBe(0);
  });

  test('is another matter with every token that is not ours, and is known by its sender or not', async () => {
    for (const to of [
      casesAddress,
      `cases+${'0'.repeat(32)}@example.org`,
      replyTo.replace('example', 'sample'),
    ])
      expect((await bring(writtenMail({ from: email, to, id: to }))).taken).toBe('nobody');
    const head = [`Delivered-To: ${replyTo}`];
    const blind = writtenMail({ from: 'x@sample.org', to: 'undisclosed@example.org', id: 'blind', head });
    expect((await bring(blind)).taken).toBe('told');
    expect((await received(secretary))[0]!.data).toMatchObject({ from: 'x@sample.org', known: false });
  });

  test('of a program, a list or Waymark itself is dropped, so that none answers another for ever', async () => {
    const before = (await received(secretary)).length;
    const heads = [
      'Auto-Submitted: auto-replied',
      'Precedence: bulk',
      'List-Id: <x.example.org>',
      'Return-Path: <>',
    ];
    for (const [at, head] of heads.entries()) {
      const mail = writtenMail({ from: email, to: replyTo, id: `loop-${at}`, head: [head] });
      expect([head, (await bring(mail)).taken]).toEqual([head, 'loop']);
    }
    for (const from of ['Waymark <waymark@example.org>', replyTo])
      expect((await bring(writtenMail({ from, to: replyTo, id: from }))).taken).toBe('loop');
    expect(await received(secretary)).toHaveLength(before);
    expect(api.logged()).not.toContain(email);
  });
});

describe('a delivery-status notice', () => {
  const effectOf = async (personId: string) => {
    const [row] = await rowsOf<{ id: string; arrival: string | null; last_error: string | null }>(
      work,
      `select id, arrival, last_error from effect where case_id = ? and kind = 'mail' and data->>'mail' = 'introduced'
         and data->>'personId' = ?`,
      [story.exchange.id, personId],
    );
    return row!;
  };
  const tasks = async (): Promise<TaskView[]> => {
    const { body } = await secretary.get<TaskView[]>('/api/tasks?done=false');
    return body.filter(({ key }) => key === 'mail-undelivered');
  };

  test('of a mail that arrived is noted and asks nothing of anybody', async () => {
    const { id } = await effectOf(story.sender.personId!);
    expect((await bring(statusNotice(`<${id}@waymark>`, 'delivered', '2.0.0'))).taken).toBe('noted');
    expect(await effectOf(story.sender.personId!)).toMatchObject({ arrival: 'arrived', last_error: null });
    expect(await tasks()).toEqual([]);
  });

  test('of a mail that came back is a task that says whom it did not reach, once, and can be sent again', async () => {
    const { id } = await effectOf(story.host.personId!);
    const notice = statusNotice(`<${id}@waymark>`, 'failed', '5.1.1', 'text/rfc822-headers');
    expect([await bring(notice), await bring(notice)].map(({ taken }) => taken)).toEqual(['noted', 'known']);
    expect(await effectOf(story.host.personId!)).toMatchObject({
      arrival: 'bounced',
      last_error: 'dsn-5.1.1',
    });
    const [task, ...others] = await tasks();
    expect(others).toEqual([]);
    expect(task!.sentence).toMatch(
      /^A mail did not reach the host, .+: .+ Check the address and send it again/,
    );
    const page = () => secretary.get<ExchangeView>(`/api/exchanges/${story.exchange.id}`);
    const [trouble] = (await page()).body.troubles;
    expect(trouble!.advice).toContain('The address does not take mail (dsn-5.1.1)');
    const again = await secretary.post(`/api/troubles/${trouble!.id}/ways/tryAgain`, {});
    expect(again.status).toBeLessThan(300);
    await eventually(async () => (await effectOf(story.host.personId!)).last_error === null);
    expect(await effectOf(story.host.personId!)).toMatchObject({ arrival: null });
    await eventually(async () => (await tasks()).length === 0);
  });

  test('of somebody else’s mail, of a delay, or that is none, changes nothing', async () => {
    const { id } = await effectOf(story.host.personId!);
    const foreign = statusNotice('<11111111-1111-5111-8111-111111111111@waymark>', 'failed', '5.1.1');
    expect((await bring(foreign)).taken).toBe('known');
    expect((await bring(statusNotice(`<${id}@waymark>`, 'delayed', '4.0.0'))).taken).toBe('loop');
    expect((await bring(statusNotice('<x@sample.org>', 'failed', '5.1.1'))).taken).toBe('loop');
    const told = writtenMail({ from: 'x@sample.org', to: casesAddress, text: `Action: failed\n${id}` });
    expect((await bring(told)).taken).toBe('nobody');
    expect(await effectOf(story.host.personId!)).toMatchObject({ arrival: null, last_error: null });
  });

  test('of a link to a report that was asked for anew is a task like the others, and can be sent again', async () => {
    const { asa } = work.partnership;
    const start = await story.inDays(40);
    await story.ask('planVisit', story.host, { start, end: start, place: 'TKNIKA' });
    await story.ask('addParticipant', story.sender, { personId: asa });
    const to = work.partnership.emailOf(asa);
    const links = () =>
      work.mail.store.list({ to }).filter(({ subject }) => subject.startsWith('Your new link'));
    await eventually(async () => {
      const rows = await rowsOf(work, 'select id from report where person_id = ?', [asa]);
      return rows.length > 0;
    });
    await api.nobody.post('/api/report-links/ask', { email: to }, { key: null });
    const [sent] = await eventually(() => links().length === 1 && links());
    const noted = async () => {
      const [row] = await rowsOf<{ id: string; arrival: string | null; last_error: string | null }>(
        work,
        `select id, arrival, last_error from effect where data->>'mail' = 'report-link' and delivered_at is not null`,
      );
      return row;
    };
    const effect = await eventually(noted);
    expect(sent!.messageId).toBe(`<${effect.id}@waymark>`);
    expect((await bring(statusNotice(sent!.messageId!, 'failed', '5.1.1'))).taken).toBe('noted');
    expect(await noted()).toMatchObject({ arrival: 'bounced', last_error: 'dsn-5.1.1' });
    const [task, ...others] = await tasks();
    expect(others).toEqual([]);
    expect(task!.sentence).toMatch(/^A mail did not reach a participant, .+: a new link to the report\./);
    const { body } = await secretary.get<ExchangeView>(`/api/exchanges/${story.exchange.id}`);
    const again = await secretary.post(`/api/troubles/${body.troubles[0]!.id}/ways/tryAgain`, {});
    expect(again.status).toBeLessThan(300);
    const both = await eventually(() => links().length === 2 && links());
    const tokens = both.map(({ text }) => /\/report#([\w-]+)/.exec(text)![1]);
    expect(new Set(tokens).size).toBe(2);
    for (const token of tokens) {
      const opened = await api.nobody.post('/api/report-links/look', { token }, { key: null });
      expect(opened.status).toBe(200);
    }
    await eventually(async () => (await tasks()).length === 0);
  });
});
