import { inReadingOrder } from '@waymark/domain';

/** With one of these a spreadsheet takes a text for a formula; the wide ones are the same on some keyboards. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text as a spreadsheet may have it: an apostrophe before what it would calculate says that it is text.
 * @param text whatever somebody wrote
 */
export function harmless(text: string): string {
  const plain = inReadingOrder(text);
  return formula.test(plain) ? `'${plain}` : plain;
}
