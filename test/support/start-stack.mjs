import { findChromium } from '../../tools/stack/chromium.mjs';
import { startStackForAWhile } from '../../tools/stack/stack-for-a-while.mjs';

/** Starts whole Waymark with its demo data for the browser journeys. */
export default async function startStackForJourneys() {
  if (process.env.WAYMARK_TEST_URL) return;
  const log = (/** @type {string} */ text) => console.log(text);
  process.env.WAYMARK_TEST_CHROMIUM = await findChromium({ log });
  // What a date sets off is waited for at once.
  process.env.MAIL_PAUSE = '0';
  const { settings } = await startStackForAWhile({ log, name: 'waymark-test' });
  process.env.WAYMARK_TEST_URL = settings.publicUrl;
  process.env.WAYMARK_TEST_MAIL_URL = settings.mailUiUrl ?? '';
  process.env.WAYMARK_TEST_DATA_DIR = settings.dataDir;
}
