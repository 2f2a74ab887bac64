export * from './proposal-input.js';
export * from './proposal-views.js';
