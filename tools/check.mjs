// npm run check: everything that can be seen without running Waymark. What has not changed is not looked at again.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, ROOT, useProjectNode } from './setup/install.mjs';
import { runAsProgram } from './stack/problem.mjs';

const TARGETS = 'check,boundaries,unused,generated';

await runAsProgram(async () => {
  await installPackages(console.log);
  await useProjectNode(fileURLToPath(import.meta.url));
  const nx = path.join(ROOT, 'node_modules/nx/dist/bin/nx.js');
  const args = [nx, 'run-many', '-t', TARGETS, '--output-style=stream', ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  process.exitCode = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
});
