import { defineLifecycle, type ClockEventType } from '../lifecycle/index.js';
import { callActions } from './actions.js';
import { callClocks, callTasks, promoterCallMailKeys } from './clocks.js';
import type { PromoterCallFacts, PromoterCallWorld } from './facts.js';
import { callChecks, callNeeds } from './needs.js';
import { callStageDefinitions } from './stages.js';

/** The yearly call for Mobility Promoters: from its preparation to the archive. */
export const promoterCallLifecycle = defineLifecycle<PromoterCallFacts, PromoterCallWorld>()({
  kind: 'promoterCall',
  initial: 'planned',
  stages: callStageDefinitions,
  actions: callActions,
  needs: callNeeds,
  checks: callChecks,
  clocks: callClocks,
  mails: promoterCallMailKeys,
  tasks: callTasks,
  outsideTasks: ['mail-undelivered'],
});

type StageOf = (typeof callStageDefinitions)[keyof typeof callStageDefinitions];

export type PromoterCallAction = keyof typeof callActions;
export const promoterCallActionNames = Object.keys(callActions) as PromoterCallAction[];
export type PromoterCallNeed = keyof typeof callNeeds | keyof typeof callChecks;
export type PromoterCallPhase = NonNullable<StageOf['phase']>;
export type PromoterCallEventType = (typeof callActions)[PromoterCallAction]['event'] | ClockEventType;
