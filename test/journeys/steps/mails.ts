import { journeyStack } from '../../support/browser.js';
import { until } from './until.js';

export interface Mail {
  id: string;
  to: string[];
  subject: string;
  text: string;
  html: string | null;
}

async function mailsTo(address: string | null): Promise<Mail[]> {
  const url = new URL('/messages', journeyStack().mailUrl);
  if (address !== null) url.searchParams.set('to', address);
  const response = await fetch(url);
  return (await response.json()) as Mail[];
}

/** How many mails an address has got so far: give it to `newMailTo` to wait for the next. */
export const mailCount = async (address: string): Promise<number> => (await mailsTo(address)).length;

/** The first mail to this address after those that were there before. */
export function newMailTo(address: string, before: number): Promise<Mail> {
  return until(`a mail to ${address}`, async () => (await mailsTo(address))[before]);
}

/** The first mail, to whomever it went, of which all of this is true. */
export function mailThat(is: (mail: Mail) => boolean): Promise<Mail> {
  return until('such a mail', async () => (await mailsTo(null)).find(is));
}

/** Where the one button of a mail leads: its last address. */
export function linkIn({ text }: Mail): string {
  const link = text.match(/https?:\/\/\S+/g)?.at(-1);
  if (!link) throw new Error(`This mail has no link:\n${text}`);
  return link;
}
