import type { Ask } from '../lifecycle/index.js';

/**
 * What may keep failing in a case: a mail, what another case has to be told, a step somebody asked for, the case's
 * clock.
 */
export const troubleKinds = ['mail', 'message', 'step', 'clock'] as const;
export type TroubleKind = (typeof troubleKinds)[number];

/** So many tries in a row may fail before people are told: what passes by itself is over by then. */
export const triesUntilTrouble = 3;

export const wayOutNames = ['tryAgain', 'doneByHand', 'leaveOut'] as const;
export type WayOutName = (typeof wayOutNames)[number];

export interface WayOut {
  /** For what it is a way out. */
  readonly of: readonly TroubleKind[];
  readonly asks: Readonly<Record<string, Ask>>;
  readonly weight: 'main' | 'plain' | 'stop';
}

/** The secretariat's ways out. API, console and document read them here. */
export const waysOut = {
  tryAgain: { of: troubleKinds, asks: {}, weight: 'main' },
  /** Somebody has done outside Waymark what it cannot do. */
  doneByHand: {
    of: ['mail', 'message', 'step'],
    asks: { comment: { kind: 'longText', required: true, maxLength: 1000 } },
    weight: 'plain',
  },
  /** The case goes on without it. */
  leaveOut: {
    of: ['mail', 'clock'],
    asks: { reason: { kind: 'longText', required: true, maxLength: 1000 } },
    weight: 'stop',
  },
} as const satisfies Record<WayOutName, WayOut>;

/** Names of the ways out of one trouble, in the order they are offered. */
export const waysOutOf = (kind: TroubleKind): WayOutName[] =>
  wayOutNames.filter((name) => (waysOut[name] as WayOut).of.includes(kind));

/** Types of the events that a way out writes into the story. To try again is no event: what comes of it is. */
export const troubleEvents = {
  mail: { doneByHand: 'mail-done-by-hand', leaveOut: 'mail-left-out' },
  message: { doneByHand: 'message-done-by-hand' },
  step: { doneByHand: 'step-done-by-hand' },
  clock: { leaveOut: 'mark-left-out' },
} as const satisfies Record<TroubleKind, Partial<Record<WayOutName, string>>>;
type EventsOf<T> = T extends unknown ? T[keyof T] : never;
export type TroubleEventType = EventsOf<(typeof troubleEvents)[TroubleKind]>;
