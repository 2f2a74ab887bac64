import path from 'node:path';
import { cachedProgram, inTemporaryFolder, keepProgram } from './cache.mjs';
import { Problem } from './problem.mjs';
import { isProgram, onPath, run } from './programs.mjs';
import { downloadWithSdk } from './sdk-program.mjs';
import { TEMPORAL_CLI_VERSION } from './versions.mjs';

const GO_MODULE = `github.com/temporalio/cli/cmd/temporal@v${TEMPORAL_CLI_VERSION}`;
const STILL_BUSY_MS = 30_000;

/**
 * Finds Temporal's program, or gets it: the environment, the PATH, the cache, the SDK's download, a build with Go.
 * @param {{ log: (text: string) => void }} options `log` is told of steps that take long
 * @returns {Promise<string>} its path
 * @throws {Problem} naming every choice, when none works
 */
export async function findTemporalCli({ log }) {
  const named = process.env.TEMPORAL_CLI_PATH;
  if (named) {
    if (await isTemporal(named)) return named;
    throw new Problem(
      `TEMPORAL_CLI_PATH names ${named}, which is not Temporal's program; correct it or take it away.`,
    );
  }
  const installed = onPath(['temporal']);
  if (installed && (await isTemporal(installed))) return installed;

  const cached = cachedProgram(`temporal-${TEMPORAL_CLI_VERSION}`, 'temporal');
  if (isProgram(cached)) return cached;
  log('Fetching Temporal (about 100 MB, once on this machine).');
  if (await downloadWithSdk('dev-server', `v${TEMPORAL_CLI_VERSION}`, cached)) return cached;
  if (await buildWithGo(cached, log)) return cached;
  throw new Problem(
    'Temporal cannot be found, fetched or built here; do one of these: set TEMPORAL_ADDRESS to a Temporal server, ' +
      'put its program "temporal" on the PATH or name it in TEMPORAL_CLI_PATH, ' +
      'connect this machine to the internet once, or install Go so that it can be built.',
  );
}

/** @param {string} file */
async function isTemporal(file) {
  const { ok, output } = await run(file, ['--version'], { timeoutMs: 20_000 });
  return ok && output.includes('temporal version');
}

/**
 * @param {string} target
 * @param {(text: string) => void} log
 */
async function buildWithGo(target, log) {
  const go = onPath(['go']) ?? (isProgram('/usr/local/go/bin/go') ? '/usr/local/go/bin/go' : null);
  if (!go) return false;
  log(
    'It cannot be fetched here. Building Temporal with Go instead (about 4 minutes, once on this machine).',
  );
  const began = Date.now();
  const still = setInterval(() => {
    log(`Still building Temporal (${Math.round((Date.now() - began) / 1000)} s so far).`);
  }, STILL_BUSY_MS);
  try {
    return await inTemporaryFolder(async (folder) => {
      const { ok, output } = await run(go, ['install', GO_MODULE], {
        env: { ...process.env, GOBIN: folder },
        cwd: folder,
      });
      if (ok) keepProgram(path.join(folder, 'temporal'), target);
      else log(`Go could not build it: ${output.split('\n').at(-1)}`);
      return ok;
    });
  } finally {
    clearInterval(still);
  }
}
