// npm run generate: writes the files that are made from others. With --check it only compares, for npm run check.
// Words after it choose the files whose path contains one of them. Everything must be built.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './setup/build.mjs';
import { installPackages, ROOT, useProjectNode } from './setup/install.mjs';
import { runAsProgram } from './stack/problem.mjs';

const args = process.argv.slice(2);
const onlyCompare = args.includes('--check');
const words = args.filter((arg) => !arg.startsWith('--'));

await runAsProgram(async () => {
  await installPackages(console.log);
  await useProjectNode(fileURLToPath(import.meta.url));
  // The check is run by nx, which has built what it needs.
  if (!onlyCompare) await build(console.log);
  const { GENERATED } = await import('./generate/generated.mjs');
  const chosen = GENERATED.filter(
    ({ file }) => words.length === 0 || words.some((word) => file.includes(word)),
  );
  const stale = [];
  for (const { file, make } of chosen) {
    const full = path.join(ROOT, file);
    const now = fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : '';
    const wanted = await make(now);
    if (now === wanted) continue;
    stale.push(file);
    if (!onlyCompare) fs.writeFileSync(full, wanted);
  }
  if (stale.length === 0) return console.log('Every generated file is up to date.');
  if (!onlyCompare) return console.log(`Written: ${stale.join(', ')}`);
  console.error(`Not up to date: ${stale.join(', ')}. Run: npm run generate`);
  process.exitCode = 1;
});
