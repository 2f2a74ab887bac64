import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  contentOf,
  headingOf,
  mayBeSame,
  pastColumns,
  readPastRow,
  recogniseColumns,
  stepsOfPast,
  templateRows,
  type RowCells,
} from './index.js';

const known: Record<string, string[]> = {
  'basque country': ['basque'],
  'region vastra gotaland': ['vastra'],
  'city of boras': ['boras'],
  school: ['one', 'two'],
};
const find = (written: string) =>
  (known[written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()] ?? []).map((id) => ({ id }));
const good: RowCells = {
  title: 'Västra Götaland visits the Basque Country',
  host: 'Basque Country',
  sender: 'Region Västra Götaland',
  format: 'study visit',
  held: 'yes',
};
const read = (more: RowCells = {}) => readPastRow({ ...good, ...more }, find, '2025-08-01');
const wrong = (more: RowCells) => read(more).problems.map(({ key, column }) => `${column}: ${key}`);

describe('the columns of a table', () => {
  test('are recognised in any order, in English and French, whatever the case', () => {
    const header = ['HELD', 'Titre', 'sending organisation', 'Host', 'Type', 'Our number', 'Début'];
    expect(recogniseColumns(header)).toEqual({
      columns: ['held', 'title', 'sender', 'host', 'format', null, 'start'],
      notUsed: ['Our number'],
      missing: [],
      twice: [],
    });
  });
  test('that are needed and not there, or there twice, are named', () =>
    expect(recogniseColumns(['Title', 'Name', 'Host', 'Sender'])).toMatchObject({
      missing: ['format', 'held'],
      twice: ['title'],
    }));
  test('of the template are all recognised, and its lines are right', () => {
    expect(recogniseColumns(pastColumns.map(headingOf)).columns).toEqual(pastColumns);
    const [first, second] = templateRows.map((cells) => readPastRow(cells, find, '2025-08-01'));
    expect(first).toMatchObject({ problems: [], warnings: [], past: { held: 'yes', participantsCount: 4 } });
    expect(second).toMatchObject({
      problems: [],
      warnings: [{ key: 'month-only', column: 'start' }],
      past: { held: 'not-known', start: '2024-12-01', end: '2024-12-31' },
    });
    expect(second!.past).not.toHaveProperty('place');
  });
});

describe('a row', () => {
  test('of which only what is needed is written', () =>
    expect(read()).toEqual({
      past: {
        title: good.title,
        hostOrganisationId: 'basque',
        senderOrganisationId: 'vastra',
        format: 'RSP-STUDY-VISIT',
        topics: [],
        held: 'yes',
      },
      problems: [],
      warnings: [],
    }));
  test.each([
    ['2024-11-18', '2024-11-18'],
    ['18/11/2024', '2024-11-18'],
    ['18.11.2024', '2024-11-18'],
    [' 8.1.2024 ', '2024-01-08'],
  ])('takes the day %j', (start, day) => expect(read({ start }).past).toMatchObject({ start: day }));
  test.each(['31.02.2024', '11/18/2024', 'autumn', '2024', '2024-13', '45614'])('%j is no day', (start) =>
    expect(wrong({ start })).toEqual(['start: not-a-day']),
  );
  test.each(['not known', '', '?', 'n/a', 'Inconnu'])('%j means that nobody knows', (nothing) => {
    const { past, problems } = read({
      start: nothing,
      place: nothing,
      participantsCount: nothing,
      held: nothing,
    });
    expect(problems).toEqual([]);
    expect(past).toMatchObject({ held: 'not-known' });
    expect(past).not.toHaveProperty('start');
    expect(past).not.toHaveProperty('participantsCount');
  });
  test('tells everything that is wrong with it at once, each with its column', () =>
    expect(
      wrong({
        title: ' ',
        host: 'Atlantis',
        sender: 'School',
        format: 'party',
        topics: 'LL-STRATEGY; dancing',
        start: '2025-08-02',
        end: 'later',
        held: 'perhaps',
        workingLanguage: 'Klingon',
        participantsCount: 'ten',
        place: 'x'.repeat(201),
      }),
    ).toEqual([
      'title: required',
      'host: unknown-organisation',
      'sender: several-organisations',
      'format: unknown-format',
      'participantsCount: not-a-number',
      'topics: unknown-topic',
      'held: not-held-word',
      'end: not-a-day',
      'start: in-the-future',
      'place: too-long',
      'workingLanguage: unknown-language',
    ]));
  test('has two different sides, its days in order, and no more learners than people', () => {
    expect(wrong({ sender: 'basque country' })).toEqual(['sender: same-organisation']);
    expect(wrong({ start: '2024-11-18', end: '2024-11-17' })).toEqual(['end: end-before-start']);
    expect(wrong({ participantsCount: '3', vetLearners: '4' })).toEqual(['vetLearners: more-learners']);
  });
  test('may hold anything without breaking the reader', () =>
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...pastColumns), fc.string({ unit: 'grapheme' })),
        (cells: RowCells) => {
          const { past, problems } = readPastRow(cells, find, '2025-08-01');
          expect(past === null).toBe(problems.length > 0);
        },
      ),
    ));
});

describe('the same exchange', () => {
  const past = read({ start: '2024-11-18', end: '2024-11-20' }).past!;
  const alike = { ...past, start: '2024-11-18', end: '2024-11-20' };
  test('is known by its content, whatever the order of its fields', () => {
    const turned = Object.fromEntries(Object.entries(past).toReversed()) as typeof past;
    expect(contentOf(turned)).toBe(contentOf(past));
    expect(contentOf({ ...past, topics: [] })).toBe(contentOf(past));
    expect(contentOf({ ...past, place: 'Bilbao' })).not.toBe(contentOf(past));
  });
  test('is suspected where the sides are the same and the days overlap, or the titles where days are not known', () => {
    expect(mayBeSame(alike, { ...alike, title: 'Other', start: '2024-11-20', end: '2024-11-22' })).toBe(true);
    expect(mayBeSame(alike, { ...alike, start: '2024-11-21', end: null })).toBe(false);
    expect(mayBeSame(alike, { ...alike, hostOrganisationId: 'boras' })).toBe(false);
    expect(mayBeSame(alike, { ...alike, start: null, end: null, title: alike.title.toUpperCase() })).toBe(
      true,
    );
    expect(mayBeSame(alike, { ...alike, start: null, end: null, title: 'Other' })).toBe(false);
  });
  test('is recorded by the first step with everything but what became of it', () => {
    const [first, ...rest] = stepsOfPast({ ...past, remark: 'Well received.' });
    expect(first!.payload).not.toHaveProperty('held');
    expect(first!.payload).not.toHaveProperty('remark');
    expect(rest.map(({ action }) => action)).toEqual(['recordVisit', 'closeWithoutFactsheet']);
    expect(rest[1]!.payload).toEqual({ reason: 'Well received.' });
  });
});
