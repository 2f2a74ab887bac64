import type { Locator, Page } from 'playwright-core';
import { write, type HalfDay } from './fields.js';
import { t } from './words.js';

/** The programme on the page of an exchange. */
export const programmeOn = (page: Page): Locator =>
  page.getByRole('region', { name: t('prepare.programme'), exact: true });

/** Opens a half-day for writing: the first morning is 0, its afternoon 1. */
export async function openHalfDay(page: Page, index: number): Promise<Locator> {
  await programmeOn(page).getByRole('button').nth(index).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

/** Saves what is written in a half-day and waits until it is taken. */
export async function saveHalfDay(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: t('programme.save') }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Writes the programme of a visit that has none yet, half-day by half-day. */
export async function writeWholeProgramme(
  page: Page,
  start: string,
  programme: readonly HalfDay[],
): Promise<void> {
  for (const { day, half, what } of programme) {
    const days = (Date.parse(day) - Date.parse(start)) / 86_400_000;
    const dialog = await openHalfDay(page, days * 2 + (half === 'afternoon' ? 1 : 0));
    await write(dialog, t('programme.what'), what);
    await saveHalfDay(dialog);
    await programmeOn(page).getByText(what).waitFor();
  }
}
