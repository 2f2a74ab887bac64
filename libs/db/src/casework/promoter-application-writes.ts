import {
  filedAnswers,
  foldText,
  keepsPortrait,
  papersOf,
  profileConsents,
  promoterFormFor,
  publicProfile,
  slugify,
  type Answers,
  type Paper,
  type PromoterApplicationFacts,
  type PromoterApplicationWorld,
} from '@waymark/domain';
import type { Decided } from './decided.js';
import { uuidFrom } from './ids.js';
import type { ApplicationSurroundings } from './promoter-application-world.js';
import type { Sql } from './sql.js';

type DecidedApplication = Decided<
  PromoterApplicationFacts,
  PromoterApplicationWorld,
  ApplicationSurroundings
>;

const upsert = `
  insert into promoter_answers (id, application_id, form, person_id, form_version, answers, status, revision, filed_at, created_at, updated_at)
  values ($1, $2, $3, $4, $5, coalesce($6::jsonb, '{}'), $7, 0, case when $7 = 'filed' then $8::timestamptz end, $8, $8)
  on conflict (application_id, form, person_id) do update set
    status = excluded.status,
    answers = coalesce($6::jsonb, promoter_answers.answers),
    revision = promoter_answers.revision + ($6::jsonb is not null)::int,
    filed_at = case excluded.status when 'draft' then null when 'filed' then excluded.filed_at
      else promoter_answers.filed_at end,
    updated_at = excluded.updated_at`;

const same = (a: Paper, b: Paper) => a.form === b.form && a.personId === b.personId;

/** The answers to freeze, where this very decision files what somebody wrote. */
function frozen({ around }: DecidedApplication, { form, personId, status }: Paper): Answers | null {
  const loaded = around.papers[form];
  if (status !== 'filed' || !loaded || loaded.personId !== personId) return null;
  return filedAnswers(loaded.form, loaded.answers);
}

/** Keeps the papers' table in step with the facts: a row for each, its status, and on filing the answers as they are. */
async function writePapers(sql: Sql, decided: DecidedApplication): Promise<void> {
  const { before, facts, around, context } = decided;
  const earlier = before ? papersOf(before) : [];
  const isKnown = (paper: Paper) => earlier.some((one) => same(one, paper) && one.status === paper.status);
  for (const paper of papersOf(facts).filter((one) => !isKnown(one))) {
    const { form, personId, status } = paper;
    const answers = frozen(decided, paper);
    const version = around.papers[form]?.form.version ?? promoterFormFor(form).version;
    await sql.query(upsert, [
      uuidFrom(`paper/${facts.id}/${form}/${personId ?? ''}`),
      facts.id,
      form,
      personId,
      version,
      answers && JSON.stringify(answers),
      status,
      context.now,
    ]);
  }
}

const newPerson = `
  insert into person (id, name, email, roles, created_at, search, language)
  values ($1, $2, $3, '{}', $4, $5, coalesce((select language from person where id = $6), 'en'))`;

/**
 * Whoever is asked whether they agree is on file from then on: mails go to people. They are written to in the language of
 * whoever nominates them, until they say otherwise.
 */
async function writeNominee(
  sql: Sql,
  { before, facts, around: { nominee }, context }: DecidedApplication,
): Promise<void> {
  const asked = facts.nomineeAskedAt !== null && (before?.nomineeAskedAt ?? null) === null;
  if (!asked || !nominee?.isNew) return;
  const { id, name, email } = nominee;
  await sql.query(newPerson, [id, name, email, context.now, foldText(name, email), facts.nominatorId]);
}

const publish = `
  insert into promoter_profile (application_id, slug, content, published_at, updated_at)
  values ($1, $2, $3::jsonb, $4, $4)
  on conflict (application_id) do update set content = excluded.content, updated_at = excluded.updated_at`;

/** Shows what was approved and is consented to, or takes it off every public page, in the very decision. */
async function writeProfile(
  sql: Sql,
  { facts, around, consequences, context }: DecidedApplication,
): Promise<void> {
  for (const { consequence } of consequences) {
    if ('unpublish' in consequence)
      await sql.query('delete from promoter_profile where application_id = $1', [facts.id]);
    const loaded = around.papers['promoter-profile'];
    if (!('publish' in consequence) || !loaded) continue;
    const consents = profileConsents.filter((one) => facts.profile.consents[one] !== undefined);
    const slug = slugify(`${facts.title} ${facts.reference.slice(2)}`);
    const content = publicProfile(loaded.form, loaded.answers, consents);
    await sql.query(publish, [facts.id, slug, JSON.stringify(content), context.now]);
  }
}

const erasePhoto = 'delete from profile_photo where application_id = $1';

/** A photo that is needed no more goes in the very decision; its file is put on the list of those to remove. */
async function erasePortrait(sql: Sql, { before, facts }: DecidedApplication): Promise<void> {
  const hasProfile = papersOf(facts).some(({ form }) => form === 'promoter-profile');
  if (hasProfile && !keepsPortrait(before, facts)) await sql.query(erasePhoto, [facts.id]);
}

/** Everything an application's decision changes outside its own row. Most decisions change nothing here. */
export async function writeApplication(sql: Sql, decided: DecidedApplication): Promise<void> {
  await writePapers(sql, decided);
  await writeNominee(sql, decided);
  await writeProfile(sql, decided);
  await erasePortrait(sql, decided);
}
