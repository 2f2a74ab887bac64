import { describe, expect, test } from '@jest/globals';
import { isEeaOrAdequate } from './data-protection.js';

describe('countries', () => {
  test('outside the EEA and the adequate ones get nothing by default, unknown ones neither', () => {
    for (const country of ['ES', 'SE', 'EL', 'GR', 'CH', 'UK', 'no'])
      expect(isEeaOrAdequate(country)).toBe(true);
    for (const country of ['US', 'CA', 'TR', 'XX', '']) expect(isEeaOrAdequate(country)).toBe(false);
  });
});
