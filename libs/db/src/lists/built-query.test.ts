import { expect, test } from '@jest/globals';
import { numbered } from './built-query.js';

test('numbers the values in their order and leaves the sign itself', () => {
  expect(numbered('a = ? and b in (?, ?) and c \\? ?')).toBe('a = $1 and b in ($2, $3) and c ? $4');
  expect(numbered('select 1')).toBe('select 1');
});
