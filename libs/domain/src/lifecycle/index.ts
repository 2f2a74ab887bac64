export * from './case.js';
export * from './consequence.js';
export * from './decision.js';
export * from './definition.js';
export { askProblem, inputProblems, payloadProblems, type InputProblem } from './asks.js';
export { defineLifecycle, LifecycleError } from './define-lifecycle.js';
export { lifecycleProblems } from './validate-lifecycle.js';
export { decide } from './decide.js';
export * from './beside/index.js';
export { runClock, type ClockRun } from './run-clock.js';
export { markDueAt, nextDue, upcoming, type UpcomingMark } from './clock-marks.js';
export { leaveOutMark } from './leave-out-mark.js';
export {
  availableActions,
  deadlineOf,
  waitingOn,
  type ActionWeight,
  type AvailableAction,
} from './actions-view.js';
export { boardColumns, stagesAfter, type BoardColumn } from './board.js';
export { stepBar, type Step } from './step-bar.js';
export { describeLifecycle, type Texts } from './document.js';
