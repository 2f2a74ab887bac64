import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Mailbox } from '../../../apps/api/src/inbound-mail/mailbox.js';
import { type Api, apiOn } from '../../support/api/api-on.js';
import { statusNotice, writtenMail } from '../../support/api/mails-that-came.js';
import { eventually } from '../../support/casework/eventually.js';
import { type Casework, caseworkNow, rowsOf } from '../../support/casework/in-process.js';
import { Story } from '../../support/casework/story.js';
import { smallMailbox, type SmallMailbox } from '../../support/small-imap.js';

const casesAddress = 'cases@example.org';

let work: Casework;
let api: Api;
let box: SmallMailbox;
let story: Story;
beforeAll(async () => {
  box = await smallMailbox();
  work = await caseworkNow({ casesAddress });
  api = await apiOn(work, { casesAddress, mailImapUrl: box.url });
  story = new Story(work);
  await story.propose();
});
afterAll(async () => {
  await api.close();
  await work.close();
  await box.stop();
});

const put = (raw: string) => box.mails.push({ raw: Buffer.from(raw), seen: false });

test('a mailbox is looked into: answers and notices are taken once, and what fails is taken at the next look', async () => {
  const to = work.partnership.emailOf(story.host.personId!);
  const asked = await eventually(() =>
    work.mail.store.list({ to }).find(({ subject }) => subject.startsWith('Say yes')),
  );
  put(writtenMail({ from: to, to: asked.replyTo! }));
  put('no mail at all');
  put(statusNotice(asked.messageId!, 'failed', '5.1.1'));
  box.breaks = true;
  await api.app.get(Mailbox).look();
  expect(box.mails.map(({ seen }) => seen)).toEqual([false, false, false]);
  expect(api.logged()).toContain('housekeeping will try again');
  box.breaks = false;
  await api.app.get(Mailbox).look();
  await api.app.get(Mailbox).look();
  expect(box.mails.map(({ seen }) => seen)).toEqual([true, true, true]);
  const rows = await rowsOf(
    work,
    `select (select count(*)::int from case_event where type = 'mail-received') as told,
       (select count(*)::int from effect where arrival = 'bounced') as bounced,
       (select count(*)::int from task where key = 'mail-undelivered' and done_at is null) as tasks`,
  );
  expect(rows).toEqual([{ told: 1, bounced: 1, tasks: 1 }]);
  expect(api.logged()).not.toContain(to);
});
