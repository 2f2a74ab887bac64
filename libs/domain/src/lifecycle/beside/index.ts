export {
  addressees,
  besideActions,
  besideAsks,
  besideMailKeys,
  isBeside,
  type Addressee,
  type BesideAction,
  type BesideEventType,
  type BesideMailKey,
} from './actions.js';
export { reminderActions, writingActions } from './offered.js';
