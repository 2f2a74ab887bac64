export {
  byDamage,
  damageIfLeft,
  damages,
  isForNow,
  nearDays,
  visitIsNear,
  type Damage,
  type NeedFacts,
} from './damage.js';
export { slipsOn, weekDays, type Waited } from './slips.js';
export { mayGive, taskAudiences, writtenTask } from './giving.js';
