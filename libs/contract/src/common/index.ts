export * from './fields.js';
export * from './list-query.js';
export * from './problem.js';
export * from './shows.js';
export * from './text-lists.js';
