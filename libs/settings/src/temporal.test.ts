import { expect, test } from '@jest/globals';
import { temporalConnectionOptions } from './index.js';

const TEMPORAL = { address: 'temporal:7233', namespace: 'default', apiKey: null, tls: false, uiUrl: null };

test('a plain server is spoken to plainly', () => {
  expect(temporalConnectionOptions({ temporal: TEMPORAL })).toEqual({ address: 'temporal:7233', tls: false });
});

test('an API key is handed on', () => {
  const options = temporalConnectionOptions({ temporal: { ...TEMPORAL, apiKey: 'key', tls: true } });
  expect(options).toEqual({ address: 'temporal:7233', tls: true, apiKey: 'key' });
});
