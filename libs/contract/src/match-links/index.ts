export * from './match-links.js';
