import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { hostileTexts } from '../factsheet/sample.test-data.js';
import { renderProgrammePdf } from '../index.js';
import { filledWith, long, visit } from '../programme/sample.test-data.js';
import { opened, textOf, textsOf } from './opened.test-data.js';

const printed = async (...[given, language = 'en']: Partial<Parameters<typeof renderProgrammePdf>>) =>
  opened((await renderProgrammePdf(given ?? visit, language)).content);

describe('the programme of a visit on paper', () => {
  let document: PDFDocumentProxy;
  let text: string;
  beforeAll(async () => {
    document = await printed();
    text = await textOf(document);
  });

  test.each([
    [
      'what it is',
      'Programme · Study visit · Ready Västra Götaland visits the Basque Country, November 2025',
    ],
    ['when', 'Tuesday 18 November – Thursday 20 November 2025'],
    ['where', 'TKNIKA, Zamalbide Auzoa, Errenteria'],
    ['who receives', 'Ikastetxe eta Lanbide Heziketa – Güneş & Peña Basque Country, Spain'],
    [
      'its contact',
      'Contact: Ane Etxeberria, Head of international affairs +34 943 00 00 01 ane@host.example',
    ],
    ['who sends', 'Sending organisations Region Västra Götaland'],
    ['its contact too', 'Contact: Lars Lindqvist lars@sender.example City of Borås'],
    ['the working language', 'Working language: English'],
    ['whom to call', 'Whom to call on the spot Iñaki Agirre +34 600 000 000'],
    ['the first day', 'Tuesday 18 November 2025 Morning 09:30 Welcome at TKNIKA'],
    ['where and with whom', 'Main hall · with Ane Etxeberria and Юлія Őri Bring a badge. Coffee is there.'],
    ['what comes next', '11:00 How vocational teachers keep learning Afternoon Workshops of the school'],
    ['an empty day', 'Wednesday 19 November 2025 All day Nothing planned'],
    ['an empty half-day', 'Thursday 20 November 2025 Morning Nothing planned Afternoon 14:00 Next steps'],
    ['how new it is', 'As of 4 November 2025.'],
  ])('says %s', (_what, words) => {
    expect(text).toContain(words);
  });

  test('tells what lies outside the dates apart, and calls nothing free there', () => {
    const [, apart] = text.split('Outside the dates of the visit');
    expect(apart).toContain('Friday 21 November 2025 Morning Farewell breakfast');
    expect(apart).not.toContain('Afternoon');
    expect(apart).not.toContain('Nothing planned');
  });

  test('says what it is to those who do not see it: title, author, language, a way through', async () => {
    const { info } = (await document.getMetadata()) as { info: Record<string, unknown> };
    expect(info).toMatchObject({
      Title: `Programme – ${visit.title}`,
      Author: 'Regional Skills Partnership for Lifelong Learning Mobility',
      Language: 'en',
    });
    const outline = (await document.getOutline()) ?? [];
    expect(outline.map(({ title }) => title)).toEqual([
      'Tuesday 18 November 2025',
      'Wednesday 19 November 2025',
      'Thursday 20 November 2025',
      'Outside the dates of the visit',
      'Friday 21 November 2025',
    ]);
  });

  test('is A4, numbers its pages and links to the page it was made from', async () => {
    const page = await document.getPage(1);
    expect(page.view.map(Math.round)).toEqual([0, 0, 595, 842]);
    for (let number = 1; number <= document.numPages; number += 1)
      expect(text).toContain(`Page ${number} of ${document.numPages}`);
    const links = (await page.getAnnotations()) as { url?: string }[];
    expect(links.map((link) => link.url)).toContain(visit.url);
  });

  test('goes by a name that any disk takes', async () => {
    const { name } = await renderProgrammePdf({ ...visit, title: '../Visit: “A/B”\r\n' }, 'en');
    expect(name).toBe('Programme – ..-Visit “A-B”.pdf');
    expect((await renderProgrammePdf(visit, 'en')).name).toBe(`Programme – ${visit.title}.pdf`);
  });
});

