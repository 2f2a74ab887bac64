import { randomBytes, randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseKind } from '@waymark/domain';
import { ReplyAddressEntity } from '../entities/reply-address.entity.js';
import { secretHash } from '../links/secrets.js';

/** 128 bits, in signs that no mail server writes otherwise. */
const tokenBytes = 16;

/** What comes between + and @ in the address a mail is answered to. It is told this once: only its hash is kept. */
export interface NewReplyAddress {
  readonly id: string;
  readonly token: string;
}

/** Makes an address for answers to one mail. Those of other mails about the case go on. */
export async function makeReplyAddress(
  em: EntityManager,
  mail: { readonly caseKind: CaseKind; readonly caseId: string; readonly personId: string },
  now: Date,
): Promise<NewReplyAddress> {
  const made = { id: randomUUID(), token: randomBytes(tokenBytes).toString('hex') };
  const { caseKind, caseId, personId } = mail;
  const tokenHash = secretHash(made.token);
  await em.insert(ReplyAddressEntity, { id: made.id, tokenHash, caseKind, caseId, personId, createdAt: now });
  return made;
}

/** Takes an address back that nobody was sent. */
export async function dropReplyAddress(em: EntityManager, id: string): Promise<void> {
  await em.nativeDelete(ReplyAddressEntity, { id });
}

/** @returns null where no mail was sent with this token */
export const findReplyAddress = (em: EntityManager, token: string): Promise<ReplyAddressEntity | null> =>
  em.findOne(ReplyAddressEntity, { tokenHash: secretHash(token.toLowerCase()) });

/** Forgets addresses that were made before this moment. */
export async function forgetReplyAddresses(em: EntityManager, before: Date): Promise<void> {
  await em.nativeDelete(ReplyAddressEntity, { createdAt: { $lt: before } });
}
