export * from './counterpart-views.js';
export * from './proposal-input.js';
export * from './proposal-views.js';
