import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { currentStanding, draftFactsheet, editContent, slugFor, slugify, standingBlock } from './index.js';
import { asa, bjorn, facts, names, reports } from './reference-exchange.test-data.js';

const draft = draftFactsheet(facts, reports, names);

describe('editing', () => {
  const people = [asa, bjorn];
  const edit = (changes: Record<string, unknown>) => editContent(draft, changes, draft, people);

  test('changes the sections sent and no others', () => {
    const { content, problems } = edit({
      why: ' Because. ',
      seen: ['One', ' ', 'Two'],
      when: { from: '2025-10', to: null },
    });
    expect(problems).toEqual([]);
    expect(content).toEqual({
      ...draft,
      why: 'Because.',
      seen: ['One', 'Two'],
      when: { from: '2025-10', to: null },
    });
  });

  test('refuses what is unknown, too long or of the wrong kind, and then changes nothing', () => {
    const { content, problems } = edit({
      title: 'x'.repeat(201),
      host: { name: 'Other' },
      seen: 'not a list',
      when: { from: '2025-13' },
      quotes: [{ personId: 'stranger', text: 'Hello', name: 'Stranger' }],
      photos: [{ photoId: 'photo-asa', caption: '', alt: '', shows: ['stranger'], others: 'maybe' }],
    });
    expect(content).toBe(draft);
    expect(problems.map(({ field, key }) => `${field} ${key}`)).toEqual([
      'title too-long',
      'host unknown',
      'seen not-a-list',
      'when.from not-a-month',
      'quotes.0.personId not-an-option',
      'photos.0.shows not-an-option',
      'photos.0.others not-an-option',
    ]);
  });

  test('can leave a name out but not make one up', () => {
    const { content } = edit({
      quotes: [
        { personId: bjorn, text: 'Shorter.', name: 'Björn Ek', department: 'Made up', region: null },
        { personId: asa, text: 'Mine.', name: null, department: null, region: null },
      ],
    });
    expect(content.quotes).toEqual([
      { personId: bjorn, text: 'Shorter.', name: null, department: null, region: null },
      { personId: asa, text: 'Mine.', name: null, department: null, region: null },
    ]);
  });

  test('cannot take from a photo the person who handed it in', () => {
    const { content } = edit({
      photos: [{ photoId: 'photo-asa', caption: 'New', alt: 'New', shows: [bjorn], others: 'permitted' }],
    });
    expect(content.photos).toHaveLength(1);
    expect(content.photos[0]).toMatchObject({ shows: [asa, bjorn], others: 'permitted', width: 1600 });
  });

  test('asks every participant about a photo on which the editor recognises somebody', () => {
    const given = { photoId: 'photo-host', caption: '', alt: 'A lathe', shows: [], others: 'nobody' };
    expect(edit({ photos: [given] }).content.photos[0]?.shows).toEqual([]);
    const seen = edit({ photos: [{ ...given, others: 'permitted' }] }).content.photos[0];
    expect(seen?.shows).toEqual([asa, bjorn]);
  });

  test('each item stands once', () => {
    const quote = draft.quotes[0];
    expect(edit({ quotes: [quote, quote] }).problems[0]?.key).toBe('twice');
  });

  test('survives anything', () => {
    const key = fc.oneof(fc.constantFrom(...Object.keys(draft)), fc.string());
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), (changes) => {
        const { content, problems } = editContent(draft, changes, draft, people);
        if (problems.length > 0) expect(content).toBe(draft);
      }),
    );
  });
});

describe('the address', () => {
  test('is readable in plain letters', () => {
    expect(slugFor(draft, () => false)).toBe('vastra-gotaland-visits-the-basque-country-november-2025');
    expect(slugify('Łódź & Århus – Straße, Țară, Győr')).toBe('lodz-arhus-strasse-tara-gyor');
    expect(slugFor({ title: 'Ελλάδα', when: { from: '2025-11' } }, () => false)).toBe('factsheet-2025');
  });

  test('is never given twice', () => {
    const taken = new Set<string>();
    const given = Array.from({ length: 3 }, () => {
      const slug = slugFor({ title: 'Same', when: { from: null } }, (one) => taken.has(one));
      taken.add(slug);
      return slug;
    });
    expect(given).toEqual(['same', 'same-2', 'same-3']);
  });

  test('is safe whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        expect(slugify(title)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slugify(title).length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

describe('the standing block', () => {
  test('is known in every version, and names six activities', () => {
    const block = standingBlock(currentStanding());
    expect(block.activities).toHaveLength(6);
    expect(draft.standing).toBe(block.version);
    expect(() => standingBlock(0)).toThrow(RangeError);
  });
});
