import { Migration } from '@mikro-orm/migrations';

const index = (side: 'host' | 'sender') => `
create index "exchange_${side}_contact" on "exchange" ((facts->'${side}'->>'contactPersonId'))
  where facts->'${side}'->>'contactPersonId' is not null;
`;

/** Whether somebody is a contact is asked on their page and before they are forgotten: not by reading every exchange. */
export class ContactsFoundMigration extends Migration {
  override name = '0021-contacts-found';

  override up(): void {
    this.addSql(index('host'));
    this.addSql(index('sender'));
  }
}
