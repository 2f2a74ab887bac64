import { Migration } from '@mikro-orm/migrations';

/**
 * Lists are asked for by whether a case is over, and sorted. With the id beside the column they are sorted by, a page
 * far down and the number of all rows are read from the index alone; the rows themselves are wide.
 */
const indexes = `
create index exchange_over_updated_at_id_index on exchange (over, updated_at, id);
create index exchange_over_due_at_id_index on exchange (over, due_at, id);
create index exchange_over_start_date_id_index on exchange (over, start_date, id);
create index proposal_over_updated_at_id_index on proposal (over, updated_at, id);
create index proposal_over_due_at_id_index on proposal (over, due_at, id);
`;

export class ListIndexesMigration extends Migration {
  override name = '0005-list-indexes';

  override up(): void {
    this.addSql(indexes);
  }
}
