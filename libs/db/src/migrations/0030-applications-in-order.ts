import { Migration } from '@mikro-orm/migrations';

/** The applications of one call in the order of their references: a page of very many reads its own rows alone. */
const index = `
create index promoter_application_call_id_reference_index on promoter_application (call_id, reference);
`;

export class ApplicationsInOrderMigration extends Migration {
  override name = '0030-applications-in-order';

  override up(): void {
    this.addSql(index);
  }
}
