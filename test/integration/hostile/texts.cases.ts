import { beforeAll, expect, test } from '@jest/globals';
import { type ExchangeFacts } from '@waymark/domain';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { visitBy } from '../../support/api/mailed-report.js';
import { outlineOf } from '../../support/hostile/outline.js';
import { tracedPhotos } from '../../support/hostile/photos.js';
import { endOf, hostile, inTurn, turning, victim } from '../../support/hostile/texts.js';
import type { IllWorld } from '../../support/hostile/world.js';
import { textOfPdf } from '../../support/text-of-pdf.js';

/** Texts that would be more than texts, from a report to everything that is made of it. */
export function textCases(theWorld: () => IllWorld): void {
  let world: IllWorld;
  beforeAll(() => {
    world = theWorld();
  });
  let slug: string;
  let photoId: string;
  const page = async (address: string) => (await world.api.nobody.get(address)).text;
  const pdf = async () => {
    const answer = await fetch(new URL(`/factsheets/${slug}.pdf`, world.api.url));
    const bytes = new Uint8Array(answer.ok ? await answer.arrayBuffer() : []);
    // pdf.js takes the bytes for itself.
    const pictures = Buffer.from(bytes).toString('latin1').split('/Subtype /Image').length - 1;
    return { status: answer.status, pictures, text: answer.ok ? await textOfPdf(bytes) : '' };
  };

  /** Answers, captions and sections of the factsheet, each with another of the texts. */
  beforeAll(async () => {
    const next = inTurn();
    const file = (await tracedPhotos())['a PNG with a place']!;
    const taken = await world.upload(file, { others: 'permitted', alt: 'x', permission: 'x' });
    const words = { caption: next(), alt: next(), permission: next() };
    expect((await world.visitor.patch(`${world.path}/photos/${taken.body.id}`, words)).status).toBe(200);
    // Nobody else is on this one, so that its author alone is asked.
    photoId = (await world.upload(file, { others: 'nobody', caption: hostile[1]!, alt: hostile[2]! })).body
      .id;
    const { revision } = (await world.visitor.get<{ revision: number }>(world.path)).body;
    const answers = {
      expectation1: { outcome: 'partly', why: hostile[15] },
      lessons: [next(), next(), next(), next()],
      // These begin a cell of the spreadsheet.
      change: hostile[10],
      skills: [hostile[12], next(), next(), next(), next()],
      nextStep: hostile[13],
      usefulness: 5,
      organisation: 4,
      quote: `${hostile[11]} of-the-quote`,
      quoteConsent: true,
      nameConsent: true,
      besideQuote: ['department', 'region'],
      photoConsent: true,
      certificate: 'no',
    };
    const saved = await world.visitor.put(`${world.path}/answers`, { answers, revision });
    expect([saved.status, saved.text]).toEqual([200, expect.any(String)]);
    expect((await world.visitor.post(`${world.path}/file`, {})).status).toBe(200);
    const sheet = `/api/factsheets/${world.story.exchange.id}`;
    const draft = await world.secretariat.post<{ content: Record<string, unknown> }>(`${sheet}/draft`, {});
    expect(draft.status).toBe(201);
    const content = {
      title: next(),
      what: next(),
      why: next(),
      seen: [next(), next()],
      preparation: next(),
      nextStep: next(),
      organisedBy: next(),
      paidBy: next(),
      hostLessons: [next(), next()],
      participantLessons: hostile.slice(0, 12),
    };
    const edited = await world.secretariat.patch(sheet, { content });
    expect([edited.status, edited.text.slice(0, 300)]).toEqual([200, expect.any(String)]);
    const { asa, bjorn } = world.work.partnership;
    await world.story.ask('finishDraft', world.story.secretariat);
    await world.story.ask('approveFactsheet', world.story.host);
    const [{ facts }] = (await world.rows('select facts from exchange where id = ?', [
      world.story.exchange.id,
    ])) as [{ facts: ExchangeFacts }];
    const asked = facts.factsheet.items.filter(({ personId }) => personId === asa);
    expect(asked.map(({ kind }) => kind).toSorted()).toEqual(['photo', 'photo', 'quote']);
    for (const { id } of asked)
      await world.story.ask('confirmItem', world.story.traveller(asa), { itemId: id });
    await world.story.ask('refuseItem', world.story.traveller(bjorn), { itemId: `quote:${bjorn}` });
    await world.story.ask('approveFactsheet', world.story.sender);
    const [row] = await world.rows<{ slug: string; stage: string }>(
      'select f.slug, x.stage from factsheet f join exchange x on x.id = f.exchange_id where x.id = ?',
      [world.story.exchange.id],
    );
    expect(row!.stage).toBe('published');
    slug = row!.slug;
  }, 60_000);

  test('is read on the page and in the list, and makes no element, attribute or address there', async () => {
    for (const address of [`/factsheets/${slug}`, '/factsheets']) {
      const { elements, words, values } = outlineOf(await page(address));
      expect(elements.filter((one) => /\bon\w+|^(iframe|math|textarea|#comment|table)\b/.test(one))).toEqual(
        [],
      );
      expect(
        elements.filter((one) => /^(script|img|svg)/.test(one)).every((one) => !/onerror|onload/.test(one)),
      ).toBe(true);
      for (const value of values)
        expect(value).toMatch(/^(\/|#|https?:\/\/waymark\.test|mailto:|https:\/\/[\w.-]+\.eu)/);
      expect(words).not.toMatch(turning);
    }
    const { words } = outlineOf(await page(`/factsheets/${slug}`));
    for (const text of hostile.slice(0, 12)) expect(words).toContain(endOf(text));
    expect(words).toContain('<script>alert(1)</script>');
  });

  test('is read in the PDF', async () => {
    const { status, text } = await pdf();
    expect(status).toBe(200);
    for (const one of hostile.slice(0, 12)) expect(text).toContain(endOf(one));
    expect(text).not.toMatch(turning);
  });

  test('calculates nothing in a spreadsheet', async () => {
    const exports = [
      'reports',
      'factsheets',
      'exchanges',
      'people',
      'answers/post-participant',
      'answers/post-host',
    ];
    for (const list of exports) {
      const csv = await world.secretariat.get(`/api/exports/${list}?as=csv`);
      expect([list, csv.status]).toEqual([list, 200]);
      // A cell begins at the start, after a comma, a quotation mark that opens it, or a line's end outside of one.
      const rows = parse(csv.text, { bom: true, relax_column_count: true }) as string[][];
      for (const cell of rows.flat())
        expect([list, cell]).not.toEqual([list, expect.stringMatching(/^[=+\-@\t\r\n]/)]);
      expect(csv.text).not.toMatch(turning);
    }
    const answers = (await world.secretariat.get('/api/exports/answers/post-participant?as=csv')).text;
    for (const start of ["'=HYPERLINK", "'@SUM", "'-2+3", "'+1+cmd", "'=1+1"])
      expect(answers).toContain(start);
    const xlsx = await fetch(new URL('/api/exports/answers/post-participant?as=xlsx', world.api.url), {
      headers: { cookie: world.secretariat.cookie! },
    });
    const cells = (await readSheet(Buffer.from(await xlsx.arrayBuffer()))).flat();
    const texts = cells.filter((cell): cell is string => typeof cell === 'string');
    expect(texts.some((text) => text.startsWith("'=HYPERLINK"))).toBe(true);
    for (const text of texts) expect(text).not.toMatch(/^[=+\-@\t\r\n]/);
  });

  test('puts no header, no address and no element into a mail', async () => {
    const known =
      /^(from|to|subject|message-id|x-waymark-request|content-\S+|mime-version|date|x-\S+|auto-submitted|list-\S+|reply-to)$/;
    expect(world.sent.length).toBeGreaterThan(3);
    for (const raw of world.sent) {
      const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
      const names = head
        .split('\r\n')
        .filter((line) => !/^[ \t]/.test(line))
        .map((line) => line.split(':')[0]!.toLowerCase());
      for (const name of names) expect(name).toMatch(known);
      expect(new Set(names).size).toBe(names.length);
      expect(/^to:[^\n]*(\n[ \t][^\n]*)*/im.exec(head)![0]).not.toMatch(/,.*@.*,|;.*@/);
    }
    const mails = world.work.mail.store.list({});
    for (const { to, subject, html } of mails) {
      expect(to).not.toContain(victim);
      expect(to).toHaveLength(1);
      expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      expect(subject).not.toMatch(turning);
      const { elements, values } = outlineOf(html ?? '');
      expect(elements.filter((one) => /^(script|img|svg|iframe|math|form)\b|\bon\w+/.test(one))).toEqual([]);
      for (const value of values) expect(value).toMatch(/^https?:\/\/waymark\./);
    }
    expect(mails.some(({ subject }) => subject.includes('Bcc'))).toBe(true);
  });

  test('leaves page, list, PDF and pictures when its author takes the yes back by the link, after filing', async () => {
    const picture = `/factsheets/${slug}/photos/${photoId}-960.jpg`;
    const consent = () => world.visitor.get(`${world.path}/consent`);
    const withdraw = (what: string, key?: string) =>
      world.visitor.post(`${world.path}/consent/withdraw`, { what }, key ? { key } : {});
    expect((await consent()).body).toEqual({ quote: true, name: true, photo: true });
    expect((await page('/factsheets')).includes(photoId)).toBe(true);
    expect((await world.api.nobody.get(picture)).status).toBe(200);

    const shown = await pdf();
    expect(shown.pictures).toBeGreaterThan(0);
    expect(shown.text).toContain('of-the-quote');

    const first = await withdraw('photo', 'photo-taken-back-by-the-link');
    expect([first.status, first.body]).toEqual([200, { quote: true, name: true, photo: false }]);
    expect((await withdraw('photo', 'photo-taken-back-by-the-link')).status).toBe(200);
    for (const address of [`/factsheets/${slug}`, '/factsheets'])
      expect((await page(address)).includes(photoId)).toBe(false);
    expect((await world.api.nobody.get(picture)).status).toBe(404);
    expect((await pdf()).pictures).toBeLessThan(shown.pictures);

    const name = (
      await world.rows<{ name: string }>('select name from person where id = ?', [world.work.partnership.asa])
    )[0]!.name;
    expect((await page(`/factsheets/${slug}`)).includes(name)).toBe(true);
    expect((await withdraw('name')).status).toBe(200);
    expect((await page(`/factsheets/${slug}`)).includes(name)).toBe(false);
    expect((await pdf()).text.includes(name)).toBe(false);
    expect((await page(`/factsheets/${slug}`)).includes('of-the-quote')).toBe(true);
    expect((await withdraw('quote')).body).toEqual({ quote: false, name: false, photo: false });
    expect((await page(`/factsheets/${slug}`)).includes('of-the-quote')).toBe(false);
    expect((await pdf()).text).not.toContain('of-the-quote');
    expect((await withdraw('everything')).status).toBe(422);
    const give = (what: string) => world.visitor.post(`${world.path}/consent/give`, { what });
    expect((await give('quote')).body).toEqual({ quote: true, name: false, photo: false });
    expect((await page(`/factsheets/${slug}`)).includes('of-the-quote')).toBe(true);
    expect((await page(`/factsheets/${slug}`)).includes(name)).toBe(false);
    expect((await give('quote')).status).toBe(409);
    expect((await give('photo')).status).toBe(200);
    expect((await world.api.nobody.get(picture)).status).toBe(200);
    expect((await pdf()).pictures).toBe(shown.pictures);
    const revisions = await world.rows('select why from factsheet_revision where exchange_id = ?', [
      world.story.exchange.id,
    ]);
    expect(revisions).toHaveLength(6);
  });

  test('may be looked at and taken back as long as it could be public, by nobody else', async () => {
    await world.story.complete();
    expect((await world.visitor.get(`${world.path}/consent`)).status).toBe(200);
    const { bjorn, asa } = world.work.partnership;
    const others = await visitBy(world.api, await world.linkTo(await world.reportOf(bjorn)));
    expect((await others.get(`${world.path}/consent`)).status).toBe(401);
    expect((await others.post(`${world.path}/consent/withdraw`, { what: 'name' })).status).toBe(401);
    const theirs = `/api/my-reports/${await world.reportOf(bjorn)}/consent`;
    expect((await others.post(`${theirs}/withdraw`, { what: 'quote' })).body).toMatchObject({
      quote: false,
      name: true,
    });
    // A report before the visit asks for nothing of it, and is closed with the case.
    const before = await world.reportOf(asa, 'pre-participant');
    const opened = await world.api.nobody.post(
      '/api/report-links/open',
      { token: await world.linkTo(before) },
      { key: null },
    );
    expect(opened.status).toBe(422);
  });
}
