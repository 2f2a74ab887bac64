import { randomUUID } from 'node:crypto';
import type { ApplicationLinkOpened } from '@waymark/contract';
import type { Api } from '../api/api-on.js';
import { Client } from '../api/client.js';
import { eventually } from '../casework/eventually.js';
import type { Casework } from '../casework/in-process.js';

/** Begins an application as its page does, by a link that was asked for: whoever may write it, and its id. */
export async function beginByLink(
  { mail }: Casework,
  { nobody, url }: Api,
  name: string,
): Promise<{ readonly visitor: Client; readonly id: string }> {
  const email = `${randomUUID()}@people.example`;
  const links = '/api/application-links';
  await nobody.post(`${links}/ask`, { email, language: 'en' }, { key: null });
  const token = await eventually(
    () => mail.store.list({ to: email }).flatMap(({ text }) => /\/apply#([\w-]+)/.exec(text)?.[1] ?? [])[0],
  );
  const begun = { token, how: 'self', candidateKind: 'person', name, title: name };
  const answer = await nobody.post<ApplicationLinkOpened>(`${links}/begin`, begun, { key: null });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`The link was answered ${answer.status}: ${answer.text}`);
  return { visitor: new Client(url, cookie), id: answer.body.applicationId };
}
