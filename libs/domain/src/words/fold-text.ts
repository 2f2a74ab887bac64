/**
 * Joins the parts and takes case and accents off, so that "vastra gotaland" finds "Västra Götaland".
 * Stored beside each list's rows and applied to what is typed into a search box.
 *
 * @param parts texts; null and undefined are left out.
 * @returns one lower-case text, parts separated by a space.
 */
export function foldText(...parts: (string | null | undefined)[]): string {
  return parts
    .filter((part) => part != null && part !== '')
    .join(' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}

/** A text as people mean it: without case, accents, and more than one space between words. */
export const foldSpaces = (text: string): string => foldText(text).replace(/\s+/g, ' ').trim();
