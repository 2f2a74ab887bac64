import { Client } from '../api/client.js';
import { eventually } from './eventually.js';

interface Mails {
  readonly store: { list(filter: { to: string }): { text: string }[] };
}

/** Signs in as people do: asks for a link, opens the mail, and redeems what stands in it. */
export async function signIn(url: string, mail: Mails, email: string): Promise<Client> {
  const nobody = new Client(url);
  await nobody.post('/api/auth/sign-in/magic-link', { email });
  const token = await eventually(() =>
    mail.store
      .list({ to: email })
      .map(({ text }) => /#token=([\w-]+)/.exec(text)?.[1])
      .findLast((found) => found !== undefined),
  );
  const redeemed = await nobody.post('/api/auth/link/redeem', { token });
  const cookie = redeemed.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`Nobody was signed in: ${redeemed.status} ${redeemed.text}`);
  return new Client(url, cookie);
}
