import type { ApplicationInCall, PromoterCallFacts, PromoterCallWorld } from './facts.js';

/** Nobody decides about these any more, or they never came in. */
const outside = new Set([
  'draft',
  'awaiting-consent',
  'ineligible',
  'merged',
  'withdrawn',
  'lapsed',
  'without-award',
]);
/** Told already. */
const told = new Set([
  'notified',
  'accepted',
  'waitlisted',
  'rejected',
  'confirmed',
  'profile-drafted',
  'approved',
  'published',
  'active',
  'alumni',
  'declined',
]);

/** Applications that came in and are still in the running. */
export const inTheRunning = ({ applications }: PromoterCallWorld): readonly ApplicationInCall[] =>
  applications.filter(({ stage }) => !outside.has(stage));

/** Applications in the running about which nobody has been told anything yet. */
const undecided = (world: PromoterCallWorld): readonly ApplicationInCall[] =>
  inTheRunning(world).filter(({ stage }) => !told.has(stage));

/** Not staged yet, and not left out of the release. */
export const pending = (
  { leftOut }: Pick<PromoterCallFacts, 'leftOut'>,
  world: PromoterCallWorld,
): readonly ApplicationInCall[] =>
  undecided(world).filter(({ id, stage }) => stage !== 'staged' && !Object.hasOwn(leftOut, id));

/** Staged, and part of the next release: what was left out and is staged since goes out with it. */
export const toRelease = (world: PromoterCallWorld): readonly ApplicationInCall[] =>
  undecided(world).filter(({ stage }) => stage === 'staged');
