import type { EntityManager } from '@mikro-orm/postgresql';
import type { Instant } from '@waymark/domain';
import { personId } from './ids.js';
import type { Writing } from './steps.js';

const draft = `
  update promoter_answers set answers = ?::jsonb, revision = revision + 1, updated_at = ?
  where application_id = ? and form = ? and person_id is not distinct from ?::uuid
    and status = 'draft' and updated_at < ?`;

/** Saves a paper as its page does. What is there already, from a loading that was interrupted, stays as it is. */
export async function savePaper(
  em: EntityManager,
  applicationId: string,
  { form, person, answers }: Extract<Writing, { kind: 'paper' }>,
  at: Instant,
): Promise<void> {
  const whose = person === null ? null : personId(person);
  await em.execute(draft, [JSON.stringify(answers), at, applicationId, form, whose, at]);
}

const text = `
  insert into promoter_call_text (call_id, language, title, body, updated_at) values (?, ?, ?, ?, ?)
  on conflict (call_id, language) do nothing`;
const listed = `
  insert into mailing_list_member (person_id, added_at, unsubscribed_at) values (?, ?, null)
  on conflict (person_id) do nothing`;

/** Saves what a call says in each language, and who hears of it beside the members. */
export async function saveCall(
  em: EntityManager,
  callId: string,
  { title, text: texts, subscribers }: Extract<Writing, { kind: 'call' }>,
  at: Instant,
): Promise<void> {
  for (const [language, body] of Object.entries(texts))
    await em.execute(text, [callId, language, title, body, at]);
  for (const one of subscribers) await em.execute(listed, [personId(one), at]);
}
