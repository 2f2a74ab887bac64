import { useEffect, useSyncExternalStore } from 'react';

/** Something that can be done or gone to from anywhere. */
export interface Command {
  id: string;
  label: string;
  run: () => void;
}

const none: readonly Command[] = [];
let offered = none;
const listeners = new Set<() => void>();

function offer(commands: readonly Command[]): void {
  offered = commands;
  for (const listener of listeners) listener();
}

/** Puts what the page that is open can do into the palette, for as long as it is open. */
export function useOfferCommands(commands: readonly Command[]): void {
  useEffect(() => {
    offer(commands);
    return () => offer(none);
  });
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What the page that is open can do. */
export const useOfferedCommands = (): readonly Command[] => useSyncExternalStore(subscribe, () => offered);
