import type { ApplicationActions } from '../kit.js';
import { applyingActions } from './applying.js';
import { checkingActions } from './checking.js';
import { decidingActions } from './deciding.js';
import { interviewingActions } from './interviewing.js';
import { promotingActions } from './promoting.js';
import { reviewingActions } from './reviewing.js';

/** Everything that can be done with an application. */
export const applicationActions = {
  ...applyingActions,
  ...checkingActions,
  ...reviewingActions,
  ...interviewingActions,
  ...decidingActions,
  ...promotingActions,
} as const satisfies ApplicationActions;
