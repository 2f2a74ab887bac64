import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PACKAGES = [
  'libs/domain',
  'libs/contract',
  'libs/db',
  'libs/settings',
  'apps/api',
  'apps/admin',
  'workflows',
];

let folder: string;

/** A small workspace of the same shape as ours, in which every import goes the right way. */
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-boundaries-'));
  fs.copyFileSync(path.join(ROOT, 'tsconfig.base.json'), path.join(folder, 'tsconfig.base.json'));
  for (const place of PACKAGES) {
    const name = place === 'workflows' ? place : path.basename(place);
    write(`${place}/src/index.ts`, 'export const here = 1;');
    write(`${place}/dist/index.d.ts`, 'export declare const here = 1;');
    const exports = { '.': { types: './dist/index.d.ts', default: './dist/index.js' } };
    write(`${place}/package.json`, JSON.stringify({ name: `@waymark/${name}`, type: 'module', exports }));
    fs.mkdirSync(path.join(folder, 'node_modules/@waymark'), { recursive: true });
    fs.symlinkSync(path.join(folder, place), path.join(folder, 'node_modules/@waymark', name));
  }
  write('workflows/src/messages.ts', 'export const message = 1;');
  write('workflows/src/case-loop.ts', 'export const loop = 1;');
});

afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  const full = path.join(folder, file);
  fs.mkdirSync(path.dirname(full), { recursive: true });
  fs.writeFileSync(full, `${text}\n`);
}

/** Names of the rules that the workspace breaks. */
async function brokenRules(): Promise<string[]> {
  const program = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const config = path.join(ROOT, '.dependency-cruiser.mjs');
  const args = [program, '--config', config, '--output-type', 'json', 'libs', 'apps', 'workflows'];
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }, (_error, stdout) => resolve(stdout));
  });
  const { summary } = JSON.parse(output) as { summary: { violations: { rule: { name: string } }[] } };
  return summary.violations.map((violation) => violation.rule.name);
}

test('imports that go the right way are left alone', async () => {
  write('libs/db/src/store.ts', "import { here } from '@waymark/domain';\nexport const kept = here;");
  write(
    'apps/api/src/main.ts',
    "import { here } from '@waymark/workflows';\nimport '@waymark/db';\nexport const a = here;",
  );
  write('workflows/src/index.ts', "export * from './messages.js';");
  expect(await brokenRules()).toEqual([]);
});

test.each([
  ['the rules use storage', 'libs/domain/src/bad.ts', '@waymark/db', 'libs-domain-imports'],
  ['the rules read files', 'libs/domain/src/bad.ts', 'node:fs', 'domain-is-pure'],
  ['the contract uses storage', 'libs/contract/src/bad.ts', '@waymark/db', 'libs-contract-imports'],
  ['storage uses the contract', 'libs/db/src/bad.ts', '@waymark/contract', 'libs-db-imports'],
  ['workflows use storage', 'workflows/src/bad.ts', '@waymark/db', 'workflows-imports'],
  ['the console uses the contract', 'apps/admin/src/bad.ts', '@waymark/contract', 'apps-admin-imports'],
  ['the API uses the console', 'apps/api/src/bad.ts', '@waymark/admin', 'apps-api-imports'],
  ['workflows show their loop', 'workflows/src/index.ts', './case-loop.js', 'workflows-show-messages-only'],
  ['a package reaches into another', 'libs/db/src/bad.ts', '../../domain/src/index.js', 'packages-by-name'],
  ['an import leads nowhere', 'libs/db/src/bad.ts', './not-there.js', 'resolvable'],
])('it is found when %s', async (_what, file, target, rule) => {
  write(file, `import * as other from '${target}';\nexport const used = other;`);
  expect(await brokenRules()).toContain(rule);
});

test('it is found when files need each other', async () => {
  write('libs/db/src/one.ts', "import { two } from './two.js';\nexport const one = () => two;");
  write('libs/db/src/two.ts', "import { one } from './one.js';\nexport const two = () => one;");
  expect(await brokenRules()).toContain('no-cycles');
});
