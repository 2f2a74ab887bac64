export * from './deadlines/index.js';
export * from './lifecycle/index.js';
export * from './exchange/index.js';
export * from './proposal/index.js';
export * from './forms/index.js';
export * from './vocabulary/index.js';
export * from './factsheet/index.js';
export * from './access/index.js';
