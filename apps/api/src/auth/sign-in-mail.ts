export interface SignInMail {
  subject: string;
  text: string;
  html: string;
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * The mail with a sign-in link.
 * @param link with the token in its fragment, which no server is sent
 * @param minutes how long the link works
 */
export function signInMail(name: string, link: string, minutes: number): SignInMail {
  const why = 'You get this mail because somebody asked for a sign-in link to Waymark with your address.';
  const how = `Open the page and press the button there. The link works once, for ${minutes} minutes.`;
  const otherwise = 'If it was not you, do nothing: nobody can sign in without this mail.';
  const text = [`Dear ${name},`, why, how, link, otherwise].join('\n\n');
  const html = `<!doctype html><html lang="en"><body style="font:16px/1.5 sans-serif;color:#1C2430;max-width:34rem">
<p>Dear ${escape(name)},</p><p>${why}</p><p>${how}</p>
<p><a href="${escape(link)}" style="display:inline-block;padding:12px 24px;background:#0B6B6B;color:#fff;border-radius:8px;text-decoration:none">Sign in to Waymark</a></p>
<p>${otherwise}</p></body></html>`;
  return { subject: 'Sign in to Waymark', text: `${text}\n`, html };
}
