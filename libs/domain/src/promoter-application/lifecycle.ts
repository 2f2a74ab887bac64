import { defineLifecycle, type ClockEventType } from '../lifecycle/index.js';
import { applicationActions } from './actions/index.js';
import { applicationChecks } from './checks.js';
import { applicationClocks, applicationTasks, promoterApplicationMailKeys } from './clocks.js';
import type { PromoterApplicationFacts, PromoterApplicationWorld } from './facts.js';
import { applicationNeeds } from './needs.js';
import { applicationStageDefinitions } from './stages.js';

/** An application, or a nomination, to be a Mobility Promoter: from the draft to the alumni. */
export const promoterApplicationLifecycle = defineLifecycle<
  PromoterApplicationFacts,
  PromoterApplicationWorld
>()({
  kind: 'promoterApplication',
  initial: 'draft',
  stages: applicationStageDefinitions,
  actions: applicationActions,
  needs: applicationNeeds,
  checks: applicationChecks,
  clocks: applicationClocks,
  mails: promoterApplicationMailKeys,
  tasks: applicationTasks,
  outsideTasks: ['mail-undelivered'],
});

type StageOf = (typeof applicationStageDefinitions)[keyof typeof applicationStageDefinitions];

export type PromoterApplicationAction = keyof typeof applicationActions;
export const promoterApplicationActionNames = Object.keys(applicationActions) as PromoterApplicationAction[];
export type PromoterApplicationNeed = keyof typeof applicationNeeds | keyof typeof applicationChecks;
export type PromoterApplicationPhase = NonNullable<StageOf['phase']>;
export type PromoterApplicationEventType =
  | (typeof applicationActions)[PromoterApplicationAction]['event']
  | Extract<StageOf, { advance: unknown }>['advance'][number]['event']
  | ClockEventType;
