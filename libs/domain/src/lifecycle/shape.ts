import type {
  ActionDefinition,
  AdvanceRule,
  ClockDefinition,
  StageDefinition,
  TaskDefinition,
} from './definition.js';

/**
 * What can be read off a lifecycle without its facts: names, and what leads where. Validation, diagrams and
 * documents look at this much only, so they take every lifecycle, and can call no rule of it.
 */
export interface LifecycleShape {
  readonly kind: string;
  readonly initial: string;
  readonly stages: Readonly<
    Record<
      string,
      Pick<StageDefinition<never, never, string>, 'phase' | 'over' | 'clocksStop' | 'onEnter'> & {
        readonly advance?: readonly Omit<AdvanceRule<never, never, string>, 'apply'>[];
      }
    >
  >;
  readonly actions: Readonly<
    Record<
      string,
      Pick<
        ActionDefinition<never, never, string>,
        | 'from'
        | 'to'
        | 'backTo'
        | 'by'
        | 'onBehalf'
        | 'needs'
        | 'checks'
        | 'asks'
        | 'consequences'
        | 'mainWhen'
        | 'weight'
        | 'event'
      >
    >
  >;
  readonly needs: Readonly<Record<string, unknown>>;
  readonly checks?: Readonly<Record<string, unknown>>;
  readonly clocks: Readonly<Record<string, ClockShape>>;
  readonly mails: readonly string[];
  readonly tasks: Readonly<Record<string, TaskDefinition<string>>>;
  readonly outsideTasks?: readonly string[];
}

export type ClockShape = Pick<ClockDefinition<never, string>, 'in' | 'since' | 'hangsOn' | 'marks'>;
