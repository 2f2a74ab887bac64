export * from './entities/index.js';
export * from './casework/command-result.js';
export * from './casework/effect-data.js';
export * from './fold-text.js';
export * from './migrate.js';
export * from './orm.js';
