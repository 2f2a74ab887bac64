import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ReportView } from '@waymark/contract';
import type { Api } from '../../support/api/api-on.js';
import type { Client } from '../../support/api/client.js';
import { type LinkWorld, mailedTokens, visitBy } from '../../support/api/mailed-report.js';
import { eventually } from '../../support/casework/eventually.js';
import { type Casework, rowsOf } from '../../support/casework/in-process.js';
import type { Story } from '../../support/casework/story.js';

/** How a new link is sent, and when one opens nothing any more. */
export function newLinkCases(theWorld: () => LinkWorld): void {
  let work: Casework;
  let api: Api;
  let story: Story;
  let asas: string;
  let bjorns: string;
  let token: string;
  beforeAll(() => {
    ({ work, api, story, asas, bjorns, token } = theWorld());
  });
  const post: LinkWorld['post'] = (path, body) => theWorld().post(path, body);
  const addressOf = (personId: string) => work.partnership.emailOf(personId);
  const mailsTo = (email: string) => work.mail.store.list({ to: email }).length;
  const setLinks = (change: string) =>
    rowsOf(work, `update report_link set ${change} where report_id = ? returning 1`, [asas]);
  /** Nothing is waited for by whoever asks; so somebody else asks too, and gets their mail. */
  const untilOthersHaveTheirs = async (): Promise<void> => {
    const before = (await mailedTokens(work, work.partnership.bjorn)).length;
    await post('ask', { email: addressOf(work.partnership.bjorn) });
    await mailedTokens(work, work.partnership.bjorn, before + 1);
  };

  describe('a new link', () => {
    test('goes to the address on file, whatever address is typed by whoever has an old one', async () => {
      const { asa } = work.partnership;
      await setLinks("expires_at = now() - interval '1 hour'");
      const stranger = 'somebody-else@people.example';
      const before = (await mailedTokens(work, asa)).length;
      expect((await post('open', { token })).status).toBe(422);
      expect((await post('ask', { email: stranger, token })).status).toBe(200);
      const [newest] = await mailedTokens(work, asa, before + 1);
      expect(mailsTo(stranger)).toBe(0);
      expect((await post('look', { token: newest! })).body).toMatchObject({ reportId: asas });
    });

    test('is asked for by an address alone, and brings one to each report that is waited for', async () => {
      const { bjorn } = work.partnership;
      const before = (await mailedTokens(work, bjorn)).length;
      await post('ask', { email: addressOf(bjorn).toUpperCase() });
      const tokens = await mailedTokens(work, bjorn, before + 1);
      expect(tokens).toHaveLength(before + 1);
      expect((await post('look', { token: tokens[0]! })).body).toMatchObject({ reportId: bjorns });
      // Every link that arrived goes on opening it.
      for (const each of tokens) expect((await post('look', { token: each })).status).toBe(200);
    });

    test('is answered alike for known and unknown addresses and links, and goes to nobody who owes nothing', async () => {
      const strangers = ['nobody-at-all@people.example', addressOf(work.partnership.secretariat.personId!)];
      const before = strangers.map(mailsTo);
      const told = [
        await post('ask', { email: addressOf(work.partnership.asa), token }),
        await post('ask', { email: strangers[0]!, token: 'A'.repeat(43) }),
        ...(await Promise.all(strangers.map((email) => post('ask', { email })))),
      ];
      for (const answer of told) expect([answer.status, answer.text]).toEqual([200, told[0]!.text]);
      await untilOthersHaveTheirs();
      expect(strangers.map(mailsTo)).toEqual(before);
      for (const email of strangers) expect(api.logged()).not.toContain(email);
    });

    test('that was asked for before its person was known here is never sent to them later', async () => {
      const { vastra } = work.partnership;
      const email = 'not-known-yet@people.example';
      const asked = await post('ask', { email });
      expect([asked.status, asked.text]).toEqual([
        200,
        (await post('ask', { email: addressOf(work.partnership.asa) })).text,
      ]);
      const id = randomUUID();
      await rowsOf(
        work,
        `insert into person (id, name, email, organisation_id, roles, language, created_at, search)
         values (?, 'Nina Ny', ?, ?, '{participant}', 'en', now(), '') returning id`,
        [id, email, vastra.id],
      );
      await story.ask('addParticipant', story.sender, { personId: id });
      const tokens = await eventually(() => {
        const mails = work.mail.store.list({ to: email });
        return mails.length > 0 && mails.map(({ text }) => /\/report#([\w-]+)/.exec(text)?.[1]);
      });
      await untilOthersHaveTheirs();
      // The one of the invitation, which goes to that mailbox and to nobody who typed its address before.
      expect(work.mail.store.list({ to: email })).toHaveLength(1);
      expect((await post('look', { token: tokens[0]! })).body).toMatchObject({ kind: 'pre-participant' });
      await story.ask('removeParticipant', story.sender, { personId: id });
    });

    test('cannot be asked for without end, and whoever asks does not learn that nothing was sent', async () => {
      const { asa } = work.partnership;
      for (let time = 0; time < 6; time += 1)
        expect((await post('ask', { email: `flood-${time}@people.example`, token })).status).toBe(200);
      const key = createHash('sha256').update(`report link for ${asas}`).digest('base64url');
      // Three in an hour are sent; so many more were asked for that some were refused.
      await eventually(async () => {
        const [row] = await rowsOf<{ count: number }>(work, 'select count from auth.attempt where key = ?', [
          key,
        ]);
        return row !== undefined && row.count > 5;
      });
      // The invitation, and at most three in an hour.
      expect((await mailedTokens(work, asa)).length).toBeLessThanOrEqual(4);
      const email = `one-${randomUUID()}@people.example`;
      const statuses: number[] = [];
      for (let time = 0; time < 11; time += 1) statuses.push((await post('ask', { email })).status);
      expect(statuses).toEqual([...Array(10).fill(200), 429]);
    });
  });

  describe('a link opens nothing any more', () => {
    let newest: string;
    let visitor: Client;
    beforeAll(async () => {
      [newest] = (await mailedTokens(work, work.partnership.asa)) as [string];
      visitor = await visitBy(api, newest);
    });
    const opens = async () => [
      (await post('open', { token: newest })).status,
      (await visitor.get(`/api/my-reports/${asas}`)).status,
    ];

    test('once it was taken back, nor does a visit that came by it', async () => {
      const { asa, bjorn, basque, secretariat } = work.partnership;
      const revoke = async (personId: string) =>
        (await (await api.as(personId)).send('DELETE', `/api/reports/${asas}/links`)).status;
      expect([await revoke(bjorn), await revoke(basque.representativeId)]).toEqual([404, 404]);
      expect(await opens()).toEqual([200, 200]);
      expect(await revoke(secretariat.personId!)).toBe(204);
      expect(await opens()).toEqual([422, 401]);
      await setLinks('revoked_at = null');
      expect(await revoke(asa)).toBe(204);
      expect(await opens()).toEqual([422, 401]);
      await setLinks('revoked_at = null');
    });

    test('once it has ended', async () => {
      await setLinks("expires_at = now() - interval '1 second'");
      expect(await opens()).toEqual([422, 401]);
      await setLinks("expires_at = now() + interval '1 day'");
      expect(await opens()).toEqual([200, 200]);
    });

    test('once the case is over', async () => {
      const stage = (to: string) =>
        rowsOf(
          work,
          "update exchange set facts = jsonb_set(facts, '{stage}', to_jsonb(?::text)) where id = ? returning 1",
          [to, story.exchange.id],
        );
      await stage('cancelled');
      expect(await opens()).toEqual([422, 401]);
      await stage('published');
      expect(await opens()).toEqual([200, 200]);
      expect((await visitor.get<ReportView>(`/api/my-reports/${asas}`)).body.editable).toBe(false);
      await stage('preparing');
    });

    test('once its person no longer travels, and a new one is not sent', async () => {
      const { bjorn } = work.partnership;
      const [his] = (await mailedTokens(work, bjorn)) as [string];
      const before = (await mailedTokens(work, bjorn)).length;
      const gone = await visitBy(api, his);
      await story.ask('removeParticipant', story.sender, { personId: bjorn });
      expect((await post('open', { token: his })).status).toBe(422);
      expect((await gone.get(`/api/my-reports/${bjorns}`)).status).toBe(401);
      await post('ask', { email: addressOf(bjorn), token: his });
      await post('ask', { email: addressOf(bjorn) });
      const sent = (await mailedTokens(work, bjorn)).length;
      expect(sent).toBe(before);
    });
  });
}
