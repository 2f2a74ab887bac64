import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  changedFor,
  currentStanding,
  draftFactsheet,
  editContent,
  factsheetEditable,
  factsheetReadable,
  itemsOf,
  missingSections,
  publishable,
  slugFor,
  slugify,
  standingBlock,
  withoutRefused,
  type FactsheetContent,
} from './index.js';
import { asa, bjorn, confirmed, facts, names, reports, vastra } from './reference-exchange.test-data.js';

const draft = draftFactsheet(facts, reports, names);
const asaPhoto = `photo:photo-asa:${asa}`;
const withItems = (...ids: string[]) => ({
  ...facts,
  factsheet: { ...facts.factsheet, items: confirmed(...ids) },
});

describe('a draft from the reports', () => {
  test('says who visited whom, where, about what and how many', () => {
    expect(draft.what).toBe(
      'A study visit of Region Västra Götaland to Deputy Ministry of Vocational Education and Training, ' +
        'at TKNIKA. It was about regional strategies for education, skills and labour-market co-operation ' +
        'and professional development of vocational teachers. 2 people took part.',
    );
    expect(draft.when).toEqual({ from: '2025-11', to: '2025-11' });
    expect(draft.host.region).toBe('Basque Country');
  });

  test('takes what was seen from the host’s programme, and says nothing twice', () => {
    expect(draft.seen).toEqual([
      'How vocational teachers keep learning',
      'A platform on which teachers share knowledge',
      'Apprentices who are paid while they study',
    ]);
    expect(draft.participantLessons).toEqual([
      'Teachers need time to learn.',
      'Start with one sector.',
      'Trust comes first.',
    ]);
    expect(draft.nextStep).toBe('Keep up the contacts.\n\nInvite two schools.');
  });

  test('holds names, departments, regions and photos only of those who said yes to each', () => {
    expect(draft.quotes).toEqual([
      {
        personId: asa,
        text: 'I came with questions and left with colleagues.',
        name: 'Åsa Lindström',
        department: 'Unit for skills supply',
        region: 'Västra Götaland',
      },
      {
        personId: bjorn,
        text: 'The apprentices spoke, and we listened.',
        name: null,
        department: null,
        region: null,
      },
    ]);
    expect(draft.photos.map((photo) => photo.photoId)).toEqual(['photo-host', 'photo-asa']);
  });

  test('is complete for the reference exchange, and says what is missing where nobody reported', () => {
    expect(missingSections(draft, facts)).toEqual([]);
    const empty = draftFactsheet({ ...facts, why: '', plan: { programme: [] }, visit: null }, [], names);
    expect(missingSections(empty, facts)).toEqual([
      'when',
      'why',
      'seen',
      'preparation',
      'nextStep',
      'paidBy',
      'hostLessons',
      'participantLessons',
    ]);
    expect(missingSections(null, facts)).toHaveLength(13);
  });

  test('a side that filed no report is not asked for its lessons', () => {
    const waived = { ...facts, hostPost: { status: 'waived' as const } };
    expect(missingSections({ ...draft, hostLessons: [] }, waived)).toEqual([]);
  });
});

