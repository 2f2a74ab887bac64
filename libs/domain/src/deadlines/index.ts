export * from './brussels.js';
export * from './settings.js';
