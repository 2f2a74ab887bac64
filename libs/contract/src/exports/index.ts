export * from './columns.js';
export * from './export-queries.js';
