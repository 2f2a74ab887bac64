import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { mailedLinkEnds } from '@waymark/domain';
import { MatchLinkEntity } from '../entities/match-link.entity.js';
import { newSecret, secretHash } from './secrets.js';

/** A link as it is put into a mail. The token is told this once: only its hash is kept. */
interface NewMatchLink {
  readonly id: string;
  readonly token: string;
}

/**
 * Makes a link to answer a match. Links made before go on doing so: whichever mail somebody finds first will do.
 * @param now when it is made; it ends as long after as libs/domain says
 */
export async function makeMatchLink(
  em: EntityManager,
  { exchangeId, personId }: { readonly exchangeId: string; readonly personId: string },
  now: Date,
): Promise<NewMatchLink> {
  const made = { id: randomUUID(), token: newSecret() };
  await em.insert(MatchLinkEntity, {
    id: made.id,
    exchange: exchangeId,
    person: personId,
    tokenHash: secretHash(made.token),
    createdAt: now,
    expiresAt: mailedLinkEnds(now),
  });
  return made;
}

/** Takes a link back that nobody was sent. */
export async function dropMatchLink(em: EntityManager, id: string): Promise<void> {
  await em.nativeDelete(MatchLinkEntity, { id });
}

/**
 * The link with this token, whether it still answers anything or not, with whom it was sent to.
 * @returns null when there is none
 */
export const findMatchLink = (em: EntityManager, token: string): Promise<MatchLinkEntity | null> =>
  em.findOne(MatchLinkEntity, { tokenHash: secretHash(token) }, { populate: ['person'] });

/** Forgets links that ended before this moment. */
export async function forgetMatchLinks(em: EntityManager, before: Date): Promise<void> {
  await em.nativeDelete(MatchLinkEntity, { expiresAt: { $lt: before } });
}
