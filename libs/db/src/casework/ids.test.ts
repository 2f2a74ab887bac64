import { expect, test } from '@jest/globals';
import { caseIdOf, uuidFrom } from './ids.js';

test('an id made of a name is a uuid of version 5, and always the same', () => {
  expect(uuidFrom('one')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(uuidFrom('one')).toBe(uuidFrom('one'));
  expect(uuidFrom('one')).not.toBe(uuidFrom('two'));
});

test('a case has an id of its own, apart from what else is made of the same request', () => {
  expect(caseIdOf('key')).toBe(caseIdOf('key'));
  expect(caseIdOf('key')).not.toBe(uuidFrom('key'));
});
