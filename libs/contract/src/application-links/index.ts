export * from './application-links.js';
export * from './my-application.js';
