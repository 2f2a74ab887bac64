export * from './task-input.js';
export * from './tasks.js';
