import {
  dropUnsubscribeLink,
  makeUnsubscribeLink,
  type EntityManager,
  type UndeliveredMail,
} from '@waymark/db';
import { unsubscribePath } from '@waymark/documents';
import { mailingListMails } from '@waymark/domain';
import type { MailLink } from './links.js';

/** Where the reader of a mail to the mailing list leaves it; null for every other mail. */
export async function leaveLinkOf(
  em: EntityManager,
  { data }: UndeliveredMail,
  { publicUrl, now }: { readonly publicUrl: string; readonly now: string },
): Promise<MailLink | null> {
  if (!mailingListMails.has(data.mail)) return null;
  const { id, token } = await makeUnsubscribeLink(em, data.personId, new Date(now));
  return { address: publicUrl + unsubscribePath(token), drop: () => dropUnsubscribeLink(em, id) };
}

/** So that mail programs offer to leave with one click, and do so without opening a page (RFC 8058). */
export const leaveHeaders = (leave: MailLink | null): Record<string, string> =>
  leave
    ? { 'List-Unsubscribe': `<${leave.address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
    : {};
