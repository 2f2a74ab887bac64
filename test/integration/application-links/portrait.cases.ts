import { expect, test } from '@jest/globals';
import type { MyApplicationView, ProfilePhotoView } from '@waymark/contract';
import sharp from 'sharp';
import type { ApplyingWorld } from '../../support/casework/applying.js';
import { rowsOf } from '../../support/casework/in-process.js';
import { badPhotos, heicPhotos, trace, tracedPhotos } from '../../support/hostile/photos.js';

type Visit = Awaited<ReturnType<ApplyingWorld['visit']>>;

export interface PortraitWorld {
  readonly world: ApplyingWorld;
  readonly ane: Visit;
  readonly coAuthor: Visit;
}

const alt = 'Ane in front of her school';
const photosOf = (one: Visit) => `${one.at}/profile/photos`;
const send = (one: Visit, file: Buffer, words: Record<string, string> = {}) =>
  one.visitor.upload<ProfilePhotoView>(photosOf(one), { file, ...words });
const aPhoto = async () => (await tracedPhotos())['a PNG with a place']!;
const rows = ({ world }: PortraitWorld) =>
  rowsOf<{ file: string }>(world.year.work, 'select file from profile_photo');
const leftovers = ({ world }: PortraitWorld) =>
  rowsOf<{ file: string }>(world.year.work, 'select file from photo_leftover');
const photoOf = async ({ visitor, at }: Visit) =>
  (await visitor.get<MyApplicationView>(at)).body.profile!.photo;
const pictureAt = async ({ world, ane }: PortraitWorld, path: string) => {
  const answer = await fetch(new URL(path, world.api.url), { headers: { cookie: ane.visitor.cookie! } });
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
};

/** The photo of a profile while it is being written. */
export function portraitCases(the: () => PortraitWorld): void {
  test('takes no file that is no photo, and keeps nothing of it', async () => {
    const { ane } = the();
    for (const [name, file] of Object.entries({ ...(await badPhotos()), ...heicPhotos() })) {
      const { status, body } = await send(ane, file);
      expect([name, status, body]).toMatchObject([name, 422, { errors: [{ field: 'file' }] }]);
    }
    expect((await send(ane, Buffer.alloc(15 * 1024 * 1024 + 1, 0xff))).status).toBe(413);
    expect((await send(ane, await aPhoto(), { caption: 'not asked for' })).status).toBe(422);
    expect((await send(ane, await aPhoto(), { alt: 'x'.repeat(301) })).status).toBe(422);
    expect([await rows(the()), await leftovers(the())]).toEqual([[], []]);
  });

  test('has one photo, drawn anew without what a phone writes into it; the next takes its place', async () => {
    const { ane } = the();
    for (const [name, file] of Object.entries(await tracedPhotos())) {
      const { status, body } = await send(ane, file, { alt });
      expect([name, status, body.alt]).toEqual([name, 201, alt]);
      for (const width of ['', '?width=480']) {
        const { bytes } = await pictureAt(the(), `${photosOf(ane)}/${body.id}${width}`);
        const { format, exif, xmp, iptc, icc, comments, orientation } = await sharp(bytes).metadata();
        const found = [exif, xmp, iptc, icc, comments, orientation];
        expect([name, format, ...found]).toEqual([name, 'jpeg', ...Array<undefined>(6).fill(undefined)]);
        for (const hidden of [trace, 'Exif', 'GPS', '<script'])
          expect([name, hidden, bytes.includes(hidden)]).toEqual([name, hidden, false]);
      }
      expect((await photoOf(ane))?.id).toBe(body.id);
      expect([(await rows(the())).length, await leftovers(the())]).toEqual([1, []]);
    }
  });

  test('has it once for one request, is described, and is taken away', async () => {
    const { ane } = the();
    const key = '00000000-0000-4000-8000-00000000f070';
    const file = await aPhoto();
    const [one, two] = [
      await ane.visitor.upload<ProfilePhotoView>(photosOf(ane), { file }, { key }),
      await ane.visitor.upload<ProfilePhotoView>(photosOf(ane), { file }, { key }),
    ];
    expect([one.status, two.body]).toEqual([201, one.body]);
    const at = `${photosOf(ane)}/${one.body.id}`;
    expect((await ane.visitor.patch<ProfilePhotoView>(at, { alt: ` ${alt} ` })).body.alt).toBe(alt);
    expect((await ane.visitor.patch(at, { width: 3 })).status).toBe(422);
    expect((await ane.visitor.delete(at)).status).toBe(204);
    expect((await ane.visitor.get(at)).status).toBe(404);
    expect([await photoOf(ane), await rows(the()), await leftovers(the())]).toEqual([null, [], []]);
  });

  test('is reached by the promoter’s own link alone', async () => {
    const { world, ane, coAuthor } = the();
    const { id } = (await send(ane, await aPhoto(), { alt })).body;
    const asked = async ({ visitor }: Pick<Visit, 'visitor'>) => [
      (await visitor.upload(photosOf(ane), { file: await aPhoto() })).status,
      (await visitor.get(`${photosOf(ane)}/${id}`)).status,
      (await visitor.patch(`${photosOf(ane)}/${id}`, { alt: 'x' })).status,
      (await visitor.delete(`${photosOf(ane)}/${id}`)).status,
    ];
    expect(await asked(coAuthor)).toEqual([404, 404, 404, 404]);
    expect(await asked({ visitor: world.api.nobody })).toEqual([401, 401, 401, 401]);
    expect(await photoOf(ane)).toMatchObject({ id, alt });
  });

  test('shows it in its preview only where that is ticked', async () => {
    const { ane } = the();
    const { id } = (await photoOf(ane))!;
    const seen = async () => (await ane.visitor.get(`${ane.at}/profile/preview`)).text;
    expect(await seen()).not.toContain(id);
    const { answers } = (await ane.visitor.get<MyApplicationView>(ane.at)).body.profile!;
    await ane.visitor.put(`${ane.at}/profile`, { answers: { ...answers, photoConsent: true } });
    const text = await seen();
    const source = new RegExp(`src="(${photosOf(ane)}/${id}\\?width=480)"`).exec(text)?.[1];
    expect((await pictureAt(the(), source!)).status).toBe(200);
    expect(text).toContain(`alt="${alt}"`);
  });
}

