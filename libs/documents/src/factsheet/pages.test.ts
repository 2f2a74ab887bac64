import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderFactsheetList, renderFactsheetPage, renderNotFound, siteAsset } from '../index.js';
import { factsheetEnglish } from '../texts/factsheet.en.js';
import { content, filledWith, hostileTexts, sheet } from './sample.test-data.js';

const origin = 'https://waymark.example';
const page = renderFactsheetPage(sheet, origin);

/** The page's elements in order, with attribute names but without their values: what no text may change. */
const skeleton = (html: string): string[] =>
  [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""').replace(/\s+/g, ' '));

const headings = [
  'host',
  'sender',
  'when',
  'exchange',
  'why',
  'seen',
  'preparation',
  'photos',
  'nextStep',
  'organised',
  'lessons',
  'hostLessons',
  'participantLessons',
  'quotes',
] as const;

describe('the page of a factsheet', () => {
  test('has a heading for every section, and what stands in it', () => {
    for (const key of headings) expect(page).toContain(`>${factsheetEnglish[key]}<`);
    expect(page).toContain('Join the partnership');
    for (const text of [
      ...content.seen,
      ...content.hostLessons,
      ...content.participantLessons,
      content.why,
      content.nextStep,
      content.preparation,
      'Åsa Öberg Łukaszewicz-Țîrcă Győző, Unit for skills supply, Västra Götaland',
      'A participant',
      'Organised and paid by TAIEX REGIO Peer2Peer.',
      'Basque Country, Spain',
      'In the workshop',
    ])
      expect(page).toContain(text);
  });

  test('leaves out the heading of a section that has nothing in it', () => {
    const short = renderFactsheetPage(
      {
        ...sheet,
        content: { ...content, quotes: [], photos: [], hostLessons: [], participantLessons: [], why: '' },
      },
      origin,
    );
    for (const key of ['quotes', 'photos', 'lessons', 'hostLessons', 'why'] as const)
      expect(short).not.toContain(`>${factsheetEnglish[key]}<`);
    expect(short).not.toContain('<img');
  });

  test('says of a single photo that it is the photos', () => {
    const one = renderFactsheetPage(
      { ...sheet, content: { ...content, photos: content.photos.slice(0, 1) } },
      origin,
    );
    expect(one).toContain(`<strong>${factsheetEnglish.photos}</strong> In the workshop`);
    expect(one).not.toContain('class="gallery"');
  });

  test('names a country that is one region once', () => {
    const estonian = { ...content.host, region: 'Estonia', country: 'EE' };
    const shown = renderFactsheetPage({ ...sheet, content: { ...content, host: estonian } }, origin);
    expect(shown).toContain('<small>Estonia</small>');
    const french = renderFactsheetPage({ ...sheet, content: { ...content, host: estonian } }, origin, {
      language: 'fr',
      chosen: true,
    });
    expect(french).toContain('<small>Estonie</small>');
  });

  test('calls a region as the language of the page does, and leaves a name that it does not know', () => {
    const at = (region: string) =>
      renderFactsheetPage(
        { ...sheet, content: { ...content, host: { ...content.host, region, country: 'ES' } } },
        origin,
        { language: 'fr', chosen: true },
      );
    expect(at('Basque Country')).toContain('<small>Pays basque, Espagne</small>');
    expect(at('The valley')).toContain('<small>The valley, Espagne</small>');
  });

  test('says the language, one title, one first heading, and no level of heading is jumped over', () => {
    expect(page).toContain('<html lang="en">');
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  test('says the month of the visit and the day of publication in Brussels, never a day of the visit', () => {
    expect(page).toContain('November 2025');
    expect(page).toContain('Published 4 December 2025');
  });

  test('every picture says what it shows', () => {
    const images = [...page.matchAll(/<img[^>]*>/g)].map(([tag]) => tag);
    expect(images).toHaveLength(2);
    for (const image of images) expect(image).toMatch(/alt="What photo-\d shows"/);
  });

  test('has no script and fits into 50 kB with its style', async () => {
    expect(page).not.toMatch(/<script|javascript:|\son\w+=/i);
    const css = await siteAsset(/\/site\/(site-\w+\.css)/.exec(page)?.[1] ?? '');
    expect(css?.type).toContain('text/css');
    expect(Buffer.byteLength(page) + (css?.body.length ?? Infinity)).toBeLessThan(50_000);
  });
});

describe('a page before it is public', () => {
  const draft = renderFactsheetPage({ ...sheet, preview: true }, origin);

  test('says so, is no page to link to, and takes its photos from behind the sign-in', () => {
    expect(draft).toContain('Draft. Only people of this exchange can see this page.');
    expect(draft).toContain('noindex');
    expect(draft).toContain('src="/api/photos/photo-1?width=960"');
    for (const word of ['canonical', '.pdf', `/factsheets/${sheet.slug}`, 'Published'])
      expect(draft).not.toContain(word);
  });
});

describe('what people write', () => {
  const calm = skeleton(renderFactsheetPage(filledWith('calm'), origin));

  test.each(hostileTexts)('stays text: %s', (text) => {
    const hostile = renderFactsheetPage(filledWith(text), origin);
    expect(skeleton(hostile)).toEqual(calm);
    expect(hostile).not.toContain('<script');
  });

  test('stays text whatever it is', () => {
    const list = (text: string) =>
      skeleton(
        renderFactsheetList(
          {
            sheets: [filledWith(text)],
            pageNumber: 1,
            hasOlder: false,
            reading: { language: 'en', chosen: false },
          },
          origin,
        ),
      );
    const calmList = list('calm');
    const text = fc
      .string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '=', ' ', 'a', '!', '-'), minLength: 1 })
      .filter((one) => one.trim() !== '');
    fc.assert(
      fc.property(text, (one) => {
        expect(skeleton(renderFactsheetPage(filledWith(one), origin))).toEqual(calm);
        expect(list(one)).toEqual(calmList);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the list', () => {
  test('links every factsheet, and pages where there are more', () => {
    const list = renderFactsheetList(
      { sheets: [sheet], pageNumber: 2, hasOlder: true, reading: { language: 'en', chosen: false } },
      origin,
    );
    expect(list).toContain(`href="/factsheets/${sheet.slug}"`);
    expect(list).toContain('href="/factsheets?page=1"');
    expect(list).toContain('href="/factsheets?page=3"');
    expect(list).toContain('From Västra Götaland, Sweden to Basque Country, Spain');
  });

  test('says what it will hold while it is empty', () => {
    const list = renderFactsheetList(
      { sheets: [], pageNumber: 1, hasOlder: false, reading: { language: 'en', chosen: false } },
      origin,
    );
    expect(list).toContain('No factsheet has been published yet.');
    expect(list).not.toContain('<nav');
  });
});

describe('read in French', () => {
  const reading = { language: 'fr', chosen: true } as const;

  test('has a French frame around what people wrote in their own language', () => {
    const french = renderFactsheetPage(sheet, origin, reading);
    expect(french).toContain('<html lang="fr">');
    expect(french).toContain(`<h1 lang="en">${content.title}</h1>`);
    for (const text of ['Organisation d’accueil', 'Visite d’étude', 'Pays basque, Espagne', 'novembre 2025'])
      expect(french).toContain(text);
    expect(french).toContain(`href="/factsheets/${sheet.slug}.pdf?lang=fr"`);
    expect(french).toContain(`href="/factsheets/${sheet.slug}?lang=en"`);
    expect(french).toContain('Rejoindre le partenariat');
  });

  test('keeps the language in the links of the list, and only where it was asked for', () => {
    const list = (chosen: boolean) =>
      renderFactsheetList(
        { sheets: [sheet], pageNumber: 1, hasOlder: true, reading: { ...reading, chosen } },
        origin,
      );
    expect(list(true)).toContain('href="/factsheets?page=2&amp;lang=fr"');
    expect(list(false)).toContain('href="/factsheets?page=2"');
    expect(list(false)).toContain('<h1>Fiches</h1>');
    expect(renderNotFound(reading)).toContain('Voir toutes les fiches');
  });
});

describe('other pages', () => {
  test('an address that leads nowhere leads back', () => {
    const lost = renderNotFound();
    expect(lost).toContain('href="/factsheets"');
    expect(lost).toContain('noindex');
  });

  test('shared files are found by name only', async () => {
    const fonts = [...page.matchAll(/\/site\/(fonts\/[\w-]+\.woff2)/g)].map(([, name]) => name ?? '');
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect((await siteAsset(font))?.type).toBe('font/woff2');
    for (const name of ['../package.json', 'fonts/../index.js', 'fonts/', '', 'site-.css'])
      expect(await siteAsset(name)).toBeNull();
  });
});
