export * from './answers-kept.js';
export * from './forgetting.js';
