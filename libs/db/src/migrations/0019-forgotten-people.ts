import { Migration } from '@mikro-orm/migrations';

const forgotten = `
alter table person add column forgotten_at timestamptz(3) null;
alter table person alter column email drop not null;
alter table person add constraint person_address_until_forgotten check ((email is null) = (forgotten_at is not null));
`;

/** People who are forgotten: they have no address, and everybody else has one. */
export class ForgottenPeopleMigration extends Migration {
  override name = '0019-forgotten-people';

  override up(): void {
    this.addSql(forgotten);
  }
}
