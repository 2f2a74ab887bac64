export * from './catalogue.js';
export * from './dates.js';
export * from './sentences.js';
export * from './story.js';
