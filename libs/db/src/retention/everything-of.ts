import type { EntityManager } from '@mikro-orm/postgresql';
import { withoutTransaction } from '../casework/sql.js';

const rows = (select: string) => `(select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (${select}) r)`;
const referenceOf = (table: string) =>
  `coalesce((select reference from exchange where id = ${table}.case_id), (select reference from proposal where id = ${table}.case_id))`;

/** Left out: bytes of pictures and files, hashes, and what only orders the work of the programs. */
const query = `
  select jsonb_build_object(
    'person', (select to_jsonb(r) from (
        select p.id, p.name, p.email, p.phone, p.language, p.job_title as "jobTitle", p.department, p.roles,
          o.name as organisation, p.auth_user_id is not null as "hasAccount", p.created_at as "createdAt",
          p.tour_seen_at as "tourSeenAt", p.forgotten_at as "forgottenAt"
        from person p left join organisation o on o.id = p.organisation_id where p.id = $1) r),
    'speaksFor', ${rows(`select name from organisation where $1 in (representative_id, deputy_id) order by name`)},
    'exchanges', ${rows(`
      select x.reference, x.title, x.stage, x.start_date as "startDate", x.end_date as "endDate", one as participation,
        (select jsonb_agg(item) from jsonb_array_elements(x.facts->'factsheet'->'items') item
           where item->>'personId' = $1::text) as "quotesAndPhotos"
      from exchange_participant t join exchange x on x.id = t.exchange_id
        cross join lateral jsonb_array_elements(x.facts->'participants') one
      where t.person_id = $1 and one->>'personId' = $1::text order by x.reference`)},
    'reports', ${rows(`
      select x.reference as exchange, r.kind, r.form_version as "formVersion", r.status, r.answers,
        r.return_comment as "returnComment", r.filed_at as "filedAt", r.created_at as "createdAt", r.updated_at as "updatedAt"
      from report r join exchange x on x.id = r.exchange_id where r.person_id = $1 order by r.created_at, r.kind`)},
    'photos', ${rows(`
      select x.reference as exchange, f.caption, f.alt, f.others, f.permission, f.created_at as "createdAt"
      from photo f join exchange x on x.id = f.exchange_id where f.person_id = $1 order by f.created_at`)},
    'steps', ${rows(`
      select ${referenceOf('e')} as "case", e.at, e.type, e.action from case_event e where e.actor_id = $1 order by e.id`)},
    'mails', ${rows(`
      select ${referenceOf('e')} as "case", e.data->>'mail' as mail, e.created_at as "createdAt",
        e.delivered_at as "deliveredAt", e.arrival
      from effect e where e.kind = 'mail' and e.data->>'personId' = $1::text order by e.created_at, e.id`)},
    'documents', ${rows(`
      select ${referenceOf('d')} as "case", d.name, d.type, d.size, d.audience, d.created_at as "createdAt"
      from case_document d where d.uploaded_by = $1 order by d.created_at`)},
    'applications', ${rows(`
      select a.reference, a.title, a.stage, w.form, w.form_version as "formVersion", w.status, w.answers,
        w.filed_at as "filedAt", w.updated_at as "updatedAt"
      from promoter_application a join promoter_answers w on w.application_id = a.id
      where a.facts->>'applicantId' = $1::text and w.form in ('promoter-application', 'promoter-profile')
      order by a.reference, w.form`)},
    'profilePhotos', ${rows(`
      select a.reference, f.alt, f.created_at as "createdAt"
      from profile_photo f join promoter_application a on a.id = f.application_id
      where a.facts->>'applicantId' = $1::text order by f.created_at`)},
    'mailingList', ${rows(`
      select added_at as "addedAt", unsubscribed_at as "unsubscribedAt" from mailing_list_member where person_id = $1`)},
    'savedViews', ${rows(`
      select list, name, filter, sort, "order", columns from saved_view where owner_id = $1 order by name`)},
    'calendar', ${rows(`
      select created_at as "createdAt", read_at as "readAt" from calendar_feed where person_id = $1`)},
    'lookedAtBy', ${rows(`
      select l.at, l.what, ${referenceOf('l')} as "case", v.name as viewer
      from look l left join person v on v.id = l.viewer_id where l.subject_id = $1 order by l.id`)}
  ) as everything`;

/**
 * Everything that Waymark holds on a person, for whoever asks what that is. Of their steps it says which and when: what
 * they wrote with them is told by the story of the case, to whom it is for. Free text of others is not searched.
 */
export async function everythingOf(em: EntityManager, id: string): Promise<Record<string, unknown>> {
  const [row] = await withoutTransaction(em, (sql) =>
    sql.query<{ everything: Record<string, unknown> }>(query, [id]),
  );
  return row!.everything;
}
