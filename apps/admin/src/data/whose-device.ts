import { forgetIntents } from '../api/intents.js';
import { forgetDrafts, openDrafts } from '../drafts/open-drafts.js';
import { sweepDrafts } from '../drafts/kept-draft.js';

/** Remembers for whom this browser keeps filters and drafts; other open pages hear of every change. */
const marker = 'waymark.person';
/** Where react-admin keeps what was searched for and how lists were sorted. */
const listStore = 'RaStore.';

/** Who is signed in on this page; undefined before anybody asked. */
let known: string | null | undefined;

/** A browser may refuse to store anything: then there is nothing of others to take away either. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Nothing was kept.
  }
}

/** Somebody is signed in: what another person left behind at this browser goes, their open pages close. */
export function settleIn(personId: string): void {
  if (known === personId) return;
  known = personId;
  sweepDrafts(personId);
  quietly(() => {
    if (localStorage.getItem(marker) === personId) return;
    for (const key of Object.keys(localStorage))
      if (key.startsWith(listStore) && key.endsWith('.listParams')) localStorage.removeItem(key);
    localStorage.setItem(marker, personId);
  });
}

/** Nobody is signed in any more: nothing that was typed stays here. */
export function moveOut(): void {
  known = null;
  forgetDrafts();
  forgetIntents();
  quietly(() => localStorage.removeItem(marker));
}

/**
 * A page that was open when somebody signed out or in elsewhere in this browser begins anew: what stands on it is
 * the earlier person's, and the session is not theirs any more.
 * @returns what to call when nobody looks any more
 */
export function followSession(): () => void {
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key !== marker || newValue === known) return;
    for (const keeper of openDrafts) keeper.stop();
    window.location.reload();
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}
