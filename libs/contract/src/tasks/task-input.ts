import { caseKinds } from '../cases/index.js';
import { BooleanField, ChoiceField, DayField, TextField, UuidField } from '../common/index.js';
import { taskRoles } from './tasks.js';

/** A case, and for whom in it a task is: in a request body, and in the query that asks who may get it. */
export class TaskPeopleQuery {
  @ChoiceField('the kind of case', caseKinds, { enumName: 'CaseKind' })
  caseKind!: string;

  @UuidField('the case')
  caseId!: string;

  @ChoiceField('for whom it is', taskRoles, { enumName: 'TaskRole' })
  forRole!: string;
}

/** A task that a person writes in a case. */
export class CreateTaskInput extends TaskPeopleQuery {
  @TextField('what is to be done', { max: 300 })
  text!: string;

  @DayField('the last day', { optional: true, nullable: true })
  dueOn?: string | null;

  @UuidField('who sees to it', { optional: true, nullable: true })
  assigneeId?: string | null;
}

/** Only what is sent changes. */
export class UpdateTaskInput {
  @BooleanField('is it done', { optional: true })
  done?: boolean;

  @DayField('the day it comes back', { optional: true, nullable: true })
  snoozedUntil?: string | null;

  @UuidField('who sees to it', { optional: true, nullable: true })
  assigneeId?: string | null;
}
