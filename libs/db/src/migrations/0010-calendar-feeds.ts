import { Migration } from '@mikro-orm/migrations';

const calendarFeed = `
create table calendar_feed (
  person_id uuid not null,
  secret_hash text not null,
  created_at timestamptz(3) not null,
  read_at timestamptz(3) null,
  primary key (person_id)
);
alter table calendar_feed add constraint calendar_feed_secret_hash_unique unique (secret_hash);
alter table calendar_feed add constraint calendar_feed_person_id_foreign foreign key (person_id) references person (id) on update cascade on delete cascade;
`;

/** Addresses at which people subscribe to their visits. */
export class CalendarFeedsMigration extends Migration {
  override name = '0010-calendar-feeds';

  override up(): void {
    this.addSql(calendarFeed);
  }
}
