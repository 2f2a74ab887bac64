import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { currentStanding, draftFactsheet, editContent, slugFor, slugify, standingBlock } from './index.js';
import { asa, bjorn, facts, names, reports } from './reference-exchange.test-data.js';

const draft = draftFactsheet(facts, reports, names);

describe('editing', () => {
  const people = [asa, bjorn];
  const photo = (id: string) => draft.photos.find(({ photoId }) => photoId === id)!;
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
      photos: [
        { photoId: 'photo-asa', caption: '', alt: '', shown: ['stranger'], others: 'maybe' },
        { photoId: 'photo-host', caption: '', alt: '', shown: [], others: 'permitted', permission: ' ' },
      ],
    });
    expect(content).toBe(draft);
    expect(problems.map(({ field, key }) => `${field} ${key}`)).toEqual([
      'title too-long',
      'host unknown',
      'seen not-a-list',
      'when.from not-a-month',
      'quotes.0.personId not-an-option',
      'photos.0.shown not-an-option',
      'photos.0.others not-an-option',
      'photos.1.permission required',
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
      photos: [{ ...photo('photo-asa'), caption: 'New', shown: [bjorn] }],
    });
    expect(content.photos).toHaveLength(1);
    expect(content.photos[0]).toMatchObject({ caption: 'New', shows: [asa, bjorn], width: 1600 });
    expect(
      edit({ photos: [{ ...photo('photo-asa'), by: null, shown: [] }] }).content.photos[0]?.shows,
    ).toEqual([asa]);
  });

  test('asks every guest about a photo on which the editor sees somebody, and only those once they are named', () => {
    const given = photo('photo-host');
    const asked = (part: object) => edit({ photos: [{ ...given, ...part }] }).content.photos[0]?.shows;
    expect(asked({})).toEqual([]);
    const permitted = { others: 'permitted', permission: 'The teachers, by mail, 19 November 2025' };
    expect(asked(permitted)).toEqual([asa, bjorn]);
    expect(asked({ ...permitted, shown: [bjorn] })).toEqual([bjorn]);
    expect(asked({ ...permitted, shown: [] })).toEqual([]);
    expect(asked({ shown: [asa] })).toEqual([asa]);
    // What is asked of whom is worked out here, whatever a program sends.
    expect(asked({ ...permitted, shows: [] })).toEqual([asa, bjorn]);
  });

  test('asks every guest still when the report saw people whom the editor does not see, until they are named', () => {
    const unsure = {
      ...draft,
      photos: draft.photos.map((one) => ({ ...one, others: 'unknown' as const, shows: people })),
    };
    const asked = (part: object) =>
      editContent(unsure, { photos: [{ ...photo('photo-host'), ...part }] }, unsure, people).content.photos[0]
        ?.shows;
    expect(asked({ others: 'nobody' })).toEqual([asa, bjorn]);
    expect(asked({ others: 'nobody', shown: [] })).toEqual([]);
  });

  test('keeps who gave a permission, and drops it with the permission', () => {
    const note = { others: 'permitted', permission: '  The parents, on paper, 12 November 2025 ' };
    const kept = edit({ photos: [{ ...photo('photo-host'), ...note }] }).content;
    expect(kept.photos[0]).toMatchObject({ permission: 'The parents, on paper, 12 November 2025' });
    const gone = { ...kept.photos[0], others: 'unknown' };
    expect(editContent(kept, { photos: [gone] }, draft, people).content.photos[0]?.permission).toBe('');
  });

  test('lets somebody who is no longer a guest drop out of those recognised', () => {
    const before = {
      ...draft,
      photos: draft.photos.map((one) => ({ ...one, shown: people, shows: people })),
    };
    const { content, problems } = editContent(before, { photos: before.photos }, draft, [asa]);
    expect(problems).toEqual([]);
    expect(content.photos.map(({ shown }) => shown)).toEqual([[asa], [asa]]);
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
