import { createOrm } from '@waymark/db';
import { loadSettings, SettingsError } from '@waymark/settings';
import { migrateEverything } from '../database/migrate-everything.js';
import { loadDemoData, type Loading } from './demo-data.js';

/** An interrupted loading goes on with the next start, so no step has to be on the disk before the following one. */
const quickly = '-c synchronous_commit=off';

const said: Record<Loading, string> = {
  loaded: 'The demo data is loaded.',
  'already-there': 'The demo data is there already.',
  'not-empty': 'The database holds data of its own, so no demo data was loaded.',
};

async function main(): Promise<void> {
  const settings = loadSettings(process.env);
  if (!settings.demo) throw new SettingsError(['Demo data is loaded only where WAYMARK_DEMO is on.']);
  await migrateEverything(settings);
  const url = new URL(settings.databaseUrl);
  url.searchParams.set('options', quickly);
  const orm = await createOrm(url.href, { poolSize: 2, applicationName: 'waymark-demo-data' });
  try {
    const began = Date.now();
    const loading = await loadDemoData(orm, new Date(), (text) => console.log(text));
    console.log(`${said[loading]} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  } finally {
    await orm.close();
  }
}

main().catch((error: unknown) => {
  process.exitCode = 1;
  console.error(error instanceof SettingsError ? error.message : error);
});
