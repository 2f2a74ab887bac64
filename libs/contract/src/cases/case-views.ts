import { caseKinds as everyKind, listedKinds, storyKinds } from '@waymark/domain';
import { actingRoles } from './acting-roles.js';
import { Count, Day, Flag, Moment, OneOf, Open, Part, Parts, Text, Uuid } from '../common/index.js';

/** Those that the lists of all cases show. */
export const caseKinds = listedKinds;
export const caseRoleNames = [
  'secretariat',
  'host',
  'sender',
  'coSender',
  'participant',
  'proposer',
  'clock',
] as const;
export const cefrLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export const channels = ['phone', 'mail', 'meeting'] as const;
export const actionWeights = ['main', 'plain', 'panel', 'stop', 'system'] as const;
export const askKinds = [
  'text',
  'longText',
  'choice',
  'day',
  'number',
  'boolean',
  'person',
  'people',
  'attendance',
  'id',
  'organisation',
  'halfDays',
  'ids',
  'codes',
  'counts',
  'languages',
] as const;

export class Named {
  @Uuid()
  id!: string;

  @Text()
  name!: string;
}

export class OrganisationRef extends Named {
  @Text()
  shortName!: string;

  @Text({ nullable: true, description: 'NUTS code, or null for a body without a region.' })
  region!: string | null;

  @Text({ description: 'ISO 3166 code of two letters.' })
  country!: string;
}

export class AskOption {
  @Text()
  value!: string;

  @Text()
  label!: string;
}

/** One field an action asks for. */
export class AskView {
  @Text()
  name!: string;

  @Text()
  label!: string;

  @OneOf(askKinds, 'AskKind')
  kind!: string;

  @Flag()
  required!: boolean;

  @Parts(() => AskOption, { optional: true })
  options?: AskOption[];

  @Count({ optional: true })
  maxLength?: number;

  @Count({ optional: true })
  min?: number;

  @Count({ optional: true })
  max?: number;
}

/** Somebody the secretariat may record a step for. */
export class OnBehalfChoice {
  @OneOf(actingRoles, 'ActingRole')
  role!: string;

  @Uuid({ optional: true })
  personId?: string;

  @Text({ description: 'Name of the side or the person.' })
  label!: string;
}

export class ActionView {
  @Text()
  name!: string;

  @Text({ description: 'A verb for the button.' })
  label!: string;

  @Flag()
  allowed!: boolean;

  @Text({ isArray: true, description: 'Sentences that say why it may not be done now; empty when it may.' })
  because!: string[];

  @OneOf(actionWeights, 'ActionWeight')
  weight!: string;

  @Parts(() => AskView)
  asks!: AskView[];

  @Parts(() => OnBehalfChoice, { description: 'For whom the viewer may record this step; empty for nobody.' })
  onBehalf!: OnBehalfChoice[];
}

export const stepStates = ['done', 'current', 'coming', 'held', 'stopped', 'skipped'] as const;

/** One step of the step bar. */
export class StepView {
  @Text()
  phase!: string;

  @Text()
  label!: string;

  @Moment({ nullable: true, description: 'The day the case came to this step.' })
  date!: string | null;

  @OneOf(stepStates, 'StepState')
  state!: string;
}

/** A coming reminder, task or act of the clock. */
export class ClockView {
  @Text()
  key!: string;

  @Moment()
  at!: string;

  @Day({ description: 'The day in Brussels it belongs to.' })
  day!: string;

  @Text({ description: 'What will happen, in a sentence.' })
  sentence!: string;

  @Text({ isArray: true, description: 'reminder, task, act' })
  does!: string[];

  @Parts(() => ActionView, {
    description: 'What the viewer may do with a reminder; `reminder` in the body is its key.',
  })
  actions!: ActionView[];
}

export class EventActor {
  @Uuid({ nullable: true, description: 'Null for the clock.' })
  id!: string | null;

  @Text()
  name!: string;
}

export class EventOnBehalf {
  @OneOf(actingRoles, 'ActingRole')
  role!: string;

  @Text()
  label!: string;

  @OneOf(channels, 'Channel')
  channel!: string;
}

/** One line of a case's story. */
export class EventView {
  @Count()
  seq!: number;

  @Moment()
  at!: string;

  @Text()
  type!: string;

  @OneOf(storyKinds, 'StoryKind', { isArray: true })
  kinds!: string[];

  @Text()
  sentence!: string;

  @Text({
    isArray: true,
    description: 'Mails that followed from it, each as a sentence: all for the secretariat, else one’s own.',
  })
  mails!: string[];

  @Part(() => EventActor)
  actor!: EventActor;

  @Part(() => EventOnBehalf, { nullable: true })
  onBehalf!: EventOnBehalf | null;

  @Text({ nullable: true })
  stageFrom!: string | null;

  @Text()
  stageTo!: string;

  @Open({ description: 'What the viewer may see of the details.' })
  data!: Record<string, unknown>;
}

/** What an action did. What it wrote in the story is read with the story. */
export class ActionResult {
  @Uuid()
  id!: string;

  @Text()
  requestId!: string;

  @Text()
  stage!: string;

  @Count()
  seq!: number;
}

/** `not-taken-up`: nobody carries it out; send it again with the same key. */
export const requestStates = ['waiting', 'done', 'refused', 'not-taken-up'] as const;

/** An action that was taken up and is not decided yet, or how it ended. */
export class RequestView {
  @Text()
  requestId!: string;

  @OneOf(requestStates, 'RequestState')
  state!: string;

  @OneOf(everyKind, 'AnyCaseKind')
  caseKind!: string;

  @Uuid()
  caseId!: string;

  @Text()
  action!: string;

  @Text({ optional: true })
  stage?: string;

  @Count({ optional: true })
  seq?: number;

  @Text({ isArray: true, optional: true, description: 'Why it was refused.' })
  reasons?: string[];
}

/** Somebody saw something personal of somebody else in a case. */
export class LookView {
  @Moment({ description: 'When it was seen first within that hour.' })
  at!: string;

  @Text()
  sentence!: string;
}

export class HalfDayView {
  @Day()
  day!: string;

  @OneOf(['morning', 'afternoon'], 'Half')
  half!: string;

  @Text({ description: 'What happens.' })
  what!: string;

  @Text({ optional: true, description: 'When it begins, by the clock of the place.', example: '09:30' })
  time?: string;

  @Text({ optional: true })
  place?: string;

  @Text({ optional: true, description: 'People to be met, in words.' })
  people?: string;

  @Text({ optional: true })
  note?: string;
}
