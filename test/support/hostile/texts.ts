/** Where a mail would go if a header could be put in. */
export const victim = 'victim@elsewhere.example';

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)' x='",
  '</title></style></textarea><svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">here</a>',
  '<!-- <style>@import "//elsewhere.example"</style>',
  ']]><iframe srcdoc="<script>alert(1)</script>">',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '&lt;b&gt; &#60;script&#62; &amp;amp;',
  '{{constructor.constructor("alert(1)")()}} ${7*7} {name} [part]',
  '=HYPERLINK("http://elsewhere.example";"x")',
  "+1+cmd|'/C calc'!A0",
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\u202e=1+1',
  `word\r\nBcc: ${victim}\r\n\r\nbody`,
  `word\nBcc: ${victim}`,
  `word\u2028Bcc: ${victim}\u2029`,
  `word\u0085Bcc: ${victim}`,
  'photo\u202egpj.exe',
  '\u2067turned\u2066 inside',
] as const;

/** Texts that would be something else wherever they are taken for more than a text; each ends in words of its own. */
export const hostile: readonly string[] = attacks.map((attack, index) => `${attack} end-${index}-end`);

/** The words that a text ends in: they have to arrive, whatever stood before them. */
export const endOf = (text: string): string => /end-\d+-end$/.exec(text)![0];

/** Signs that turn the order of letters, and must not reach a page. */
export const turning = /[\u202a-\u202e\u2066-\u2069]/;

/** A way through all of them, so that each field gets another one. */
export function inTurn(from = 0): () => string {
  let next = from;
  return () => hostile[next++ % hostile.length]!;
}
