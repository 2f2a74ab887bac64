import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { UnsubscribeLinkEntity } from '../entities/unsubscribe-link.entity.js';
import { newSecret, secretHash } from './secrets.js';

/** Somebody may look into the mail of the call before the last one; what is older is forgotten with the next mail. */
const keptMs = 800 * 24 * 3_600_000;

/**
 * Makes a link that takes somebody off the mailing list. Those made before go on doing so.
 * @returns the token, which is told this once: only its hash is kept
 */
export async function makeUnsubscribeLink(
  em: EntityManager,
  personId: string,
  now: Date,
): Promise<{ readonly id: string; readonly token: string }> {
  const made = { id: randomUUID(), token: newSecret() };
  const tooOld = { $lt: new Date(now.getTime() - keptMs) };
  await em.nativeDelete(UnsubscribeLinkEntity, { person: personId, createdAt: tooOld });
  await em.insert(UnsubscribeLinkEntity, {
    id: made.id,
    person: personId,
    tokenHash: secretHash(made.token),
    createdAt: now,
  });
  return made;
}

/** Takes a link back that nobody was sent. */
export async function dropUnsubscribeLink(em: EntityManager, id: string): Promise<void> {
  await em.nativeDelete(UnsubscribeLinkEntity, { id });
}

/** Whoever a link to leave the mailing list was sent to. */
export interface ListReader {
  readonly personId: string;
  readonly email: string;
  /** They said that they want no more of these mails. */
  readonly left: boolean;
}

const reader = `
  select p.id as "personId", p.email, coalesce(m.unsubscribed_at is not null, false) as left
  from unsubscribe_link l join person p on p.id = l.person_id
  left join mailing_list_member m on m.person_id = p.id
  where l.token_hash = ? and p.email is not null`;

/** @returns null where there is no such link */
export async function readerOfUnsubscribeLink(em: EntityManager, token: string): Promise<ListReader | null> {
  const [row] = await em.getConnection().execute<ListReader[]>(reader, [secretHash(token)]);
  return row ?? null;
}

const leave = `
  insert into mailing_list_member (person_id, added_at, unsubscribed_at) values (?, ?, ?)
  on conflict (person_id) do update set unsubscribed_at = coalesce(mailing_list_member.unsubscribed_at, excluded.unsubscribed_at)`;
const join = `
  insert into mailing_list_member (person_id, added_at, unsubscribed_at) values (?, ?, null)
  on conflict (person_id) do update set unsubscribed_at = null`;

/** From now on nobody writes to them about calls: also to a member, who is otherwise told. The first day stays. */
export async function leaveMailingList(em: EntityManager, personId: string, now: Date): Promise<void> {
  await em.getConnection().execute(leave, [personId, now, now], 'run');
}

/** By their own wish, also after they left. */
export async function joinMailingList(em: EntityManager, personId: string, now: Date): Promise<void> {
  await em.getConnection().execute(join, [personId, now], 'run');
}
