import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { mailedLinkEnds } from '@waymark/domain';
import { ApplicationLinkEntity } from '../entities/application-link.entity.js';
import { newSecret, secretHash } from './secrets.js';

/** A link as it is put into a mail. The token is told this once: only its hash is kept. */
interface NewApplicationLink {
  readonly id: string;
  readonly token: string;
}

/** To somebody of an application, or to an address by which somebody wants to apply. */
type Whose =
  | { readonly callId: string; readonly applicationId: string; readonly personId: string }
  | { readonly callId: string; readonly email: string };

/**
 * Makes a link to an application, or to begin one. Links made before go on opening it.
 * @param now when it is made; it ends as long after as libs/domain says
 */
export async function makeApplicationLink(
  em: EntityManager,
  whose: Whose & { readonly language: string },
  now: Date,
): Promise<NewApplicationLink> {
  const made = { id: randomUUID(), token: newSecret() };
  await em.insert(ApplicationLinkEntity, {
    id: made.id,
    call: whose.callId,
    language: whose.language,
    ...('email' in whose
      ? { email: whose.email }
      : { application: whose.applicationId, person: whose.personId }),
    tokenHash: secretHash(made.token),
    createdAt: now,
    expiresAt: mailedLinkEnds(now),
  });
  return made;
}

/** Takes a link back that nobody was sent. */
export async function dropApplicationLink(em: EntityManager, id: string): Promise<void> {
  await em.nativeDelete(ApplicationLinkEntity, { id });
}

/**
 * The link with this token or this id, whether it still opens anything or not.
 * @returns null when there is none
 */
export const findApplicationLink = (
  em: EntityManager,
  by: { readonly token: string } | { readonly id: string },
): Promise<ApplicationLinkEntity | null> =>
  em.findOne(ApplicationLinkEntity, 'token' in by ? { tokenHash: secretHash(by.token) } : { id: by.id }, {
    populate: ['application', 'person', 'call'],
  });

/** An application was begun by this link: from now on it opens that one, for whoever began it. */
export async function useApplicationLink(
  em: EntityManager,
  id: string,
  { applicationId, personId }: { readonly applicationId: string; readonly personId: string },
): Promise<void> {
  await em.nativeUpdate(
    ApplicationLinkEntity,
    { id },
    { application: applicationId, person: personId, email: null },
  );
}

/** From now on no link that was mailed to this person opens the application. */
export async function revokeApplicationLinks(
  em: EntityManager,
  { applicationId, personId }: { readonly applicationId: string; readonly personId: string },
  now: Date,
): Promise<void> {
  await em.nativeUpdate(
    ApplicationLinkEntity,
    { application: applicationId, person: personId, revokedAt: null },
    { revokedAt: now },
  );
}

/** Forgets links that ended before this moment. */
export async function forgetApplicationLinks(em: EntityManager, before: Date): Promise<void> {
  await em.nativeDelete(ApplicationLinkEntity, { expiresAt: { $lt: before } });
}
