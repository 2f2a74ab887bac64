import { describe, expect, test } from '@jest/globals';
import { preparingExchange, visitPlan } from '../testing/exchange-story.js';
import { formats } from '../vocabulary/index.js';
import { checklistOf, templateOf } from './index.js';

const lineOf = (facts: Parameters<typeof checklistOf>[0], id: string) =>
  checklistOf(facts).find((line) => line.id === id);

describe('the checklist of an exchange', () => {
  test('has a template for every format, with each item once and the soonest due first', () => {
    for (const { code } of formats) {
      const items = templateOf(code);
      expect([code, items.length > 3]).toEqual([code, true]);
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
      expect(items.map(({ daysBefore }) => daysBefore)).toEqual(
        items.map(({ daysBefore }) => daysBefore).toSorted((a, b) => b - a),
      );
    }
    expect(templateOf('RSP-ONLINE').map(({ key }) => key)).not.toContain('bookTravel');
    expect(templateOf('LM-SHORT-VET').map(({ key }) => key)).toContain('guardians');
  });

  test('Given dates, then its items are due relative to the visit, and move with it', () => {
    const story = preparingExchange();
    expect(lineOf(story.facts, 'insurance')?.due).toBeNull();
    story.does('host', 'planVisit', visitPlan);
    expect(lineOf(story.facts, 'insurance')?.due).toBe('2025-05-03');
    story.does('host', 'planVisit', { start: '2025-06-12', end: '2025-06-14' });
    expect(lineOf(story.facts, 'insurance')?.due).toBe('2025-05-13');
  });

  test('Given an item of the sender, then the host may tick it, and untick it', () => {
    const story = preparingExchange().does('host', 'tickItem', { listItem: 'bookTravel', done: true });
    const first = lineOf(story.facts, 'bookTravel');
    expect(first).toMatchObject({ doneBy: 'host-representative', doneAt: expect.any(String) });
    story.until('2025-03-05 10:00').does('sender', 'tickItem', { listItem: 'bookTravel', done: true });
    expect(lineOf(story.facts, 'bookTravel')).toEqual(first);
    story.does('sender', 'tickItem', { listItem: 'bookTravel', done: false });
    expect(lineOf(story.facts, 'bookTravel')).toMatchObject({ doneAt: null, doneBy: null });
  });

  test('Given an item of their own, then it is listed, ticked and removed; those of the template stay', () => {
    const story = preparingExchange()
      .does('host', 'planVisit', visitPlan)
      .does('sender', 'addItem', { item: ' Bring the banner ', side: 'sender', daysBefore: 1 });
    const { id } = checklistOf(story.facts).at(-1)!;
    expect(lineOf(story.facts, id)).toMatchObject({
      text: 'Bring the banner',
      side: 'sender',
      due: '2025-06-01',
    });
    story.does('host', 'tickItem', { listItem: id, done: true }).does('host', 'removeItem', { listItem: id });
    expect(lineOf(story.facts, id)).toBeUndefined();
    expect(story.facts.checklist).toEqual({ done: {}, own: [] });
    expect(story.refusal('host', 'removeItem', { listItem: 'bookTravel' })).toEqual([
      'exchange.need.ownListItem',
    ]);
    expect(story.refusal('host', 'tickItem', { listItem: 'nonsense', done: true })).toEqual([
      'exchange.need.listItemExists',
    ]);
  });
});
