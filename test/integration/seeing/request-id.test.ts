import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, apiOn } from '../../support/api/api-on.js';
import type { Client } from '../../support/api/client.js';
import { eventually } from '../../support/casework/eventually.js';
import { caseworkNow, type Casework } from '../../support/casework/in-process.js';
import { Story } from '../../support/casework/story.js';

type Line = Readonly<Record<string, unknown>>;

let work: Casework;
let api: Api;
let host: Client;
let sender: Client;
let story: Story;
const workerLog: string[] = [];
beforeAll(async () => {
  const logTo = new Writable({
    write(chunk: Buffer, _encoding, done) {
      workerLog.push(chunk.toString('utf8'));
      done();
    },
  });
  work = await caseworkNow({ logTo });
  api = await apiOn(work);
  const { basque, vastra } = work.partnership;
  host = await api.as(basque.representativeId);
  sender = await api.as(vastra.representativeId);
  story = new Story(work);
  await story.propose();
});
afterAll(async () => {
  await api.close();
  await work.close();
});

/** What `grep` finds. */
const grep = (log: string, id: string): Line[] =>
  log
    .split('\n')
    .filter((line) => line.includes(id))
    .map((line) => JSON.parse(line) as Line);
const accept = (who: Client, headers: Record<string, string>, key = randomUUID()) =>
  who.post(`/api/exchanges/${story.exchange.id}/actions/acceptMatch`, {}, { key, headers });

describe('the id of a request', () => {
  test('leads from the line of the API to the decision, to each delivery and to the mail', async () => {
    await accept(host, {});
    const id = `trace-${randomUUID()}`;
    const key = randomUUID();
    const answer = await accept(sender, { 'x-request-id': id }, key);
    expect([answer.status, answer.headers.get('x-request-id')]).toEqual([200, id]);
    const mails = await eventually(() => {
      const sent = work.mail.store.list().filter(({ request }) => request === id);
      return sent.length === 2 && sent;
    });
    const to = mails.flatMap((mail) => mail.to).toSorted();
    const { basque, vastra, emailOf } = work.partnership;
    expect(to).toEqual([emailOf(basque.representativeId), emailOf(vastra.representativeId)].toSorted());

    const said = await eventually(() => {
      const lines = grep(workerLog.join(''), id);
      return lines.filter(({ what }) => what === 'mail').length === 2 && lines;
    });
    expect(said[0]).toMatchObject({ msg: 'decided', action: 'acceptMatch', outcome: 'accepted', key });
    const delivered = said.filter(({ msg }) => msg === 'delivered');
    expect(delivered.map(({ what }) => what)).toEqual(['wake', 'wake', 'mail', 'mail']);
    for (const line of said) expect(line).toMatchObject({ requestId: id, key });
    const ours = grep(api.logged(), id);
    expect(ours.find(({ msg }) => msg === 'action')).toMatchObject({
      requestId: id,
      key,
      kind: 'exchange',
      id: story.exchange.id,
      action: 'acceptMatch',
      outcome: 'accepted',
    });
    const request = { requestId: id, method: 'POST', status: 200, ms: expect.any(Number) };
    const path = `/api/exchanges/${story.exchange.id}/actions/acceptMatch`;
    expect(ours.find(({ msg }) => msg === 'request')).toMatchObject({ ...request, path });
  });

  test('is ours where the caller’s is none that belongs into a log', async () => {
    const made = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
    for (const id of ['short', 'ane@people.example.org', 'x'.repeat(65), '{"level":60,"msg":"forged"}']) {
      const { headers } = await host.get('/api/me', { 'x-request-id': id });
      expect([id, headers.get('x-request-id')]).toEqual([id, expect.stringMatching(made)]);
    }
  });

  test('stands in lines that name nobody', async () => {
    await host.get('/api/exchanges?q=Etxeberria');
    await api.nobody.get('/api/Etxeberria');
    await api.nobody.get('/Etxeberria');
    const { emailOf, asa, bjorn, basque, vastra } = work.partnership;
    const everything = api.logged() + workerLog.join('');
    expect(everything.length).toBeGreaterThan(1000);
    const people = [asa, bjorn, basque.representativeId, vastra.representativeId];
    for (const word of ['Etxeberria', 'Lindqvist', 'Öberg', 'Peeters', ...people.map(emailOf)])
      expect([word, everything.includes(word)]).toEqual([word, false]);
  });
});
