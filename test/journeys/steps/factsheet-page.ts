import type { ExchangeAction } from '@waymark/domain';
import type { Page } from 'playwright-core';
import { answerDialog } from './dialogs.js';
import { labelled, labelOf, t } from './words.js';

/** The secretariat writes the draft from the reports, from the page of the case that is open. */
export async function draftFactsheet(page: Page): Promise<void> {
  await page.getByRole('link', { name: t('factsheet.open') }).click();
  await page.getByRole('button', { name: t('factsheet.makeDraft') }).click();
  await page.getByRole('article').waitFor();
}

export interface Edits {
  what: string;
  preparation: string;
  seen: string;
}

/** Rewrites sections of the draft that is open, and adds a line to what was seen. */
export async function editFactsheet(page: Page, { what, preparation, seen }: Edits): Promise<void> {
  await page.getByRole('link', { name: t('factsheet.edit') }).click();
  await page.getByLabel(labelled(t('factsheet.field.what'))).fill(what);
  await page.getByLabel(labelled(t('factsheet.field.preparation'))).fill(preparation);
  const group = page.getByRole('group', { name: labelled(t('factsheet.field.seen')) });
  await group.getByRole('button', { name: t('report.addItem') }).click();
  await group.getByRole('textbox').last().fill(seen);
  await page.getByRole('button', { name: t('factsheet.save'), exact: true }).click();
  await page.getByRole('article').getByText(what).waitFor();
}

/** Opens the factsheet from the page of the case that is open, and gives one's answer there. */
export async function answerFactsheet(page: Page, action: ExchangeAction): Promise<void> {
  await page.getByRole('link', { name: t('factsheet.open') }).click();
  await page.getByRole('article').waitFor();
  await stepAtFactsheet(page, action);
}

/** Takes a step at the factsheet that is open. */
export async function stepAtFactsheet(page: Page, action: ExchangeAction): Promise<void> {
  const label = labelOf.exchange(action);
  await page.getByRole('button', { name: label, exact: true }).click();
  await answerDialog(page.getByRole('dialog', { name: label, exact: true }), label);
}
