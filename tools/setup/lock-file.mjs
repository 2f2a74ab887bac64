import fs from 'node:fs';
import path from 'node:path';

/** @typedef {{ version?: string, resolved?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean, peer?: boolean }} LockedPackage */

/**
 * Whether node_modules holds what package-lock.json says. npm writes down what it installed when it is done, so an
 * interrupted install is seen too, and nobody who ran npm by hand has to wait for a second install.
 * @param {string} root
 */
export function isUpToDate(root) {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const installed = readPackages(path.join(root, 'node_modules/.package-lock.json'));
  return wanted !== null && installed !== null && sameInstall(wanted, installed);
}

/**
 * @param {Record<string, LockedPackage>} wanted as in package-lock.json
 * @param {Record<string, LockedPackage>} installed as in npm's own record
 */
export function sameInstall(wanted, installed) {
  const kept = Object.entries(wanted).filter(([folder]) => folder.includes('node_modules/'));
  const missing = kept.some(
    ([folder, entry]) => !installed[folder] && !entry.optional && !entry.devOptional && !entry.peer,
  );
  const foreign = Object.entries(installed).some(([folder, entry]) => {
    const locked = wanted[folder];
    return !locked || locked.version !== entry.version || locked.integrity !== entry.integrity;
  });
  return !missing && !foreign;
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | null}
 */
function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}
