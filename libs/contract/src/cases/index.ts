export * from './acting-roles.js';
export * from './action-schemas.js';
export * from './case-views.js';
export * from './on-behalf.js';
export * from './trouble-views.js';
