/** What a decision needs to know besides the rules' world, to turn consequences into rows. */
export interface Surroundings {
  /** Keys of the case's open tasks. */
  readonly openTasks: readonly string[];
  /** Organisation to the person its mails go to: the representative, or the deputy who stands in. */
  readonly representatives: Readonly<Record<string, string | null>>;
  readonly secretariat: readonly string[];
  /** Of a proposal: exchanges that are only proposed yet. */
  readonly proposedExchanges: readonly string[];
}

/** The parts of a query that load them. `organisations` is SQL for a list of ids, `id` for the case's id. */
export const surroundingColumns = (id: string, organisations: string): string => `
  (select coalesce(jsonb_agg(key), '[]') from task where case_id = ${id} and done_at is null) as "openTasks",
  (select coalesce(jsonb_object_agg(id, coalesce(representative_id, deputy_id)), '{}')
     from organisation where id in (${organisations})) as representatives,
  (select coalesce(jsonb_agg(id), '[]') from person where 'secretariat' = any(roles)) as secretariat`;
