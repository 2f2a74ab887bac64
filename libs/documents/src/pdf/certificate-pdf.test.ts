import { describe, expect, test } from '@jest/globals';
import { offeredLanguages } from '@waymark/domain';
import { hostileTexts } from '../factsheet/sample.test-data.js';
import { renderCertificatePdf, type Attendance } from '../index.js';
import { opened, textOf } from './opened.test-data.js';

const attendance: Attendance = {
  name: 'Åsa Öberg',
  title: 'Västra Götaland visits the Basque Country, November 2025',
  format: 'RSP-STUDY-VISIT',
  topics: ['LL-STRATEGY'],
  reference: 'X-2025-001',
  start: '2025-11-18',
  end: '2025-11-20',
  place: 'TKNIKA, Errenteria',
  host: { name: 'Deputy Ministry of Vocational Education and Training', region: 'ES21', country: 'ES' },
  sender: { name: 'Region Västra Götaland', region: 'SE23', country: 'SE' },
  recordedAt: new Date('2025-11-21T09:00:00Z'),
  url: 'https://waymark.example',
};
const made = async (more: Partial<Attendance> = {}, language: (typeof offeredLanguages)[number] = 'en') =>
  opened((await renderCertificatePdf({ ...attendance, ...more }, language)).content);

describe('a certificate of attendance', () => {
  test('says who was there, at what, when, where and with whom, and what it rests on', async () => {
    const text = await textOf(await made());
    for (const words of [
      'Certificate of attendance · Study visit Åsa Öberg took part in this exchange of the Regional Skills Partnership',
      'Västra Götaland visits the Basque Country, November 2025 When Tuesday 18 November – Thursday 20 November 2025',
      'Where TKNIKA, Errenteria',
      'Receiving organisation Deputy Ministry of Vocational Education and Training Basque Country, Spain',
      'Sending organisation Region Västra Götaland',
      'recorded on 21 November 2025 that it took place and that Åsa Öberg was there',
      'Reference: X-2025-001',
      'Page 1 of 1',
    ])
      expect(text).toContain(words);
  });

  test('says what it is to those who do not see it: title, author, language, a way through', async () => {
    const document = await made({}, 'sv');
    const { info } = (await document.getMetadata()) as { info: Record<string, unknown> };
    expect(info).toMatchObject({
      Title: 'Deltagarintyg – Åsa Öberg',
      Author: 'Regionalt kompetenspartnerskap för mobilitet i livslångt lärande',
      Language: 'sv',
    });
    expect((await document.getOutline())?.map(({ title }) => title)).toEqual(['Deltagarintyg']);
  });

  test('goes by a name that any disk takes', async () => {
    const { name } = await renderCertificatePdf({ ...attendance, name: '../Åsa “A/B”\r\n' }, 'fr');
    expect(name).toBe('Attestation de participation – ..-Åsa “A-B”.pdf');
  });

  test.each(offeredLanguages)('is one sheet in %s, however long the names are', async (language) => {
    const long = 'Maria-Magdalena Wilhelmina von und zu Hohenlohe-Waldenburg-Schillingsfürst';
    const organisation = `${'Ministerium für Bildung, Jugend und Sport '.repeat(3)}(Referat 42)`;
    const document = await made(
      {
        name: long,
        title: 'Två regioner, en lång titel som tar sin tid '.repeat(3),
        topics: ['LL-STRATEGY', 'RSP-STUDY-VISIT'],
        host: { ...attendance.host, name: organisation },
        sender: { ...attendance.sender, name: organisation },
      },
      language,
    );
    expect(document.numPages).toBe(1);
    const text = await textOf(document);
    expect(text).toContain(long);
    expect(text).not.toMatch(/[{}]|undefined|\bnull\b/);
    if (language !== 'en') expect(text).not.toMatch(/Certificate|took part|Receiving|Spain/);
  });
});

test('its apostrophes can be searched and read aloud, whatever was printed before', async () => {
  // Signs that are drawn with an apostrophe in them.
  await made({ name: 'ďťľĽŉ “quoted”' }, 'de');
  const text = await textOf(await made({}, 'fr'));
  for (const words of ['d’apprentissage', 'Visite d’étude', 'Organisation d’accueil', 'pour l’organisation'])
    expect(text).toContain(words);
});

test.each([...hostileTexts, '😀 مرحبا 你好', 'x'.repeat(400), 'W'.repeat(200), '\0‮'])(
  'stays on the paper whatever people write (%#)',
  async (text) => {
    const document = await made({ name: text, title: text, place: text });
    expect(await document.getJSActions()).toBeNull();
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        const [, , , , left] = item.transform as number[];
        expect(left).toBeGreaterThanOrEqual(49);
        expect(left! + item.width).toBeLessThanOrEqual(546);
      }
    }
  },
);
