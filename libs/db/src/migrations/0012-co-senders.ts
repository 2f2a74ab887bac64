import { Migration } from '@mikro-orm/migrations';

const column = `
alter table exchange add column co_sender_org_ids uuid[] not null default '{}';
`;

/** As the projection writes it: whoever sends people too has a part in the case once the two sides are introduced. */
const fill = `
update exchange set co_sender_org_ids =
  array(select jsonb_array_elements_text(facts->'coSenderIds')::uuid)
where jsonb_typeof(facts->'coSenderIds') = 'array' and facts->'coSenderIds' <> '[]'
  and jsonb_exists(facts->'stageDates', 'introduced');
`;

/** Behind the filling, so that it is built once. */
const index = `
create index "exchange_co_sender_org_ids" on "exchange" using gin ("co_sender_org_ids");
`;

/** Further senders of a visit as a column, so that lists find their exchanges. */
export class CoSendersMigration extends Migration {
  override name = '0012-co-senders';

  override up(): void {
    this.addSql(column);
    this.addSql(fill);
    this.addSql(index);
  }
}
