// Letters that do not come apart into a base letter and a mark.
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
};
const maxLength = 80;

/** A text as part of an address: small Latin letters, digits and single hyphens, at most 80 characters. */
export function slugify(text: string): string {
  const plain = [...text.toLowerCase()]
    .map((letter) => spelled[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= maxLength) return plain;
  const cut = plain.slice(0, maxLength + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : plain.slice(0, maxLength);
}

/**
 * The last part of a factsheet's address: made from its title and month, with a number behind it when taken.
 * Once given it never changes, so that links stay good.
 */
export function slugFor(
  content: { readonly title: string; readonly when: { readonly from: string | null } },
  isTaken: (slug: string) => boolean,
): string {
  const year = content.when.from?.slice(0, 4) ?? '';
  const title = slugify(content.title) || 'factsheet';
  const base = year === '' || title.includes(year) ? title : `${title}-${year}`;
  let slug = base;
  for (let number = 2; isTaken(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}
