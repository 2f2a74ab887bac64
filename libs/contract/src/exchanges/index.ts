export * from './exchange-input.js';
export * from './exchange-parts.js';
export * from './exchange-plan.js';
export * from './exchange-row.js';
export * from './exchange-view.js';
export * from './participants.js';
