import { Migration } from '@mikro-orm/migrations';

/** Who has seen the tour of the console: kept for the person, not for the browser. */
export class TourSeenMigration extends Migration {
  override name = '0011-tour-seen';

  override up(): void {
    this.addSql('alter table person add column tour_seen_at timestamptz(3) null');
  }
}
