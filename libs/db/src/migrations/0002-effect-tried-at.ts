import { Migration } from '@mikro-orm/migrations';

/** When an effect was last tried, so that a case whose mail server is away is not woken all the time. */
export class EffectTriedAtMigration extends Migration {
  override name = '0002-effect-tried-at';

  override up(): void {
    this.addSql('alter table effect add column tried_at timestamptz(3) null');
  }
}
