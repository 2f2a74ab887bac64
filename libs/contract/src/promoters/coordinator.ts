import { Count, Day, Flag, OneOf, Part, Parts, Text, Uuid } from '../common/index.js';
import { PlaceInPanelView } from './call-views.js';

/** What a coordinator is to do, the most urgent first in a list. */
export const coordinatorJobs = [
  'declare',
  'review',
  'file',
  'check',
  'assign',
  'interview',
  'decide',
  'release',
  'prepare',
] as const;

/** One thing that waits for the reader. */
export class CoordinatorJob {
  @OneOf(coordinatorJobs, 'CoordinatorJob')
  job!: string;

  @Text({ description: 'What is to be done, as a sentence.' })
  label!: string;

  @Uuid()
  callId!: string;

  @Uuid({ nullable: true, description: 'Null for what is to be done in the call itself.' })
  applicationId!: string | null;

  @Text()
  reference!: string;

  @Text()
  title!: string;

  @Day({ nullable: true })
  dueOn!: string | null;

  @Flag()
  late!: boolean;

  @Count({ nullable: true, description: 'Minutes it takes.' })
  minutes!: number | null;
}

export class CoordinatorCall {
  @Uuid()
  id!: string;

  @Text()
  title!: string;

  @Text()
  stageLabel!: string;

  @Text({ isArray: true })
  myRoles!: string[];

  @Count()
  open!: number;

  @Count()
  filed!: number;

  @Part(() => PlaceInPanelView)
  place!: PlaceInPanelView;
}

/** A coordinator's home: mine today. */
export class CoordinatorView {
  @Parts(() => CoordinatorJob)
  jobs!: CoordinatorJob[];

  @Parts(() => CoordinatorCall, { description: 'Calls that are not over, in which the reader has a part.' })
  calls!: CoordinatorCall[];
}
