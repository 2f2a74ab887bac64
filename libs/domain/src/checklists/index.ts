export {
  checklistOf,
  withItem,
  withoutItem,
  withTick,
  type ChecklistFacts,
  type ChecklistLine,
} from './checklist.js';
export { itemSides, templateOf, type ItemKey, type ItemSide } from './templates.js';
