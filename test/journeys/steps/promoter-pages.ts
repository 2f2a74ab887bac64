import { say, type PromoterApplicationAction, type PromoterCallAction } from '@waymark/domain';
import type { Locator, Page } from 'playwright-core';
import { answerDialog } from './dialogs.js';
import { t } from './words.js';

export const applicationAction = (action: PromoterApplicationAction): string =>
  say(`promoterApplication.action.${action}`);
export const callAction = (action: PromoterCallAction): string => say(`promoterCall.action.${action}`);

/** What a page of the console is told by the API, asked as whoever is signed in there. */
export async function asked<T>(page: Page, path: string): Promise<T> {
  const response = await page.request.get(path);
  if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`);
  return (await response.json()) as T;
}

/** The one call that is under review in the demo data. */
export async function callUnderReview(page: Page): Promise<string> {
  const calls = await asked<{ id: string; stage: string }[]>(page, '/api/promoter-calls');
  const call = calls.find(({ stage }) => stage === 'reviewing');
  if (!call) throw new Error('No call is under review.');
  return `/promoter-calls/${call.id}`;
}

/** What waits for a coordinator, on their home. */
export const mineToday = (page: Page): Locator => page.getByRole('region', { name: t('promoter.mine') });

/** Takes a step of the page by its button, or by its line in the menu, and answers its dialog. */
export async function take(
  page: Page,
  label: string,
  fill: (dialog: Locator) => Promise<void> = async () => {},
): Promise<void> {
  const actions = page.getByRole('group', { name: t('case.actions') });
  await actions.waitFor();
  const button = actions.getByRole('button', { name: label, exact: true });
  if (await button.isVisible()) await button.click();
  else {
    await actions.getByRole('button', { name: t('case.more') }).click();
    await page.getByRole('menu').getByRole('menuitem', { name: label, exact: true }).click();
  }
  await answerDialog(page.getByRole('dialog', { name: label, exact: true }), label, fill);
}
