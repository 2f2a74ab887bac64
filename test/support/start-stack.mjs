import path from 'node:path';
import { build } from '../../tools/setup/build.mjs';
import { findChromium } from '../../tools/stack/chromium.mjs';
import { freePort } from '../../tools/stack/ports.mjs';
import { startStack } from '../../tools/stack/stack.mjs';
import { atTheEnd, temporaryFolder } from './temporary-run.mjs';

/** Starts whole Waymark with its demo data for the browser journeys, beside any other that runs here. */
export default async function startStackForJourneys() {
  if (process.env.WAYMARK_TEST_URL) return;
  const log = (/** @type {string} */ text) => console.log(text);
  process.env.WAYMARK_TEST_CHROMIUM = await findChromium({ log });
  await build(log);
  const { loadStackSettings } = await import('../../libs/settings/dist/index.js');
  const folder = temporaryFolder();
  const port = await freePort();
  const settings = loadStackSettings({ PORT: String(port), WAYMARK_DATA_DIR: path.join(folder, 'data') });
  const ports = {
    temporal: await freePort(),
    temporalUi: await freePort(),
    smtp: await freePort(),
    mailPage: await freePort(),
  };
  const stack = await startStack({ settings, ports, fsync: false, log });
  atTheEnd(stack.stop);
  process.env.WAYMARK_TEST_URL = settings.publicUrl;
  process.env.WAYMARK_TEST_MAIL_URL = stack.settings.mailUiUrl ?? '';
}
