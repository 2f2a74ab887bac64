import type { Key } from '../i18n/en.js';
import { useMe } from './use-me.js';

const names = {
  exchanges: { all: 'nav.exchanges', own: 'nav.myExchanges' },
  proposals: { all: 'nav.proposals', own: 'nav.myProposals' },
} as const satisfies Record<string, { all: Key; own: Key }>;

type CaseList = keyof typeof names;

export const isCaseList = (list: string): list is CaseList => Object.hasOwn(names, list);

/** What a list of cases is called: who runs the partnership sees all of them, everybody else only their own. */
export function useListName(): (list: CaseList) => Key {
  const { data: me } = useMe();
  const scope = me && !me.roles.includes('secretariat') ? 'own' : 'all';
  return (list) => names[list][scope];
}
