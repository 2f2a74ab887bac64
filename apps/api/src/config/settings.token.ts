/** Injects the `Settings` the process was started with. */
export const SETTINGS = Symbol('settings');
