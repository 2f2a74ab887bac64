import type { DraftKeeper } from './draft-keeper.js';
import { sweepDrafts } from './kept-draft.js';

/** What is being written on this page. */
export const openDrafts = new Set<DraftKeeper>();

/** Sends what the pause still holds back. */
export const saveOpenDrafts = (): Promise<unknown> =>
  Promise.all([...openDrafts].map((keeper) => keeper.flush()));

/** Nobody is signed in any more: nothing is sent from here, and nothing typed stays on this device. */
export function forgetDrafts(): void {
  for (const keeper of openDrafts) keeper.stop();
  sweepDrafts(null);
}
