import type { PromoterApplicationListQuery } from '@waymark/contract';
import { foldText, type Viewer } from '@waymark/domain';

/** Rows that may be shown, as a query from `from` on, and how they are ordered. */
export interface Chosen {
  readonly sql: string;
  readonly order: string;
  readonly params: readonly unknown[];
  /** Those of the order, which come after them. */
  readonly orderParams: readonly unknown[];
}

/**
 * The rules of `promoterDeskParts` as far as a filter needs them, in SQL and never more generous: each row is read by
 * the rules themselves before it is shown. `me` stands for the reader.
 */
function grantsOf(viewer: Viewer) {
  const me = viewer.personId;
  const all = viewer.roles.includes('secretariat');
  const params = new Params();
  const id = () => params.add(me, 'uuid');
  const ids = () => `array[${id()}]`;
  const leads = () => `(c.facts->>'leadId' = ${params.add(me, 'text')} and a.facts->>'namedLeadId' is null)`;
  const deputises = () => `c.facts->>'deputyId' = ${params.add(me, 'text')}`;
  const checks = () => `c.facts->'checkerIds' @> to_jsonb(${params.add(me, 'text')})`;
  const namedLead = () => `a.facts->>'namedLeadId' = ${params.add(me, 'text')}`;
  const invited = () => `a.facts->'outsideReviewerIds' @> to_jsonb(${params.add(me, 'text')})`;
  const reviewsIt = () => `a.reviewer_ids @> ${ids()}`;
  const any = (...conditions: string[]) => `(${conditions.join(' or ')})`;
  const answers = () => (all ? 'true' : any(leads(), namedLead(), checks()));
  // Whoever leads only where the lead has a conflict learns of the others' reviews by the page, not by a filter.
  const decides = () => (all ? 'true' : any(leads(), namedLead()));
  return {
    params,
    row: () =>
      [
        `not a.barred_ids @> ${ids()}`,
        `not a.side_ids @> ${ids()}`,
        all ? 'true' : any(`c.panel_ids @> ${ids()}`, namedLead(), invited()),
      ].join(' and '),
    everyStage: all,
    /** The stage inside the panel. */
    stage: () => (all ? 'true' : any(leads(), namedLead(), checks(), deputises())),
    /** Names: of whoever may still owe an anonymous review, none. */
    identity: () => any(`not (c.facts->>'anonymous')::boolean`, `(${answers()} and not ${reviewsIt()})`),
    /** Who reviews, and what is staged: not of what the reader reviews too, for they may still owe it. */
    panel: () => `(${decides()} and not ${reviewsIt()})`,
    reviewsIt,
  };
}

/** Values of a query in the order of their signs. */
class Params {
  readonly values: unknown[] = [];
  add(value: unknown, type: 'uuid' | 'text' | 'uuid[]' | 'text[]'): string {
    this.values.push(Array.isArray(value) ? `{${value.map((one) => JSON.stringify(one)).join()}}` : value);
    return `?::${type}`;
  }
}

/** Which rows of the list somebody asks for, of those that they may see. Every filter finds only what they may read. */
export function chosenApplications(viewer: Viewer, query: PromoterApplicationListQuery): Chosen {
  const grants = grantsOf(viewer);
  const { params } = grants;
  const me = viewer.personId;
  const conditions: string[] = [grants.row()];
  const among = (
    column: string,
    values: readonly string[] | undefined,
    type: 'uuid[]' | 'text[]' = 'text[]',
  ) => {
    if (values) conditions.push(`${column} = any(${params.add(values, type)})`);
  };
  among('a.id', query.id, 'uuid[]');
  among('a.call_id', query.callId, 'uuid[]');
  among('a.region', query.region);
  among('a.applicant_type', query.applicantType);
  if (query.language) conditions.push(`a.languages && ${params.add(query.language, 'text[]')}`);
  if (query.topic) conditions.push(`a.topics && ${params.add(query.topic, 'text[]')}`);
  if (query.stage) {
    conditions.push(grants.stage());
    among('a.stage', query.stage);
  }
  if (query.over) {
    const isSo = (of: 'a' | 'c') =>
      `coalesce(${of}.over, 'open') = any(${params.add(query.over!, 'text[]')})`;
    // Whoever may not know where an application stands has it as long as its call goes on.
    conditions.push(
      grants.everyStage ? isSo('a') : `(case when ${grants.stage()} then ${isSo('a')} else ${isSo('c')} end)`,
    );
  }
  if (query.staged) {
    conditions.push(grants.panel());
    among('a.staged', query.staged);
  }
  if (query.reviewerId) {
    const mine = query.reviewerId.includes(me) ? grants.reviewsIt() : 'false';
    conditions.push(
      `(${mine} or (${grants.panel()} and a.reviewer_ids && ${params.add(query.reviewerId, 'uuid[]')}))`,
    );
  }
  if (query.mine) conditions.push(grants.reviewsIt());
  for (const word of foldText(query.q ?? '')
    .split(/\s+/u)
    .filter(Boolean)) {
    const like = () => params.add(`%${word.replace(/[\\%_]/g, '\\$&')}%`, 'text');
    conditions.push(
      `(lower(a.reference) like ${like()} or (${grants.identity()} and a.search like ${like()}))`,
    );
  }
  const sql = `from promoter_application a join promoter_call c on c.id = a.call_id where ${conditions.join(' and ')}`;
  const own = [...params.values];
  const order = orderOf(query, grants);
  return { sql, order, params: own, orderParams: params.values.slice(own.length) };
}

/** Nobody learns by an order what they may not read: such rows come last. */
function orderOf(query: PromoterApplicationListQuery, grants: ReturnType<typeof grantsOf>): string {
  const direction = query._order === 'DESC' ? 'desc' : 'asc';
  const sort = query._sort ?? 'reference';
  const guarded = (grant: string, column: string) => `case when ${grant} then ${column} end`;
  const column = {
    reference: () => 'a.reference',
    title: () => guarded(grants.identity(), 'a.title'),
    submittedAt: () => guarded(grants.stage(), 'a.submitted_at'),
    applicantType: () => 'a.applicant_type',
    region: () => 'a.region',
    stage: () => guarded(grants.stage(), 'a.stage'),
    dueAt: () => guarded(grants.stage(), 'a.due_at'),
    createdAt: () => 'a.created_at',
  }[sort]();
  return `order by ${column} ${direction} nulls last, a.id ${direction}`;
}