test('in French it is French but for what people wrote', async () => {
  const document = await printed(visit, 'fr');
  const text = await textOf(document);
  for (const words of [
    'Mardi 18 – jeudi 20 novembre 2025',
    'Contact : Ane Etxeberria',
    'Langue de travail : anglais',
    'Pays basque',
    'Matin 09:30 Welcome at TKNIKA',
    'Toute la journée Rien de prévu',
    'Hors des dates de la visite',
    'État au 4 novembre 2025',
    `Page 1 sur ${document.numPages}`,
  ])
    expect(text).toContain(words);
  expect(text).not.toMatch(/Morning|Afternoon|Nothing|Spain|English/);
});

test('what the reader may not know leaves no trace', async () => {
  const unknown = {
    ...visit,
    host: { ...visit.host, contact: null },
    senders: visit.senders.map((sender) => ({ ...sender, contact: null })),
    onTheSpot: null,
  };
  expect(await textOf(await printed(unknown))).not.toMatch(/Contact|call|\+34|@/);
});

test('a visit of which nothing is known yet says so', async () => {
  const unset = { start: null, end: null, place: null, workingLanguage: null, programme: [] };
  const text = await textOf(await printed({ ...visit, ...unset }));
  expect(text).toContain('The dates are not set yet');
  expect(text).toContain('Nothing is planned yet.');
  expect(text).not.toContain('Nothing planned');
});

describe('a long programme', () => {
  test('breaks between days: what belongs to a half-day stands on one page, with its day', async () => {
    const pages = await textsOf(await printed(long));
    expect(pages.length).toBeGreaterThan(2);
    const pageOf = (words: string) => pages.findIndex((page) => page.includes(words));
    for (const { day, half } of long.programme) {
      const begins = pageOf(`${day} ${half} begins`);
      expect([day, half, begins]).not.toEqual([day, half, -1]);
      expect([day, half, pageOf(`${day} ${half} ends`)]).toEqual([day, half, begins]);
    }
    const number = (day: string) => String(Number(day.slice(-2)));
    for (const { day } of long.programme)
      expect([day, pageOf(` ${number(day)} November 2025 Morning`)]).toEqual([
        day,
        pageOf(`${day} morning begins`),
      ]);
  });

  test('names the visit on every sheet', async () => {
    const pages = await textsOf(await printed(long));
    for (const page of pages) expect(page).toContain(visit.title);
  });

  test('goes on where even a half-day is longer than a page', async () => {
    const [entry] = long.programme;
    const programme = Array.from({ length: 60 }, (_, index) => ({
      ...entry!,
      what: `Number ${index + 1}.`,
      note: 'It goes on and on. '.repeat(20),
    }));
    const text = await textOf(await printed({ ...long, programme }));
    for (const { what } of programme) expect(text).toContain(what);
  });
});

test('pictures among the words are left out, and nothing stands in their place', async () => {
  const programme = [{ ...visit.programme[0]!, what: 'Welcome 👩‍🏫🇪🇺 party 🎉', note: '❤️' }];
  const text = await textOf(await printed({ ...visit, programme }));
  expect(text).toContain('Welcome party Main hall');
});

test.each([...hostileTexts, '😀 مرحبا 你好', 'x'.repeat(900), 'W'.repeat(200), 'a\n'.repeat(100), '\0‮'])(
  'stays on the paper whatever people write (%#)',
  async (text) => {
    const document = await printed(filledWith(text));
    expect(await document.getJSActions()).toBeNull();
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        const [, , , , left, bottom] = item.transform as number[];
        expect(left).toBeGreaterThanOrEqual(49);
        expect(left! + item.width).toBeLessThanOrEqual(546);
        expect(bottom).toBeGreaterThanOrEqual(20);
      }
    }
  },
);