/** The same while it waits to be approved. */
export function portraitBeforeApproval(the: () => PortraitWorld): void {
  test('keeps its photo as it was sent in, and the secretariat sees both as the public will', async () => {
    const { world, ane } = the();
    const { id } = (await photoOf(ane))!;
    expect((await send(ane, await aPhoto())).status).toBe(409);
    expect((await ane.visitor.patch(`${photosOf(ane)}/${id}`, { alt: 'x' })).status).toBe(409);
    expect((await ane.visitor.delete(`${photosOf(ane)}/${id}`)).status).toBe(409);
    const desk = `/api/promoter-applications/${ane.id}/profile`;
    const { secretariat, people } = world.call;
    const secretary = await world.api.as(secretariat.personId!);
    const { status, text, headers } = await secretary.get(`${desk}/preview`);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(text).toContain('Learning abroad for everybody');
    expect(text).toContain('https://ane.example/');
    expect(text).not.toContain('ane@work.example');
    expect(text).toContain(`src="${desk}/photos/${id}?width=480"`);
    expect((await secretary.get(`${desk}/photos/${id}`)).headers.get('content-type')).toBe('image/jpeg');
    expect((await secretary.get(`${desk}/photos/${ane.id}`)).status).toBe(404);
    const lead = await world.api.as(people.lead.id);
    for (const path of ['preview', `photos/${id}`]) {
      expect((await lead.get(`${desk}/${path}`)).status).toBe(404);
      expect((await world.api.nobody.get(`${desk}/${path}`)).status).toBe(401);
    }
  });
}

/** On every public page while it may be, and nowhere the moment its consent is taken back. */
export async function portraitIsPublic(the: PortraitWorld, path: string): Promise<void> {
  const { world, ane } = the;
  const { nobody } = world.api;
  const { id } = (await photoOf(ane))!;
  const address = `${path}/photos/${id}-480.jpg`;
  for (const page of [path, '/promoters']) {
    const { text } = await nobody.get(page);
    expect([page, text.includes(`src="${address}"`), text.includes(`alt="${alt}"`)]).toEqual([
      page,
      true,
      true,
    ]);
  }
  const { status, headers } = await nobody.get(address);
  expect([status, headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  for (const other of [`${id}-481.jpg`, `${ane.id}-480.jpg`, `${id}.jpg`, '..%2f..%2fcard.png'])
    expect([other, (await nobody.get(`${path}/photos/${other}`)).status]).toEqual([other, 404]);
  const card = (await nobody.get(`${path}/card.png`)).text;

  const [{ file } = { file: '' }] = await rows(the);
  const gone = await ane.visitor.post<MyApplicationView>(`${ane.at}/actions/withdrawConsent`, {
    what: 'photo',
  });
  expect(gone.body.profile).toMatchObject({ consents: ['page', 'links'], photo: null });
  expect(gone.body.profile!.offered).not.toContain('photo');
  expect((await nobody.get(address)).status).toBe(404);
  for (const page of [path, '/promoters']) expect((await nobody.get(page)).text).not.toContain(id);
  expect((await nobody.get(`${path}/card.png`)).text).not.toBe(card);
  expect(await rows(the)).toEqual([]);
  // The file itself is removed with the others that nobody needs.
  expect(await leftovers(the)).toEqual([{ file }]);
}
