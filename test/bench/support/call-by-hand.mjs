/**
 * What Waymark shows of a large call, and what somebody would write by hand for the same.
 * @typedef {object} Shown
 * @property {string} name in a sentence
 * @property {(callId: string) => string} path as the API is asked
 * @property {string} rows statement, with the call as its first value
 * @property {string} [total] statement that counts, for a list
 */

const listed = `a.id, a.reference, a.title, a.stage, a.stage_since, a.over, a.due_at, a.applicant_type, a.region, a.languages,
  a.topics, a.submitted_at, a.staged, a.created_at`;
/** The reviewers of each, with their names, and the mean of the scores of each review. */
const reviews = `
  (select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'status', w.status, 'scores', w.answers - 'commentToPanel' - 'commentToApplicant'))
   from promoter_answers w join person p on p.id = w.person_id
   where w.application_id = a.id and w.form = 'promoter-review') as reviews`;
const scored = `
  select application_id as id, avg(score) as mean, min(score) as lowest, max(score) as highest, count(*) as reviews
  from (select application_id, ((answers->>'relevance')::numeric + (answers->>'priorities')::numeric
      + (answers->>'clarity')::numeric + (answers->>'reach')::numeric + (answers->>'inclusion')::numeric) / 5 as score
    from promoter_answers where form = 'promoter-review' and status = 'filed'
      and application_id in (select id from promoter_application where call_id = $1)) w
  group by application_id`;
const inCall = 'from promoter_application a where a.call_id = $1';

/**
 * @param {number} start
 * @param {number} end
 * @returns {Shown}
 */
const page = (start, end) => ({
  name: `rows ${start + 1} to ${end} of the list`,
  path: (callId) => `/api/promoter-applications?callId=${callId}&_start=${start}&_end=${end}`,
  rows: `select ${listed}, ${reviews} ${inCall} order by a.reference limit ${end - start} offset ${start}`,
  total: `select count(*) as total ${inCall}`,
});

/** @type {(applications: number) => Record<string, Shown>} */
export const shownOf = (applications) => {
  const deep = Math.max(0, applications - 50);
  return {
    'list-first': page(0, 25),
    'list-deep': page(deep, deep + 25),
    ranking: {
      name: 'the whole ranking',
      path: (callId) => `/api/promoter-calls/${callId}/ranking`,
      rows: `select ${listed}, s.mean, s.lowest, s.highest, s.reviews, ${reviews}
        from promoter_application a left join (${scored}) s on s.id = a.id where a.call_id = $1
        order by s.mean desc nulls last, a.id`,
    },
    dashboard: {
      name: 'the figures of the dashboard',
      path: (callId) => `/api/promoter-calls/${callId}/dashboard`,
      rows: `
        select 'day' as by, (a.submitted_at::date)::text as value, count(*) ${inCall} group by 2
        union all select 'stage', a.stage, count(*) ${inCall} group by 2
        union all select 'region', a.region, count(*) ${inCall} group by 2
        union all select 'type', a.applicant_type, count(*) ${inCall} group by 2
        union all select 'language', language, count(*) from promoter_application a, unnest(a.languages) language
          where a.call_id = $1 group by 2
        union all select 'review', r->>'status', count(*)
          from promoter_application a, jsonb_array_elements(a.facts->'reviews') r where a.call_id = $1 group by 2
        union all select 'late', a.stage, count(*) ${inCall} and a.due_at < now() group by 2`,
    },
    call: {
      name: 'the page of the call with its panel',
      path: (callId) => `/api/promoter-calls/${callId}`,
      rows: `
        select c.facts, (select jsonb_agg(p) from (
          select p.id, p.name, o.name as organisation,
            count(*) filter (where w.status = 'draft') as open, count(*) filter (where w.status = 'filed') as filed
          from person p left join organisation o on o.id = p.organisation_id
          left join promoter_answers w on w.person_id = p.id and w.form = 'promoter-review'
            and w.application_id in (select id from promoter_application where call_id = c.id)
          where p.id = any(c.panel_ids) group by p.id, o.name) p) as panel
        from promoter_call c where c.id = $1`,
    },
    balance: {
      name: 'the balance of what is staged',
      path: (callId) => `/api/promoter-calls/${callId}/balance`,
      rows: `
        select a.region, a.applicant_type, w.answers->>'inclusion' as inclusion, a.staged, count(*)
        from promoter_application a
        join promoter_answers w on w.application_id = a.id and w.form = 'promoter-application'
        where a.call_id = $1 group by 1, 2, 3, 4`,
    },
  };
};

/**
 * @param {import('pg').Pool} pool
 * @param {Shown} shown
 * @param {string} callId
 * @returns {Promise<{ total: number | null, rows: object[] }>}
 */
export async function readByHand(pool, { name, rows, total }, callId) {
  const ask = (/** @type {string} */ what, /** @type {string} */ text) =>
    pool.query({ name: `${what} ${name}`, text, values: [callId] });
  const [counted, found] = await Promise.all([total ? ask('count', total) : null, ask('rows', rows)]);
  return { total: counted && Number(counted.rows[0].total), rows: found.rows };
}
