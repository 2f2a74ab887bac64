import { caseKinds, Named } from '../cases/index.js';
import {
  Day,
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

export const taskSorts = ['dueAt', 'openedAt'] as const;
export const taskRoles = ['secretariat', 'host', 'sender', 'proposer'] as const;
/** `mine`: given to the viewer; `others`: to somebody else; `free`: to nobody. */
export const taskHolders = ['mine', 'others', 'free'] as const;

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

  @Part(() => Named, { nullable: true, description: 'Who sees to it; null for whoever comes first.' })
  assignee!: Named | null;

  @Day({ nullable: true, description: 'Put off until this day.' })
  snoozedUntil!: string | null;

  @Flag({ description: 'A person wrote it, and no step of the case closes it.' })
  written!: boolean;

  @Part(() => Named, { nullable: true, description: 'Who wrote it.' })
  madeBy!: Named | null;
}

export class TaskListQuery extends ListQuery {
  @SortField(taskSorts)
  _sort?: (typeof taskSorts)[number];

  @FilterFlag('done')
  done?: boolean;

  @FilterFlag('asleep')
  asleep?: boolean;

  @FilterChoice('forRole', taskRoles, 'TaskRole')
  forRole?: string[];

  @FilterChoice('held', taskHolders, 'TaskHolder')
  held?: string[];

  @FilterIds('caseId')
  caseId?: string[];
}
