export * from './lists.js';
export * from './names.js';
export { regionOf, regions, regionsAttribution } from './regions.js';
export * from './topics.js';
export type * from './types.js';
export * from './organisation-kinds.js';
