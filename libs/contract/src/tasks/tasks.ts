import {
  BooleanField,
  FilterChoice,
  FilterFlag,
  FilterIds,
  Flag,
  ListQuery,
  Moment,
  OneOf,
  Part,
  SortField,
  Text,
  Uuid,
} from '../common/index.js';
import { Named, caseKinds } from '../cases/index.js';

export const taskSorts = ['dueAt', 'openedAt'] as const;
export const taskRoles = ['secretariat', 'host', 'sender', 'proposer'] as const;

export class TaskCase {
  @OneOf(caseKinds, 'CaseKind')
  kind!: string;

  @Uuid()
  id!: string;

  @Text()
  reference!: string;

  @Text()
  title!: string;

  @Text()
  stageLabel!: string;
}

export class TaskView {
  @Uuid()
  id!: string;

  @Text()
  key!: string;

  @Text({ description: 'What is to be done.' })
  sentence!: string;

  @Part(() => TaskCase)
  case!: TaskCase;

  @OneOf(taskRoles, 'TaskRole')
  forRole!: string;

  @Moment()
  openedAt!: string;

  @Moment({ nullable: true })
  dueAt!: string | null;

  @Flag()
  done!: boolean;

  @Moment({ nullable: true })
  doneAt!: string | null;

  @Part(() => Named, { nullable: true })
  doneBy!: Named | null;
}

export class TaskListQuery extends ListQuery {
  @SortField(taskSorts)
  _sort?: (typeof taskSorts)[number];

  @FilterFlag('done')
  done?: boolean;

  @FilterChoice('forRole', taskRoles, 'TaskRole')
  forRole?: string[];

  @FilterIds('caseId')
  caseId?: string[];
}

export class UpdateTaskInput {
  @BooleanField('is it done')
  done!: boolean;
}
