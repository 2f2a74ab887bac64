export * from './answers.js';
export { isMailAddress, type CheckMode } from './checks.js';
export * from './definition.js';
export * from './problems.js';
export * from './questions.js';
export * from './reading.js';
export * from './registry.js';
export * from './texts.js';
