/**
 * A picture that was taken.
 * @typedef {object} Picture
 * @property {string} role
 * @property {string} name of the page
 * @property {string} look such as `1280 px, dark, English`
 * @property {string} file beside the sheet
 */

/**
 * The contact sheet: one page with every picture, by role and page.
 * @param {readonly Picture[]} pictures
 * @param {string} taken when, in words
 * @returns {string} HTML
 */
export function contactSheet(pictures, taken) {
  const byRole = Map.groupBy(pictures, ({ role }) => role);
  const body = [...byRole].map(
    ([role, theirs]) =>
      `<h2>${escaped(role)}</h2>${[...Map.groupBy(theirs, ({ name }) => name)]
        .map(([name, looks]) => `<h3>${escaped(name)}</h3><div>${looks.map(figure).join('')}</div>`)
        .join('')}`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Waymark: every screen</title>
<style>body{font:14px/1.5 system-ui;margin:24px;background:#eee;color:#222}div{display:flex;gap:16px;flex-wrap:wrap;align-items:flex-start}
figure{margin:0}img{height:320px;max-width:520px;object-fit:cover;object-position:top;border:1px solid #999;background:#fff}figcaption{font-size:12px}</style>
<h1>Waymark: every screen</h1><p>${escaped(taken)}. ${pictures.length} pictures; each opens in full.</p>
${body.join('\n')}</html>\n`;
}

/** @param {Picture} picture */
const figure = ({ name, look, file }) =>
  `<figure><a href="${encodeURI(file)}"><img loading="lazy" src="${encodeURI(file)}" alt="${escaped(`${name}, ${look}`)}"></a><figcaption>${escaped(look)}</figcaption></figure>`;

/** @param {string} text */
const escaped = (text) =>
  text.replace(/[&<>"]/g, (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[sign]};`);
