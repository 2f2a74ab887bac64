import { createRequire } from 'node:module';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { settingsTable } from '../../libs/settings/dist/index.js';
import { lifecycleMarkdown } from '../../libs/domain/dist/index.js';
import { ROOT } from '../setup/install.mjs';
import { Problem } from '../stack/problem.mjs';
import { run } from '../stack/programs.mjs';

const OPENAPI = 'libs/contract/openapi.json';
const TABLE = /(?<=<!-- settings:begin -->\n).*?(?=<!-- settings:end -->)/s;

/**
 * Every file that is made from others and kept in the repository, so that a reader and a diff can see it.
 * A later one may be made from an earlier one.
 * @type {readonly { file: string, make: (now: string) => string | Promise<string> }[]} `now` is what the file holds
 */
export const GENERATED = [
  { file: 'docs/lifecycle.md', make: () => lifecycleMarkdown() },
  { file: 'README.md', make: (now) => markdown(now.replace(TABLE, `\n${settingsTable()}\n\n`)) },
  { file: OPENAPI, make: () => outputOf('apps/api/dist/openapi.js', []) },
  {
    file: 'apps/admin/src/api/schema.d.ts',
    make: () => outputOf(typesGenerator(), [OPENAPI]),
  },
];

/**
 * As prettier leaves it, so that writing and checking agree.
 * @param {string} text
 */
async function markdown(text) {
  const style = await resolveConfig(path.join(ROOT, 'README.md'));
  return format(text, { ...style, parser: 'markdown' });
}

function typesGenerator() {
  const ofConsole = createRequire(path.join(ROOT, 'apps/admin/package.json'));
  return path.join(path.dirname(ofConsole.resolve('openapi-typescript/package.json')), 'bin/cli.js');
}

/**
 * @param {string} program
 * @param {string[]} args
 */
async function outputOf(program, args) {
  const { ok, stdout, output } = await run(process.execPath, [path.resolve(ROOT, program), ...args], {
    cwd: ROOT,
  });
  if (!ok) throw new Problem(`${program} failed:\n${output}`);
  return `${stdout.trimEnd()}\n`;
}
