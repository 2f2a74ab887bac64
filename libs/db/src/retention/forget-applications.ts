import {
  answersOfForgotten,
  foldText,
  nameOfForgotten,
  promoterFormFor,
  type Answers,
  type ForgetCause,
  type PromoterFormKey,
} from '@waymark/domain';
import type { Sql } from '../casework/sql.js';

interface PaperRow {
  readonly id: string;
  readonly form: PromoterFormKey;
  readonly version: number;
  readonly answers: Answers;
  readonly isPublic: boolean;
}

const theirApplication = `a.facts->>'applicantId' = $1::text`;

/** What they wrote themselves, or was written for them: reviews are others' and stay. */
const ownPapers = `
  select w.id, w.form, w.form_version as version, w.answers,
    exists (select from promoter_profile p where p.application_id = a.id) as "isPublic"
  from promoter_answers w join promoter_application a on a.id = w.application_id
  where ${theirApplication} and w.form in ('promoter-application', 'promoter-profile') for update of w`;
const writePaper = 'update promoter_answers set answers = $2::jsonb where id = $1';

/** An application bears the name of its candidate, and so do the first lines of its story. */
const nameless = `
  with theirs as (
    update promoter_application a set title = $2, search = $3, facts = jsonb_set(a.facts, '{title}', to_jsonb($2::text))
    where ${theirApplication} and not exists (select from promoter_profile p where p.application_id = a.id)
    returning id),
  told as (
    update case_event e set data = jsonb_set(e.data, '{title}', to_jsonb($2::text))
    where e.case_id in (select id from theirs) and e.data->>'title' is not null)
  update command c set payload = jsonb_set(c.payload, '{title}', to_jsonb($2::text))
  where c.case_id in (select id from theirs) and c.payload->>'title' is not null`;

/** A photo stands with a consent of its own on a page that is public, and nowhere else. */
const unseenPhotos = `
  delete from profile_photo f using promoter_application a
  where a.id = f.application_id and ${theirApplication}
    and not exists (select from promoter_profile p where p.application_id = a.id)`;

const publicPages = `
  select exists (select from promoter_profile p join promoter_application a on a.id = p.application_id
    where ${theirApplication}) as shown`;

/** Is somebody’s profile a public page? Their name is on it, until they take that back. */
export async function hasPublicProfile(sql: Sql, id: string): Promise<boolean> {
  const [row] = await sql.query<{ shown: boolean }>(publicPages, [id]);
  return row?.shown ?? false;
}

/** What stays of a paper: by time, all but ways to reach somebody; on request nothing but what is public. */
function keptOf({ form, version, answers, isPublic }: PaperRow, cause: ForgetCause): Answers {
  const isShown = form === 'promoter-profile' && isPublic;
  if (cause === 'request' && !isShown) return {};
  // An address on a public page is there with a consent of its own.
  return isShown ? answers : answersOfForgotten(promoterFormFor(form, version), answers);
}

/** Forgets somebody in their applications to be a Mobility Promoter, all of which are over. */
export async function forgetApplications(sql: Sql, id: string, cause: ForgetCause): Promise<void> {
  for (const paper of await sql.query<PaperRow>(ownPapers, [id])) {
    const kept = keptOf(paper, cause);
    if (Object.keys(kept).length < Object.keys(paper.answers).length)
      await sql.query(writePaper, [paper.id, JSON.stringify(kept)]);
  }
  await sql.query(unseenPhotos, [id]);
  if (cause === 'request') await sql.query(nameless, [id, nameOfForgotten, foldText(nameOfForgotten)]);
}
