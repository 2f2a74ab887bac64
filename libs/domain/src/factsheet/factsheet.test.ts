import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formFor, questionsFor } from '../forms/index.js';
import {
  changedFor,
  draftFactsheet,
  factsheetEditable,
  factsheetReadable,
  itemsOf,
  missingSections,
  publishable,
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

  test('reads only answers whose form says that they may appear in it', () => {
    const silent = new Set<string>();
    const watched = reports.map((report) => {
      const form = formFor(report.kind);
      const texts = new Map(
        questionsFor(form, { expectations: ['Any'] }).map(({ key, label, help }) => [
          key,
          `${label} ${help}`,
        ]),
      );
      const answers = new Proxy(report.answers, {
        get: (all, key: string) => {
          const says = /factsheet/.test(`${form.intro} ${texts.get(key)}`);
          if (Object.hasOwn(all, key) && !says) silent.add(`${report.kind} ${key}`);
          return all[key];
        },
      });
      return { ...report, answers };
    });
    expect(draftFactsheet(facts, watched, names)).toEqual(draft);
    expect([...silent]).toEqual([]);
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
    const permitted = (permission: string) => ({
      ...draft,
      photos: draft.photos.map((photo) => ({ ...photo, others: 'permitted' as const, permission })),
    });
    const yes = withItems(asaPhoto);
    expect(publishable(permitted(' '), yes).photos).toEqual([]);
    const note = 'The parents of class 2B, on paper, 12 November 2025';
    expect(publishable(permitted(note), yes).photos).toHaveLength(2);
    // Who said yes is for the secretariat only.
    expect(JSON.stringify(publishable(permitted(note), yes))).not.toContain(note);
    expect(JSON.stringify(withoutRefused(permitted(note), yes))).not.toContain(note);
    expect(itemsOf(permitted(' ')).find(({ kind }) => kind === 'photo')).toMatchObject({
      permission: 'missing',
    });
    expect(changedFor(permitted('x'), permitted(note))).toEqual([]);
  });

  test('is no photo of the host’s on which guests may be recognised, before each of them confirmed it', () => {
    const told = reports.map((report) => ({
      ...report,
      photos: report.photos.map((photo) => ({ ...photo, others: 'permitted' as const })),
    }));
    const { photos } = draftFactsheet(facts, told, names);
    expect(photos.find(({ photoId }) => photoId === 'photo-host')?.shows).toEqual([asa, bjorn]);
    expect(publishable({ ...draft, photos }, withItems(`photo:photo-host:${asa}`)).photos).toEqual([]);
    const [first, second] = facts.participants;
    const alone = { ...facts, participants: [first!, { ...second!, attendance: 'absent' as const }] };
    expect(draftFactsheet(alone, told, names).photos[0]?.shows).toEqual([asa]);
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

test('further senders stand behind the first', () => {
  const shared = draftFactsheet({ ...facts, coSenderIds: [facts.host.organisationId] }, reports, names);
  expect(shared.senders.map((sender) => sender.organisationId)).toEqual([vastra, facts.host.organisationId]);
});
