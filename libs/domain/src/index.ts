export * from './lifecycle/case.js';
export * from './lifecycle/definition.js';
export * from './exchange/facts.js';
export * from './proposal/facts.js';
