export * from './abilities.js';
export * from './case-roles.js';
export * from './data-protection.js';
export * from './draft-text.js';
export * from './records.js';
export * from './story-data.js';
export * from './subjects.js';
export * from './viewer.js';
