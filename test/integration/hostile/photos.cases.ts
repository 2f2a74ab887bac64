import { beforeAll, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { visitBy } from '../../support/api/mailed-report.js';
import { badPhotos, heicPhotos, trace, tracedPhotos } from '../../support/hostile/photos.js';
import type { IllWorld } from '../../support/hostile/world.js';

/** Photos that somebody sends by a mailed link, whatever they are. */
export function photoCases(theWorld: () => IllWorld): void {
  let world: IllWorld;
  beforeAll(() => {
    world = theWorld();
  });
  test('is refused in words where it is none, and nothing of it is kept', async () => {
    for (const [name, file] of Object.entries(await badPhotos())) {
      const { status, body } = await world.upload(file);
      expect([name, status, body]).toMatchObject([name, 422, { errors: [{ field: 'file' }] }]);
    }
    for (const [brand, file] of Object.entries(heicPhotos())) {
      const { status, text } = await world.upload(file);
      expect([brand, status, text.includes('HEIC')]).toEqual([brand, 422, true]);
    }
    const huge = await world.upload(Buffer.alloc(15 * 1024 * 1024 + 1, 0xff));
    expect(huge.status).toBe(413);
    expect(await world.photos()).toEqual([]);
    expect(await world.rows('select 1 from photo')).toEqual([]);
    expect(await world.rows('select 1 from photo_leftover')).toEqual([]);
  });

  test('loses place, camera, owner and all that was hidden in it, in every size that is shown', async () => {
    for (const [name, file] of Object.entries(await tracedPhotos())) {
      const { status, body } = await world.upload(file);
      expect([name, status]).toEqual([name, 201]);
      for (const width of ['', '?width=480', '?width=960', '?width=1600']) {
        const { bytes, type } = await pictureAt(`${world.path}/photos/${body.id}${width}`);
        const { exif, xmp, iptc, icc, comments, pages, orientation, format } = await sharp(bytes).metadata();
        expect([name, exif, xmp, iptc, icc, comments, pages, orientation]).toEqual([
          name,
          ...Array(7).fill(undefined),
        ]);
        expect([type, format]).toEqual(['image/jpeg', 'jpeg']);
        for (const hidden of [trace, 'Exif', 'GPS', '<script', 'PK\u0003\u0004'])
          expect([name, hidden, bytes.includes(hidden)]).toEqual([name, hidden, false]);
      }
    }
    // What was lying on its side stands upright, for nobody is told any more to turn it.
    expect((await world.photos()).map(({ width }) => width)).toEqual([600, 400, 600, 600, 64, 600]);
    expect((await world.upload((await tracedPhotos())['a PNG with a place']!)).status).toBe(409);
    await world.clear();
  });

  const pictureAt = async (address: string) => {
    const response = await fetch(new URL(address, world.api.url), {
      headers: { cookie: world.visitor.cookie! },
    });
    return {
      bytes: Buffer.from(await response.arrayBuffer()),
      type: response.headers.get('content-type'),
    };
  };

  test('is reached by this link alone, and only while it lives', async () => {
    const file = (await tracedPhotos())['a PNG with a place']!;
    const { id } = (await world.upload(file)).body;
    const { bjorn, asa } = world.work.partnership;
    const others = [
      await visitBy(world.api, await world.linkTo(await world.reportOf(bjorn))),
      await visitBy(world.api, await world.linkTo(await world.reportOf(asa, 'pre-participant'))),
      world.api.nobody,
    ];
    for (const other of others) {
      const answers = [
        await world.upload(file, {}, other),
        await other.get(`${world.path}/photos/${id}`),
        await other.patch(`${world.path}/photos/${id}`, { caption: 'x' }),
        await other.send('DELETE', `${world.path}/photos/${id}`),
      ];
      expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
    }
    // Under the address of a report of one's own it is not there either.
    const own = `/api/my-reports/${await world.reportOf(asa, 'pre-participant')}/photos/${id}`;
    expect((await others[1]!.get(own)).status).toBe(404);
    expect((await others[1]!.send('DELETE', own)).status).toBe(404);
    const ended = async (change: string, is: string) => {
      await world.rows(`update report_link set ${change} where report_id = ? returning 1`, [world.report]);
      const statuses = [
        await world.upload(file),
        await world.visitor.send('DELETE', `${world.path}/photos/${id}`),
      ];
      expect([is, ...statuses.map(({ status }) => status)]).toEqual([is, 401, 401]);
    };
    await ended("expires_at = now() - interval '1 second'", 'over');
    await ended("expires_at = now() + interval '1 day', revoked_at = now()", 'taken back');
    await world.rows('update report_link set revoked_at = null where report_id = ? returning 1', [
      world.report,
    ]);
    expect((await world.photos()).map((photo) => photo.id)).toEqual([id]);
    await world.clear();
  });
}
