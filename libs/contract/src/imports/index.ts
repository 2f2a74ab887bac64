export * from './past-input.js';
export * from './past-views.js';
