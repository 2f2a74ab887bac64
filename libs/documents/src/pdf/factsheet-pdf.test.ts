import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { content, filledWith, hostileTexts, sheet } from '../factsheet/sample.test-data.js';
import { renderFactsheetPdf } from '../index.js';
import { factsheetEnglish } from '../texts/factsheet.en.js';
import { opened, textOf } from './opened.test-data.js';

const origin = 'https://waymark.example';

// The smallest JPEG there is: one grey pixel.
const pixel = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==',
  'base64',
);
const photos = new Map(content.photos.map((photo) => [photo.photoId, pixel]));

describe('the PDF of a factsheet', () => {
  let document: PDFDocumentProxy;
  let text: string;
  beforeAll(async () => {
    document = await opened(await renderFactsheetPdf(sheet, origin, photos));
    text = await textOf(document);
  });

  test('has every section of the page', () => {
    for (const key of [
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
    ] as const)
      expect(text).toContain(factsheetEnglish[key]);
    for (const heading of ['Join the partnership', 'What we do together', 'Contact'])
      expect(text).toContain(heading);
  });

  test('keeps every accent and every script of Europe', () => {
    for (const words of [
      'Ikastetxe eta Lanbide Heziketa – Güneş & Peña',
      'Region Västra Götaland',
      'Åsa Öberg Łukaszewicz-Țîrcă Győző',
      'Borås',
      'Ελένη and Юлія spoke',
    ])
      expect(text).toContain(words);
  });

  test('says what it is: title, author, language', async () => {
    const { info } = (await document.getMetadata()) as { info: Record<string, unknown> };
    expect(info).toMatchObject({
      Title: content.title,
      Author: factsheetEnglish.siteName,
      Language: 'en',
      PDFFormatVersion: '1.7',
    });
  });

  test('is A4, numbers its pages, links to the web page and can be gone through by headings', async () => {
    const page = await document.getPage(1);
    expect(page.view.map(Math.round)).toEqual([0, 0, 595, 842]);
    for (let number = 1; number <= document.numPages; number += 1)
      expect(text).toContain(`Page ${number} of ${document.numPages}`);
    const links = (await page.getAnnotations()) as { url?: string }[];
    expect(links.map((link) => link.url)).toContain(`${origin}/factsheets/${sheet.slug}`);
    const outline = (await document.getOutline()) ?? [];
    expect(outline.map(({ title }) => title)).toContain(factsheetEnglish.exchange);
  });

  test('embeds every font it uses', async () => {
    const page = await document.getPage(1);
    const { fnArray, argsArray } = await page.getOperatorList();
    const fonts = fnArray.flatMap((_, index) => {
      const [name] = (argsArray[index] ?? []) as unknown[];
      return typeof name === 'string' && page.commonObjs.has(name)
        ? [page.commonObjs.get(name) as object]
        : [];
    });
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatchObject({ missingFile: false });
  });
});

test('a photo whose file is gone leaves no hole', async () => {
  const text = await textOf(await opened(await renderFactsheetPdf(sheet, origin, new Map())));
  expect(text).not.toContain('In the workshop');
  expect(text).toContain('Join the partnership');
});

test('letters written as letter and mark apart come out whole', async () => {
  const apart = { ...sheet, content: { ...content, title: 'Åsa möter Iñaki'.normalize('NFD') } };
  expect(await textOf(await opened(await renderFactsheetPdf(apart, origin, new Map())))).toContain(
    'Åsa möter Iñaki',
  );
});

test.each([...hostileTexts, '😀 مرحبا 你好', 'x'.repeat(2000)])(
  'is made whatever people write: %.40s',
  async (text) => {
    const document = await opened(await renderFactsheetPdf(filledWith(text), origin, photos));
    expect(document.numPages).toBeGreaterThan(0);
    expect(await document.getJSActions()).toBeNull();
  },
);
