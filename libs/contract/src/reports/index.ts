export * from './reports.js';
export * from './side-by-side.js';
