import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from '@jest/globals';
import sharp from 'sharp';
import type { DemoSite, Visitor } from '../../support/forms/demo-site.js';

const boundary = 'photo-of-a-visit';

/** A form with a file in it, as a browser sends it. */
function form(file: Buffer, fields: Record<string, string> = {}, name = 'file'): Buffer {
  const part = (head: string, body: string | Buffer) => [`--${boundary}\r\n${head}\r\n\r\n`, body, '\r\n'];
  const parts = [
    ...Object.entries(fields).flatMap(([key, value]) =>
      part(`Content-Disposition: form-data; name="${key}"`, value),
    ),
    ...part(
      `Content-Disposition: form-data; name="${name}"; filename="../../x.svg"\r\nContent-Type: image/svg+xml`,
      file,
    ),
    `--${boundary}--\r\n`,
  ];
  return Buffer.concat(parts.map((one) => Buffer.from(one as string)));
}

/** Photos of reports: what is taken, what is kept, who sees it. */
export function photoCases(demo: () => DemoSite): void {
  let author: Visitor;
  let stranger: Visitor;
  let reportId: string;
  let photo: Buffer;

  beforeAll(async () => {
    const [report] = await demo().rows<{ id: string; person_id: string; exchange_id: string }>(`
      select r.id, r.person_id, r.exchange_id from report r
      join exchange x on x.id = r.exchange_id join person p on p.id = r.person_id
      where r.kind = 'post-participant' and r.status = 'draft' and x.stage = 'reporting'
        and not ('representative' = any(p.roles)) limit 1`);
    reportId = report!.id;
    author = await demo().as(report!.person_id);
    const [other] = await demo().rows<{ id: string }>(
      `select id from person where roles = '{participant}'
       and id not in (select person_id from exchange_participant where exchange_id = ?) limit 1`,
      [report!.exchange_id],
    );
    stranger = await demo().as(other!.id);
    photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#0b6b6b' } })
      .withExif({ IFD0: { Make: 'SECRET-CAMERA' }, IFD3: { GPSLatitude: '43/1 2/1 0/1' } })
      .jpeg()
      .toBuffer();
  });

  const upload = (visitor: Visitor, body: Buffer, key: string = randomUUID()) =>
    visitor.send('POST', `/api/reports/${reportId}/photos`, body, {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'idempotency-key': key,
    });
  const words = { caption: ' In the workshop ', alt: 'A lathe', others: 'nobody' };

  test('are taken with their words and kept without place and camera', async () => {
    const taken = await upload(author, form(photo, words));
    expect(taken.statusCode).toBe(201);
    const view = taken.json<{ id: string; url: string }>();
    expect(view).toMatchObject({ caption: 'In the workshop', alt: 'A lathe', others: 'nobody', width: 900 });
    const picture = await author.get(view.url);
    expect(picture.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
    });
    expect(picture.rawPayload.includes('SECRET-CAMERA')).toBe(false);
    expect((await sharp(picture.rawPayload).metadata()).exif).toBeUndefined();
    const narrow = await author.get(`${view.url}?width=480`);
    expect((await sharp(narrow.rawPayload).metadata()).width).toBe(480);
    const report = (await author.get(`/api/reports/${reportId}`)).json();
    expect(report.photos).toHaveLength(1);
  });

  test('are seen by nobody who may not read the report', async () => {
    const [row] = await demo().rows<{ id: string }>('select id from photo where report_id = ?', [reportId]);
    expect((await stranger.get(`/api/photos/${row!.id}`)).statusCode).toBe(404);
    expect((await demo().nobody.get(`/api/photos/${row!.id}`)).statusCode).toBe(401);
    expect((await upload(stranger, form(photo))).statusCode).toBe(404);
    expect((await stranger.send('PATCH', `/api/photos/${row!.id}`, { caption: 'x' })).statusCode).toBe(404);
    expect((await stranger.send('DELETE', `/api/photos/${row!.id}`)).statusCode).toBe(404);
  });

  test('sent twice with one key are one photo', async () => {
    const key = randomUUID();
    const [first, second] = [
      await upload(author, form(photo, words), key),
      await upload(author, form(photo, words), key),
    ];
    expect(second.json().id).toBe(first.json().id);
    expect((await upload(author, form(photo, { ...words, alt: 'Other' }), key)).statusCode).toBe(422);
  });

  test('that are none are refused in words', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    for (const body of [form(svg), form(Buffer.alloc(0)), form(photo, {}, 'other')]) {
      const refused = await upload(author, body);
      expect(refused.statusCode).toBe(422);
      expect(refused.json().errors).toEqual([{ field: 'file', message: expect.any(String) }]);
    }
    const wrong: Record<string, string>[] = [
      { others: 'perhaps' },
      { others: 'permitted' },
      { others: 'permitted', permission: ' ' },
      { caption: 'x'.repeat(400) },
      { admin: 'yes' },
    ];
    for (const fields of wrong) expect((await upload(author, form(photo, fields))).statusCode).toBe(422);
    expect((await author.send('POST', `/api/reports/${reportId}/photos`, {})).statusCode).toBe(415);
    const huge = await upload(author, form(Buffer.alloc(16 * 1024 * 1024, 0xff)));
    expect(huge.statusCode).toBe(413);
  });

  test('can be described anew and taken out while the report is written', async () => {
    const { id } = (await upload(author, form(photo, words))).json<{ id: string }>();
    const others = { caption: 'Better', others: 'permitted' };
    expect((await author.send('PATCH', `/api/photos/${id}`, others)).json().errors).toEqual([
      { field: 'permission', message: expect.any(String) },
    ]);
    const permission = 'The teachers, by mail, 19 November 2025';
    const changed = await author.send('PATCH', `/api/photos/${id}`, { ...others, permission });
    expect(changed.json()).toMatchObject({ caption: 'Better', alt: 'A lathe', permission });
    const withdrawn = await author.send('PATCH', `/api/photos/${id}`, { others: 'unknown' });
    expect(withdrawn.json()).toMatchObject({ others: 'unknown', permission: '' });
    expect((await author.send('DELETE', `/api/photos/${id}`)).statusCode).toBe(204);
    expect((await author.get(`/api/photos/${id}`)).statusCode).toBe(404);
  });

  test('are no more than the form takes', async () => {
    const codes: number[] = [];
    for (let turn = 0; turn < 8; turn += 1) codes.push((await upload(author, form(photo, words))).statusCode);
    expect(codes.at(-1)).toBe(409);
    const [count] = await demo().rows<{ n: number }>(
      'select count(*)::int as n from photo where report_id = ?',
      [reportId],
    );
    expect(count!.n).toBe(6);
  });
}
