/** Injects the clock: a function that gives the present moment, so that tests can set it. */
export const CLOCK = Symbol('clock');
export type Clock = () => Date;
export const systemClock: Clock = () => new Date();
