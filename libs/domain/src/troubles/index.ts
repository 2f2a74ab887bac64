export * from './troubles.js';
export * from './trouble-words.js';
