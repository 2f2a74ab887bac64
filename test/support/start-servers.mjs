import fs from 'node:fs';
import path from 'node:path';
import { atTheEnd, temporaryFolder } from '../../tools/stack/for-a-while.mjs';
import { startPostgres } from '../../tools/stack/postgres.mjs';
import { SEARCH_ATTRIBUTES } from '../../tools/stack/search-attributes.mjs';
import { startTemporal } from '../../tools/stack/temporal.mjs';
import { findTimeSkippingServer } from '../../tools/stack/time-skipping.mjs';

const NAMESPACES = 60;

/** Starts what integration tests share, on free ports and in a folder of its own, and tells them by environment. */
export default async function startServers() {
  if (process.env.WAYMARK_TEST_POSTGRES) return;
  const folder = temporaryFolder('waymark-test');
  const log = (/** @type {string} */ text) => console.log(text);
  process.env.WAYMARK_TEST_TIME_SKIPPING = await findTimeSkippingServer({ log });

  const postgres = await startPostgres({ dataDir: path.join(folder, 'postgres'), fsync: false, log });
  atTheEnd(postgres.destroy);
  process.env.WAYMARK_TEST_POSTGRES = postgres.urlOf('postgres');

  // Namespaces are made with the server because making one later takes seconds until it can be used.
  const namespaces = Array.from({ length: NAMESPACES }, (_, index) => `test-${index}`);
  const temporal = await startTemporal({
    headless: true,
    searchAttributes: SEARCH_ATTRIBUTES,
    namespaces,
    logFile: path.join(folder, 'temporal.log'),
    log,
  });
  atTheEnd(temporal.stop);
  process.env.WAYMARK_TEST_TEMPORAL = temporal.address;
  process.env.WAYMARK_TEST_FOLDER = folder;
  fs.mkdirSync(path.join(folder, 'namespaces'));
  process.env.WAYMARK_TEST_NAMESPACES = String(NAMESPACES);
}
