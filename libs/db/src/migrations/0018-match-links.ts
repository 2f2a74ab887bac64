import { Migration } from '@mikro-orm/migrations';

const matchLink = `
create table match_link (
  id uuid not null,
  exchange_id uuid not null,
  person_id uuid not null,
  token_hash text not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  primary key (id)
);
alter table match_link add constraint match_link_token_hash_unique unique (token_hash);
create index match_link_exchange_id_index on match_link (exchange_id);
create index match_link_person_id_index on match_link (person_id);
create index match_link_expires_at_index on match_link (expires_at);
alter table match_link add constraint match_link_exchange_id_foreign foreign key (exchange_id) references exchange (id) on delete cascade;
alter table match_link add constraint match_link_person_id_foreign foreign key (person_id) references person (id) on delete cascade;
`;

/** Links that answer one match without a login. */
export class MatchLinksMigration extends Migration {
  override name = '0018-match-links';

  override up(): void {
    this.addSql(matchLink);
  }
}
