import { createHash, randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { PhotoFiles } from '../../../apps/api/src/photo-store/photo-files.js';
import { photoStoreOf } from '../../../apps/api/src/photo-store/photo-store.module.js';
import { PhotoStoreFailure, type PhotoStore } from '../../../apps/api/src/photo-store/photo-store.js';
import type { DemoSite, Visitor } from '../../support/forms/demo-site.js';
import { temporaryPhotos } from '../../support/photos.js';
import { s3Server } from '../../support/s3-server.js';

const hourMs = 3_600_000;
const now = () => new Date();
const later = () => new Date(Date.now() + 2 * hourMs);

/** Where the bytes of photos are, in a folder and in a bucket, and that rows and files agree whatever happens. */
export function photoStoreCases(demo: () => DemoSite): void {
  let s3: Awaited<ReturnType<typeof s3Server>>;
  let folder: ReturnType<typeof temporaryPhotos>;
  beforeAll(async () => {
    s3 = await s3Server();
    folder = temporaryPhotos();
  });
  afterAll(async () => {
    await s3.stop();
    folder.remove();
  });

  const filesIn = (store: PhotoStore, clock: () => Date = now) =>
    new PhotoFiles({ fork: () => demo().orm.em.fork() } as never, store, clock);
  const theStore = () => photoStoreOf(demo().photoFolder);
  const leftovers = async () =>
    (await demo().rows<{ file: string }>('select file from photo_leftover')).map(({ file }) => file);

  describe.each([
    ['a folder', () => folder.path, () => `${folder.path}/no/such\0folder`],
    ['a bucket', () => s3.address(), () => s3.address('WRONG-KEY')],
    ['a part of a bucket', () => `${s3.address()}/waymark`, () => s3.address(undefined, 'no-such-bucket')],
  ])('in %s', (_name, address, broken) => {
    test('a file is kept whole, found again, and gone once it is removed', async () => {
      const store = photoStoreOf(address());
      const name = randomUUID();
      const bytes = Buffer.from(Uint8Array.from({ length: 300_000 }, (_, index) => index % 251));
      await store.check();
      expect(await store.get(name)).toBeNull();
      await store.put(name, bytes);
      await store.put(name, bytes);
      // Another process finds it too.
      expect((await photoStoreOf(address()).get(name))?.equals(bytes)).toBe(true);
      await store.remove(name);
      await store.remove(name);
      expect(await store.get(name)).toBeNull();
    });

    test('what fails is told by a code, without address and key', async () => {
      const store = photoStoreOf(broken());
      const failures = [store.check(), store.put('a', Buffer.from('x')), store.get('a')];
      for (const failure of await Promise.allSettled(failures)) {
        const { reason } = failure as PromiseRejectedResult;
        expect(reason).toBeInstanceOf(PhotoStoreFailure);
        expect(String(reason)).not.toMatch(/S3RVER|WRONG|127\.0|tmp/);
      }
    });
  });

  test('photos that were in their rows before there was a store are moved, by however many processes', async () => {
    const inRows = 'select id, md5(bytes) as sum from photo where file is null';
    const before = await demo().rows<{ id: string; sum: string }>(inRows);
    expect(before.length).toBeGreaterThan(0);
    const files = filesIn(theStore());
    const sumOf = async (id: string) =>
      createHash('md5')
        .update((await files.read(id))!)
        .digest('hex');
    for (const { id, sum } of before) expect(await sumOf(id)).toBe(sum);
    await Promise.all([files.tidy(), filesIn(theStore()).tidy()]);
    await filesIn(theStore(), later).tidy();
    expect(await demo().rows(inRows)).toEqual([]);
    for (const { id, sum } of before) expect(await sumOf(id)).toBe(sum);
    expect(await leftovers()).toEqual([]);
  });

  test('a file whose row was never written is removed when its hour is over, and not before', async () => {
    const store = theStore();
    let left = '';
    const files = filesIn(store);
    // As if the process had died: nothing is let go.
    Object.assign(files, { letGo: () => Promise.resolve() });
    await files.keep(Buffer.from('x'), (file) => Promise.resolve((left = file)));
    await files.tidy();
    expect(await store.get(left)).not.toBeNull();
    await filesIn(store, later).tidy();
    expect(await store.get(left)).toBeNull();
    expect(await leftovers()).toEqual([]);
  });

  test('a row that comes after its file was given up is not written', async () => {
    const store = theStore();
    const late = filesIn(store).keep(Buffer.from('x'), async (file) => {
      await filesIn(store, later).tidy();
      await demo()
        .orm.em.fork()
        .transactional((em) => filesIn(store).named(em, file));
    });
    await expect(late).rejects.toMatchObject({ type: 'unavailable' });
  });

  describe('of the site', () => {
    let author: Visitor;
    let reportId: string;
    let photo: Buffer;
    beforeAll(async () => {
      const [report] = await demo().rows<{ id: string; person_id: string }>(`
        select r.id, r.person_id from report r join exchange x on x.id = r.exchange_id
        where r.kind = 'post-participant' and r.status = 'draft' and x.stage = 'reporting'
          and not exists (select 1 from photo p where p.report_id = r.id) limit 1`);
      reportId = report!.id;
      author = await demo().as(report!.person_id);
      photo = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#0b6b6b' } })
        .jpeg()
        .toBuffer();
    });
    const upload = (key: string = randomUUID()) => {
      const head =
        'Content-Disposition: form-data; name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg';
      const body = Buffer.concat([
        Buffer.from(`--b\r\n${head}\r\n\r\n`),
        photo,
        Buffer.from('\r\n--b--\r\n'),
      ]);
      return author.send('POST', `/api/reports/${reportId}/photos`, body, {
        'content-type': 'multipart/form-data; boundary=b',
        'idempotency-key': key,
      });
    };
    const fileOf = async (id: string) =>
      (await demo().rows<{ file: string }>('select file from photo where id = ?', [id]))[0]!.file;

    test('a photo has a file, one for each key, and loses it with its row, whatever takes that away', async () => {
      const key = randomUUID();
      const [first, again] = [await upload(key), await upload(key)];
      const { id } = first.json<{ id: string }>();
      expect(again.json().id).toBe(id);
      expect(await leftovers()).toEqual([]);
      const file = await fileOf(id);
      expect(await theStore().get(file)).not.toBeNull();
      expect((await author.send('DELETE', `/api/photos/${id}`)).statusCode).toBe(204);
      expect(await theStore().get(file)).toBeNull();
      const { id: other } = (await upload()).json<{ id: string }>();
      const otherFile = await fileOf(other);
      await demo().rows('delete from photo where id = ? returning 1', [other]);
      expect(await leftovers()).toEqual([otherFile]);
      await filesIn(theStore()).tidy();
      expect(await theStore().get(otherFile)).toBeNull();
      expect(await leftovers()).toEqual([]);
    });

    test('while the store fails nothing is half written, and all goes on by itself', async () => {
      const kept = (await upload()).json<{ id: string; url: string }>();
      const count = async () => (await demo().rows('select 1 from photo')).length;
      const [path, aside, before] = [demo().photoFolder, `${demo().photoFolder}-aside`, await count()];
      renameSync(path, aside);
      writeFileSync(path, 'no folder');
      const key = randomUUID();
      const refused = await upload(key);
      expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '5']);
      expect(refused.json().detail).toBe(
        'The photos cannot be reached. Nothing was changed; try again in a moment.',
      );
      expect((await author.get(kept.url)).statusCode).toBe(503);
      expect(await count()).toBe(before);
      const health = (await demo().nobody.get('/api/health')).json();
      expect(health.dependencies).toContainEqual({
        name: 'photos',
        status: 'down',
        detail: expect.any(String),
      });
      // Whoever takes a photo out is not told that this failed: its file goes when the store is back.
      const file = await fileOf(kept.id);
      expect((await author.send('DELETE', `/api/photos/${kept.id}`)).statusCode).toBe(204);
      rmSync(path);
      renameSync(aside, path);
      expect((await upload(key)).statusCode).toBe(201);
      expect(await theStore().get(file)).not.toBeNull();
      await filesIn(theStore(), later).tidy();
      expect(await theStore().get(file)).toBeNull();
      expect(await leftovers()).toEqual([]);
    });

    test('several that are sent at once are no more than the form takes', async () => {
      const codes = (await Promise.all(Array.from({ length: 9 }, () => upload()))).map(
        ({ statusCode }) => statusCode,
      );
      expect(new Set(codes)).toEqual(new Set([201, 409]));
      const rows = await demo().rows('select 1 from photo where report_id = ?', [reportId]);
      expect(rows).toHaveLength(6);
      expect(await leftovers()).toEqual([]);
    });
  });
}
