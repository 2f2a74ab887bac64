export * from './factsheets.js';
