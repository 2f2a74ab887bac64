import { useNavigate } from 'react-router-dom';
import { mayDo } from '../data/access.js';
import { useMe } from '../data/use-me.js';
import type { Key } from '../i18n/en.js';
import { useWords } from '../i18n/use-words.js';
import { useSingleKeys } from '../keys/single-keys.js';
import { useNavigationItems } from '../layout/navigation-items.js';
import { useOfferedCommands, type Command } from './offered-commands.js';

/** Where one can go that stands in no navigation. */
const places: readonly { to: string; label: Key; resource: string }[] = [
  { to: '/tasks', label: 'nav.tasks', resource: 'tasks' },
  { to: '/exchanges/board', label: 'view.board', resource: 'exchanges' },
  { to: '/exchanges/calendar', label: 'view.calendar', resource: 'exchanges' },
  { to: '/exchanges/map', label: 'view.map', resource: 'exchanges' },
];
/** What can be begun. */
const beginnings: readonly { to: string; label: Key; resource: string }[] = [
  { to: '/exchanges/create', label: 'exchange.propose', resource: 'exchanges' },
  { to: '/exchanges/past', label: 'past.title', resource: 'exchanges' },
  { to: '/exchanges/import', label: 'import.title', resource: 'exchanges' },
  { to: '/proposals/create', label: 'proposal.create', resource: 'proposals' },
  { to: '/organisations/create', label: 'organisation.createTitle', resource: 'organisations' },
  { to: '/people/create', label: 'person.createTitle', resource: 'people' },
];

export interface CommandGroup {
  label: Key;
  commands: readonly Command[];
}

/** Everything this person can do or go to from where they are: the steps of the open case first. */
export function useCommands(): CommandGroup[] {
  const t = useWords();
  const navigate = useNavigate();
  const { data: me } = useMe();
  const here = useOfferedCommands();
  const items = useNavigationItems();
  const [keys, setKeys] = useSingleKeys();
  const goTo = ({ to, label }: { to: string; label: Key }): Command => ({
    id: to,
    label: t(label),
    run: () => void navigate(to),
  });
  const may =
    (action: string) =>
    ({ resource }: { resource: string }) =>
      me !== undefined && mayDo(me, action, resource);
  const toggle = t(keys ? 'palette.keysOff' : 'palette.keysOn');
  return [
    { label: 'palette.here', commands: here },
    { label: 'palette.begin', commands: beginnings.filter(may('create')).map(goTo) },
    {
      label: 'palette.go',
      commands: [
        ...items,
        ...places.filter(may('list')),
        { to: '/password', label: 'nav.password' as const },
      ].map(goTo),
    },
    { label: 'palette.set', commands: [{ id: 'keys', label: toggle, run: () => setKeys(!keys) }] },
  ];
}
