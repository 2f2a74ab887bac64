import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type {
  DocumentsView,
  DocumentView,
  EventView,
  ExchangeView,
  LookView,
  Problem,
} from '@waymark/contract';
import type { Client } from '../../support/api/client.js';
import { act, Players } from '../../support/api/players.js';
import { rowsOf } from '../../support/casework/in-process.js';
import { zipOf } from '../../support/zip.js';

let players: Players;
let exchange: ExchangeView;
const pdf = Buffer.from('%PDF-1.7\nThe agenda of the visit.');
beforeAll(async () => {
  players = await Players.gather();
  exchange = await players.proposedExchange();
});
afterAll(() => players.close());

const path = () => `/api/exchanges/${exchange.id}/documents`;
const upload = (who: Client, file: Buffer, fileName: string, audience: string, key: string = randomUUID()) =>
  who.upload<DocumentView & Problem>(path(), { file, fileName, audience }, { key });
const listed = async (who: Client) =>
  (await who.get<DocumentsView>(path())).body.documents.map(({ name }) => name);
const told = async (who: Client, type: string) =>
  (await who.get<EventView[]>(`/api/exchanges/${exchange.id}/events`)).body
    .filter((event) => event.type === type)
    .map(({ sentence }) => sentence);

describe('documents of a case', () => {
  const officeFile = (part: string, more: string[] = []) => zipOf(['[Content_Types].xml', part, ...more]);

  test('are taken by what they are and not by their name', async () => {
    const { secretariat } = players;
    const kinds: [Buffer, string][] = [
      [pdf, 'pdf'],
      [officeFile('word/document.xml'), 'docx'],
      [officeFile('xl/workbook.xml'), 'xlsx'],
      [officeFile('ppt/presentation.xml'), 'pptx'],
      [zipOf(['content.xml'], 'application/vnd.oasis.opendocument.text'), 'odt'],
    ];
    for (const [file, type] of kinds) {
      const { status, body } = await upload(secretariat, file, 'whatever.exe', 'secretariat');
      expect([status, body.type, body.name]).toEqual([201, type, `whatever.${type}`]);
      await secretariat.send('DELETE', `/api/documents/${body.id}`);
    }
    const refused: Buffer[] = [
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      Buffer.from('MZ a program'),
      Buffer.from('<html><script>1</script></html>'),
      zipOf(['anything.txt']),
      officeFile('word/document.xml', ['word/vbaProject.bin']),
      zipOf(['content.xml', 'Basic/script.xml'], 'application/vnd.oasis.opendocument.text'),
      Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(60)]),
    ];
    for (const file of refused) {
      const { status, text } = await upload(secretariat, file, 'agenda.pdf', 'secretariat');
      expect([status, text]).toEqual([422, expect.stringContaining('no file we can take')]);
    }
    const large = await upload(
      secretariat,
      Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)]),
      'a.pdf',
      'secretariat',
    );
    expect(large.status).toBe(413);
    expect(await listed(secretariat)).toEqual([]);
  });

  test('are seen by those they are for, and told to them alone', async () => {
    const { host, sender, secretariat } = players;
    expect((await upload(host, pdf, 'Agenda.pdf', 'parties')).status).toBe(422);
    const key = randomUUID();
    const own = await upload(host, pdf, 'Budget of ours.pdf', 'secretariat', key);
    expect(own.status).toBe(201);
    expect((await upload(host, pdf, 'Budget of ours.pdf', 'secretariat', key)).body).toEqual(own.body);
    const all = await upload(secretariat, pdf, 'Agenda.pdf', 'parties');
    expect(await listed(secretariat)).toEqual(['Agenda.pdf', 'Budget of ours.pdf']);
    expect(await listed(host)).toEqual(['Agenda.pdf', 'Budget of ours.pdf']);
    expect(await listed(sender)).toEqual(['Agenda.pdf']);
    expect(await told(host, 'document-added')).toHaveLength(2);
    expect(await told(sender, 'document-added')).toEqual([
      expect.stringContaining('added a document: Agenda.pdf.'),
    ]);
    for (const [who, id, status] of [
      [sender, own.body.id, 404],
      [host, own.body.id, 200],
      [sender, all.body.id, 200],
      [players.api.nobody, all.body.id, 401],
    ] as const)
      expect((await who.get(`/api/documents/${id}`)).status).toBe(status);
  });

  test('are saved and never opened in the page', async () => {
    const { body } = await upload(players.secretariat, pdf, 'Réunion "1" (été)\u202e.pdf', 'parties');
    const { status, headers, text } = await players.sender.get(`/api/documents/${body.id}`);
    expect([status, text]).toEqual([200, pdf.toString()]);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''R%C3%A9union%201%20%28%C3%A9t%C3%A9%29.pdf",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('cache-control')).toContain('no-store');
  });

  test('are taken away by whoever uploaded them or by the secretariat, which is told', async () => {
    const { host, sender, secretariat } = players;
    const { body } = await upload(secretariat, pdf, 'Wrong one.pdf', 'parties');
    expect((await sender.send('DELETE', `/api/documents/${body.id}`)).status).toBe(403);
    expect((await host.send('DELETE', `/api/documents/${body.id}`)).status).toBe(403);
    const key = randomUUID();
    expect((await secretariat.send('DELETE', `/api/documents/${body.id}`, undefined, { key })).status).toBe(
      204,
    );
    expect((await secretariat.send('DELETE', `/api/documents/${body.id}`, undefined, { key })).status).toBe(
      204,
    );
    expect((await secretariat.get(`/api/documents/${body.id}`)).status).toBe(404);
    expect(await told(sender, 'document-removed')).toEqual([
      expect.stringContaining('took a document away: Wrong one.pdf.'),
    ]);
  });
});

describe('who looked at personal data', () => {
  const looks = async () =>
    (await players.secretariat.get<LookView[]>(`/api/exchanges/${exchange.id}/looks`)).body.map(
      ({ sentence }) => sentence,
    );
  const page = (who: Client) => who.get<ExchangeView>(`/api/exchanges/${exchange.id}`);

  test('is written down when it is shown, once an hour, and not for what is one’s own', async () => {
    await page(players.host);
    const { basque, vastra } = players.work.partnership;
    const seenBy = (id: string) =>
      rowsOf<{ subject_id: string }>(
        players.work,
        'select subject_id from look where viewer_id = ? and case_id = ? order by id',
        [id, exchange.id],
      );
    // Before the introduction there is nobody else's address on the page.
    expect(await seenBy(basque.representativeId)).toEqual([]);
    for (const who of [players.host, players.sender]) await act(who, 'exchanges', exchange.id, 'acceptMatch');
    await page(players.host);
    await page(players.host);
    expect(await seenBy(basque.representativeId)).toEqual([{ subject_id: vastra.representativeId }]);
    expect((await looks()).filter((one) => /^Ane .* saw how to reach Lars .*\.$/.test(one))).toHaveLength(1);
  });

  test('is for the secretariat to know', async () => {
    for (const who of [players.host, players.sender])
      expect((await who.get(`/api/exchanges/${exchange.id}/looks`)).status).toBe(403);
  });

  test('cannot be made undone', async () => {
    for (const sql of ['delete from look returning 1', 'update look set at = now() returning 1'])
      await expect(rowsOf(players.work, sql)).rejects.toThrow('kept as they were written');
    expect(await looks()).not.toEqual([]);
  });
});
