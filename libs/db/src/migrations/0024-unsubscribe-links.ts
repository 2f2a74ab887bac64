import { Migration } from '@mikro-orm/migrations';

const unsubscribeLink = `
create table unsubscribe_link (
  id uuid not null,
  person_id uuid not null,
  token_hash text not null,
  created_at timestamptz(3) not null,
  primary key (id)
);
alter table unsubscribe_link add constraint unsubscribe_link_token_hash_unique unique (token_hash);
create index unsubscribe_link_person_id_index on unsubscribe_link (person_id);
alter table unsubscribe_link add constraint unsubscribe_link_person_id_foreign foreign key (person_id) references person (id) on delete cascade;
`;

/** Links that take somebody off the mailing list without a login. */
export class UnsubscribeLinksMigration extends Migration {
  override name = '0024-unsubscribe-links';

  override up(): void {
    this.addSql(unsubscribeLink);
  }
}
