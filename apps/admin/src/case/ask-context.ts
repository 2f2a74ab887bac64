import { createContext, useContext } from 'react';

export interface PersonSource {
  /** People of these organisations, asked from the API … */
  organisationIds?: readonly string[];
  /** … or exactly these. */
  among?: readonly { id: string; name: string }[];
}

/** What the dialogs of one case know about it: whom a field may name, and what is there already. */
export interface AskContextValue {
  people: (action: string, field: string) => PersonSource;
  participants: readonly { id: string; name: string }[];
  /** Choices for fields that name a thing of this case. */
  things: (action: string, field: string) => readonly { value: string; label: string }[];
  known: (action: string, field: string) => unknown;
}

const nothing: AskContextValue = {
  people: () => ({}),
  participants: [],
  things: () => [],
  known: () => undefined,
};
export const AskContext = createContext<AskContextValue>(nothing);
export const useAskContext = () => useContext(AskContext);
