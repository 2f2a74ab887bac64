export * from './report-links.js';
