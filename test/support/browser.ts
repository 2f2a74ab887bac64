import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_FLAGS } from '../../tools/stack/chromium.mjs';

/** Starts the Chromium of this run. Close it at the end of the test file. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.WAYMARK_TEST_CHROMIUM ?? '', args: CHROMIUM_FLAGS });
}

/** Addresses of the stack that journeys walk on. */
export function journeyStack(): { url: string; mailUrl: string } {
  const { WAYMARK_TEST_URL: url, WAYMARK_TEST_MAIL_URL: mailUrl } = process.env;
  if (!url || !mailUrl) throw new Error('There is no stack: this test belongs into test/journeys');
  return { url, mailUrl };
}
