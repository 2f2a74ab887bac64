import { Migration } from '@mikro-orm/migrations';

/** Tasks that people write, hand to each other and put off. */
export class TasksOfPeopleMigration extends Migration {
  override name = '0007-tasks-of-people';

  override up(): void {
    this.addSql(`alter table task
      add column assignee_id uuid null,
      add column snoozed_until date null,
      add column made_by uuid null,
      add column text text null`);
    this.addSql('create index task_assignee on task (assignee_id) where (done_at is null)');
  }
}
