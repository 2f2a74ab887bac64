import type { Locator, Page } from 'playwright-core';
import { askLabel, labelled, t } from './words.js';

/** A page, a dialog or one part of them: where fields are looked for. */
export type Scope = Page | Locator;

export const write = (scope: Scope, label: string, text: string): Promise<void> =>
  scope.getByLabel(labelled(label)).fill(text);

/** One of several radio buttons under a question. */
export const choose = (scope: Scope, question: string, option: string): Promise<void> =>
  scope
    .getByRole('radiogroup', { name: labelled(question) })
    .getByLabel(option, { exact: true })
    .check();

/** Some of several boxes under a question. */
export async function tick(scope: Scope, question: string, options: readonly string[]): Promise<void> {
  const group = scope.getByRole('group', { name: labelled(question) });
  for (const option of options) await group.getByLabel(option, { exact: true }).check();
}

/** One of a browser's own list, by its value or as it reads. */
export const pick = async (scope: Scope, label: string, option: string): Promise<void> => {
  await scope.getByLabel(labelled(label)).selectOption(option);
};

/**
 * Found by typing a part of the name.
 * @param more also stands in its line, where the name alone may be that of several
 */
export async function find(scope: Scope, label: string, name: string, more = ''): Promise<void> {
  await findIn(scope.getByRole('combobox', { name: labelled(label) }), name, more);
}

/** Types into a field that searches, and takes the first thing it finds. */
export async function findIn(field: Locator, name: string, more = ''): Promise<void> {
  await field.fill(name);
  // The list floats beside the dialog, not in it.
  const found = field.page().getByRole('listbox').getByRole('option').filter({ hasText: name });
  await found.filter({ hasText: more }).first().click();
}

export interface HalfDay {
  day: string;
  half: 'morning' | 'afternoon';
  what: string;
}

/** A programme by half-days; lines that are there already are written over. */
export async function writeProgramme(
  scope: Scope,
  question: string,
  halfDays: readonly HalfDay[],
): Promise<void> {
  const group = scope.getByRole('group', { name: labelled(question) });
  for (const [index, { day, half, what }] of halfDays.entries()) {
    const line = group.getByRole('listitem', { name: t('halfDay.line', { number: index + 1 }), exact: true });
    if ((await line.count()) === 0) await group.getByRole('button', { name: t('halfDay.add') }).click();
    await write(line, t('halfDay.day'), day);
    await pick(line, t('halfDay.half'), half);
    await write(line, t('halfDay.what'), what);
  }
}

/** Several short texts, one field each. */
export async function writeLines(scope: Scope, question: string, lines: readonly string[]): Promise<void> {
  const group = scope.getByRole('group', { name: labelled(question) });
  for (const [index, line] of lines.entries()) {
    if (index > 0) await group.getByRole('button', { name: t('report.addItem') }).click();
    await group.getByRole('textbox').nth(index).fill(line);
  }
}

/** Who was there, in the dialog that records a visit. */
export async function markPresent(scope: Scope, people: readonly string[]): Promise<void> {
  const attendance = scope.getByRole('group', { name: labelled(askLabel('attendance')) });
  for (const person of people)
    await attendance
      .getByRole('group', { name: person })
      .getByRole('button', { name: t('attendance.present') })
      .click();
}
