import { caseKinds } from '../cases/index.js';
import { Count, Day, Flag, OneOf, Part, Parts, Text, Uuid } from '../common/index.js';
import { TaskCase, TaskView } from '../tasks/index.js';

export const needKinds = ['task', 'report', 'case'] as const;
export const damages = ['people', 'standstill', 'late'] as const;
export const waitedRoles = ['secretariat', 'participant', 'organisation'] as const;

/** One thing that needs the viewer. */
export class NeedView {
  @Text({ description: 'Id of the task, the report or the case.' })
  id!: string;

  @OneOf(needKinds, 'NeedKind')
  kind!: string;

  @Text({ description: 'What is to be done; of a report, its name.' })
  sentence!: string;

  @OneOf(damages, 'Damage', { description: 'What comes of leaving it alone.' })
  damage!: string;

  @Part(() => TaskCase)
  case!: TaskCase;

  @Day({ nullable: true })
  dueOn!: string | null;

  @Day({ nullable: true, description: 'The day from which on it was needed; null for what nothing presses.' })
  since!: string | null;

  @Flag({ description: 'Late, due within a week, or without a day.' })
  forNow!: boolean;

  @Part(() => TaskView, { nullable: true })
  task!: TaskView | null;
}

/** A case that slips within the week if nobody does anything. */
export class SlipView {
  @Part(() => TaskCase)
  case!: TaskCase;

  @Day()
  on!: string;

  @Text()
  sentence!: string;

  @Flag({ description: 'It waits for the viewer.' })
  mine!: boolean;
}

/** On whom cases wait that do not wait for the viewer. */
export class WaitView {
  @OneOf(waitedRoles, 'WaitedRole')
  who!: string;

  @OneOf(caseKinds, 'CaseKind')
  kind!: string;

  @Uuid({ nullable: true })
  organisationId!: string | null;

  @Text({ nullable: true, description: 'Name of the organisation.' })
  name!: string | null;

  @Count({ description: 'Cases that wait for them.' })
  cases!: number;

  @Day({ description: 'Since when the one waits that has waited longest.' })
  since!: string;
}

export class TaskCounts {
  @Count({ description: 'Given to the viewer.' })
  mine!: number;

  @Count({ description: 'Put off.' })
  asleep!: number;

  @Count({ description: 'Given to others.' })
  others!: number;
}

/** What somebody sees first. */
export class HomeView {
  @Parts(() => NeedView, { description: 'In the order of the damage if left; the first hundred.' })
  needs!: NeedView[];

  @Count({ description: 'All needs, also those beyond the first hundred.' })
  needsTotal!: number;

  @Parts(() => SlipView, { description: 'The soonest first.' })
  slips!: SlipView[];

  @Parts(() => WaitView, { description: 'The longest first.' })
  waits!: WaitView[];

  @Part(() => TaskCounts)
  tasks!: TaskCounts;
}