describe('what the public may see', () => {
  test('is no quote and no photo of people before they confirm it', () => {
    const shown = publishable(draft, facts);
    expect(shown.quotes).toEqual([]);
    expect(shown.photos.map((photo) => photo.photoId)).toEqual(['photo-host']);
    expect(shown.hostLessons).toEqual(draft.hostLessons);
  });

  test('is each item that its person confirmed', () => {
    expect(publishable(draft, withItems(`quote:${asa}`, `quote:${bjorn}`, asaPhoto))).toEqual(draft);
    expect(publishable(draft, withItems(`quote:${bjorn}`)).quotes.map((quote) => quote.personId)).toEqual([
      bjorn,
    ]);
  });

  test('loses the name, and what stands beside it, when the name is taken back', () => {
    const [first, ...others] = facts.participants;
    if (!first) throw new Error('There is a participant');
    const nameless = { ...first, consent: { ...first.consent, name: false } };
    const [quote] = publishable(draft, {
      ...withItems(`quote:${asa}`),
      participants: [nameless, ...others],
    }).quotes;
    expect(quote).toMatchObject({ name: null, department: null, region: null, text: draft.quotes[0]?.text });
  });

  test('is no photo of strangers without a recorded permission', () => {
    const photos = draft.photos.map((photo) => ({ ...photo, others: 'unknown' as const }));
    expect(publishable({ ...draft, photos }, withItems(asaPhoto)).photos).toEqual([]);
  });

  test('is no photo unless everybody on it confirmed it', () => {
    const photos = draft.photos.map((photo) => ({ ...photo, shows: [asa, bjorn] }));
    expect(publishable({ ...draft, photos }, withItems(asaPhoto)).photos).toEqual([]);
  });

  test('is nothing of a side that stayed silent', () => {
    const silent = (withoutSide: 'host' | 'sender') =>
      publishable(draft, { ...facts, factsheet: { ...facts.factsheet, withoutSide } });
    expect(silent('host').hostLessons).toEqual([]);
    expect(silent('host').participantLessons).toEqual(draft.participantLessons);
    expect(silent('sender').participantLessons).toEqual([]);
  });

  test('only ever loses: whatever people answer, nothing appears that is not in the draft, and asking twice changes nothing', () => {
    const status = fc.constantFrom('asked', 'confirmed', 'refused', 'dropped', 'withdrawn');
    const consent = fc.record({ quote: fc.boolean(), name: fc.boolean(), photo: fc.boolean() });
    fc.assert(
      fc.property(status, status, status, consent, consent, (a, b, c, consentA, consentB) => {
        const statuses = [a, b, c] as const;
        const items = confirmed(`quote:${asa}`, `quote:${bjorn}`, asaPhoto).map((item, index) => ({
          ...item,
          status: statuses[index] ?? 'asked',
        })) as typeof facts.factsheet.items;
        const state = {
          participants: facts.participants.map((person, index) => ({
            ...person,
            consent: index === 0 ? consentA : consentB,
          })),
          factsheet: { ...facts.factsheet, items },
        };
        const shown = publishable(draft, state);
        expect(publishable(shown, state)).toEqual(shown);
        const quoteOfAsa = shown.quotes.find((quote) => quote.personId === asa);
        expect(quoteOfAsa !== undefined).toBe(a === 'confirmed' && consentA.quote);
        if (quoteOfAsa) expect(quoteOfAsa.name !== null).toBe(consentA.name);
        expect(shown.quotes.some((quote) => quote.personId === bjorn)).toBe(
          b === 'confirmed' && consentB.quote,
        );
        expect(shown.photos.some((photo) => photo.photoId === 'photo-asa')).toBe(
          c === 'confirmed' && consentA.photo,
        );
      }),
    );
  });
});

describe('who looks again after a change', () => {
  test('everybody, the first time', () => {
    expect(changedFor(null, draft)).toEqual(['host', 'sender', `quote:${asa}`, `quote:${bjorn}`, asaPhoto]);
    expect(changedFor(null, draft).slice(2)).toEqual(itemsOf(draft).map((item) => item.id));
  });

  test('nobody, when nothing changed or something was only taken out', () => {
    // A database gives keys back in another order.
    const reordered = Object.fromEntries(Object.entries(draft).reverse()) as unknown as FactsheetContent;
    expect(changedFor(draft, reordered)).toEqual([]);
    expect(changedFor(draft, { ...draft, quotes: draft.quotes.slice(1), photos: [] })).toEqual([]);
  });

  test('each side for its own lessons, both for the rest', () => {
    expect(changedFor(draft, { ...draft, hostLessons: ['New'] })).toEqual(['host']);
    expect(changedFor(draft, { ...draft, participantLessons: [] })).toEqual(['sender']);
    expect(changedFor(draft, { ...draft, nextStep: 'New' })).toEqual(['host', 'sender']);
    expect(changedFor(draft, { ...draft, standing: 2 })).toEqual([]);
  });

  test('the person for their quote and their photo', () => {
    const quotes = draft.quotes.map((quote) =>
      quote.personId === asa ? { ...quote, text: 'Other words' } : quote,
    );
    expect(changedFor(draft, { ...draft, quotes })).toEqual(['sender', `quote:${asa}`]);
    const photos = draft.photos.map((photo) => ({ ...photo, caption: 'Other words' }));
    expect(changedFor(draft, { ...draft, photos })).toEqual(['host', 'sender', asaPhoto]);
  });
});

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

describe('who may read and write', () => {
  test('the secretariat always, the others once it was sent to them', () => {
    const sent = { ...facts, factsheet: { ...facts.factsheet, revision: 1 } };
    expect(factsheetReadable(facts, ['secretariat'])).toBe(true);
    expect(factsheetReadable(facts, ['host'])).toBe(false);
    expect(factsheetReadable(sent, ['participant'])).toBe(true);
    expect(factsheetReadable(sent, [])).toBe(false);
    expect(factsheetEditable(facts)).toBe(true);
    expect(factsheetEditable({ stage: 'published' })).toBe(false);
  });

  test('before publication a refused quote is gone for the others too', () => {
    const items = confirmed(`quote:${asa}`).map((item) => ({ ...item, status: 'refused' as const }));
    const seen = withoutRefused(draft, { ...facts, factsheet: { ...facts.factsheet, items } });
    expect(seen.quotes.map((quote) => quote.personId)).toEqual([bjorn]);
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

test('further senders stand behind the first', () => {
  const shared = draftFactsheet({ ...facts, coSenderIds: [facts.host.organisationId] }, reports, names);
  expect(shared.senders.map((sender) => sender.organisationId)).toEqual([vastra, facts.host.organisationId]);
});
