/** @typedef {import('./read-mail.mjs').Mail} Mail */

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: start; padding: .5rem; border-bottom: 1px solid GrayText; vertical-align: top; overflow-wrap: anywhere; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 1px solid GrayText; }
iframe { width: 100%; height: 40rem; border: 1px solid GrayText; background: white; }
a:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
`;

/** @param {Mail[]} mails oldest first */
export function listPage(mails) {
  const rows = mails.toReversed().map(
    (mail) => `<tr><td><a href="/mails/${mail.id}">${escape(mail.subject || '(no subject)')}</a></td>
<td>${escape(mail.to.join(', '))}</td><td>${time(mail.receivedAt)}</td></tr>`,
  );
  const body = rows.length
    ? `<table><thead><tr><th scope="col">Subject</th><th scope="col">To</th><th scope="col">Received</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`
    : '<p>No mail yet. What Waymark sends appears here; load the page again to look.</p>';
  return page('Mails', `<p>Nothing on this page has left this machine.</p>${body}`);
}

/** @param {Mail} mail */
export function mailPage(mail) {
  const attachments = mail.attachments
    .map((a) => `${a.filename} (${a.contentType}, ${a.size} bytes)`)
    .join(', ');
  const html = mail.html
    ? `<h2>As HTML</h2>
<iframe title="The mail as HTML" src="/mails/${mail.id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`
    : '';
  return page(
    mail.subject || '(no subject)',
    `<nav><a href="/">All mails</a></nav>
<dl><dt>From</dt><dd>${escape(mail.from)}</dd><dt>To</dt><dd>${escape(mail.to.join(', '))}</dd>
<dt>Received</dt><dd>${time(mail.receivedAt)}</dd>
${attachments ? `<dt>Attachments</dt><dd>${escape(attachments)}</dd>` : ''}</dl>
<h2>As text</h2><pre>${withLinks(escape(mail.text))}</pre>${html}`,
  );
}

export function missingPage() {
  return page('There is no such mail', '<p><a href="/">All mails</a></p>');
}

/**
 * @param {string} title
 * @param {string} body
 */
function page(title, body) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(title)} · Waymark mail</title><style>${STYLE}</style></head>
<body><main><h1>${escape(title)}</h1>
${body}</main></body></html>`;
}

/** @param {string} iso */
function time(iso) {
  return `<time datetime="${iso}">${iso.slice(0, 19).replace('T', ' ')} UTC</time>`;
}

/** @param {string} escaped */
function withLinks(escaped) {
  return escaped.replace(/https?:\/\/[^\s&<>]+(?:&amp;[^\s&<>]+)*/g, '<a href="$&">$&</a>');
}

/** @param {string} text */
function escape(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
