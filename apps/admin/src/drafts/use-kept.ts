import { useEffect, useState, useSyncExternalStore } from 'react';
import type { DraftKeeper } from './draft-keeper.js';
import { openDrafts } from './open-drafts.js';

/** The answers a keeper holds, kept while the page is open. @param make makes the keeper, once */
export function useKept(make: () => DraftKeeper) {
  const [keeper] = useState(make);
  const answers = useSyncExternalStore(keeper.subscribe, () => keeper.answers);
  const state = useSyncExternalStore(keeper.subscribe, () => keeper.state);
  const others = useSyncExternalStore(keeper.subscribe, () => keeper.others);
  useEffect(() => {
    const save = () => void keeper.flush();
    const onHide = () => document.visibilityState === 'hidden' && save();
    // What was kept on this device while there was no connection.
    save();
    openDrafts.add(keeper);
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('online', save);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('online', save);
      openDrafts.delete(keeper);
      // Leaving the page saves what the pause still held back.
      save();
    };
  }, [keeper]);
  return { answers, state, others, keeper };
}
