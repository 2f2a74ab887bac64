import { describe, expect, test } from '@jest/globals';
import { matches } from './matches.js';

describe('what the palette finds', () => {
  test('begins like each word that was typed, in any order, whatever the case and accents', () => {
    expect(matches('Confirm the first contact', 'first conf')).toBe(true);
    expect(matches('Proposer une rencontre à Þórshöfn', 'renc A')).toBe(true);
    expect(matches('Élodie', 'elo')).toBe(true);
  });

  test('is everything for nothing typed, and nothing for a word that stands nowhere', () => {
    expect(matches('Settings', '  ')).toBe(true);
    expect(matches('Settings', 'ttings')).toBe(false);
    expect(matches('Settings', 'settings now')).toBe(false);
  });
});
