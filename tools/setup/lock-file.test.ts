import { expect, test } from '@jest/globals';
import { sameInstall } from './lock-file.mjs';

const A = { version: '1.0.0', integrity: 'sha512-a' };
const WANTED = {
  '': { version: '0.1.0' },
  'libs/domain': { version: '0.1.0' },
  'node_modules/a': A,
  'libs/domain/node_modules/b': { version: '2.0.0', integrity: 'sha512-b' },
  'node_modules/only-on-macos': { version: '1.0.0', integrity: 'sha512-m', optional: true },
};
const { 'node_modules/only-on-macos': _absent, ...INSTALLED } = WANTED;

test('what npm ci installed is up to date, without the packages of other platforms', () => {
  expect(sameInstall(WANTED, INSTALLED)).toBe(true);
});

test.each([
  ['a package is missing', { ...INSTALLED, 'node_modules/a': undefined }],
  ['a package is another version', { ...INSTALLED, 'node_modules/a': { ...A, version: '1.0.1' } }],
  ['a package has other contents', { ...INSTALLED, 'node_modules/a': { ...A, integrity: 'sha512-z' } }],
  ['there is a package too many', { ...INSTALLED, 'node_modules/c': A }],
])('it is not when %s', (_what, installed) => {
  const present = Object.fromEntries(Object.entries(installed).filter(([, entry]) => entry !== undefined));
  expect(sameInstall(WANTED, present as typeof INSTALLED)).toBe(false);
});
