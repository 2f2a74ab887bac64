/** Injects the `Settings` the process was started with. */
export const SETTINGS = Symbol('settings');
/** Injects the fault points, at which nothing happens in production. */
export const FAULTS = Symbol('faults');
