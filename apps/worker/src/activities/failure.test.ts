import { expect, test } from '@jest/globals';
import { bareCode, bareFailure, isLasting, placesOf } from './failure.js';

const coded = (message: string, fields: object) => Object.assign(new Error(message), fields);

test.each([
  ['sql-23505', coded('duplicate key value (email)=(ane@example.org)', { code: '23505' })],
  ['smtp-550', coded('550 no such user ane@example.org', { code: 'EENVELOPE', responseCode: 550 })],
  ['econnrefused', coded('connect ECONNREFUSED 10.0.0.1:25', { code: 'ECONNREFUSED' })],
  ['TypeError', new TypeError('Cannot read Ane')],
  ['error', { name: 'Ane Etxeberria!' }],
  ['error', null],
])('an error is told as %s and nothing else', (code, error) => {
  expect(bareCode(error)).toBe(code);
  const failure = bareFailure(error);
  expect([failure.message, failure.type, failure.nonRetryable]).toEqual([code, code, false]);
  expect(failure.stack).toBe('');
});

test.each([
  [true, new TypeError('x is not a function')],
  [true, coded('violates foreign key', { code: '23503' })],
  [false, coded('deadlock detected', { code: '40P01' })],
  [false, coded('terminating connection', { code: '57P01' })],
  [false, coded('too many clients', { code: '53300' })],
  [false, coded('refused', { code: 'ECONNREFUSED' })],
  [false, new Error('Connection terminated unexpectedly')],
  [false, new Error('timeout exceeded when trying to connect')],
])('lasting is %s for %s', (lasting, error) => {
  expect(isLasting(error)).toBe(lasting);
});

test('places are lines of code, without what the error said', () => {
  const places = placesOf(new Error('Ane Etxeberria\nsaid so'));
  expect(places.length).toBeGreaterThan(0);
  expect(places.join('\n')).not.toContain('Ane');
  expect(placesOf('no error')).toEqual([]);
});
