import type { Locator } from 'playwright-core';

/**
 * Fills in the dialog of a step and takes it.
 * @param label of the step: its dialog's button is called the same
 * @throws with the words of the refusal, when it is refused
 */
export async function answerDialog(
  dialog: Locator,
  label: string,
  fill: (dialog: Locator) => Promise<void> = async () => {},
): Promise<void> {
  await dialog.waitFor();
  await fill(dialog);
  await dialog.getByRole('button', { name: label, exact: true }).click();
  const refusal = dialog.getByRole('alert');
  const gone = dialog.waitFor({ state: 'hidden' }).then(() => null);
  const words = await Promise.race([gone, refusal.innerText().catch(() => null)]);
  if (words !== null) throw new Error(`“${label}” was not taken: ${words}`);
  await gone;
}
