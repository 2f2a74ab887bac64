import type { DemoPerson } from './types.js';
import { nordicPeople } from './people-nordic.js';
import { promoterPeople } from './promoters/people.js';
import { southernPeople } from './people-south.js';
import { westernPeople } from './people-west.js';

/** The secretariat in Brussels. All people of the demo are invented. */
const secretariat: readonly DemoPerson[] = [
  {
    key: 'elodie',
    name: 'Élodie Marchetaux',
    organisation: null,
    jobTitle: 'Partnership manager',
    department: 'Secretariat',
    language: 'en',
    roles: ['secretariat'],
    offered: 1,
  },
  {
    key: 'tomas',
    name: 'Tomás Ferreirinha',
    organisation: null,
    jobTitle: 'Matchmaking officer',
    department: 'Secretariat',
    language: 'en',
    roles: ['secretariat'],
  },
  {
    key: 'anneliese',
    name: 'Anneliese Düsterwald',
    organisation: null,
    jobTitle: 'Communication officer',
    department: 'Secretariat',
    language: 'en',
    roles: ['secretariat'],
  },
];

/** Everybody in the demo. Their addresses end in `.example`, where no mail can arrive. */
export const demoPeople: readonly DemoPerson[] = [
  ...secretariat,
  ...nordicPeople,
  ...westernPeople,
  ...southernPeople,
  ...promoterPeople,
];

/** A person's mail address: the name in plain letters, at a domain that cannot exist. */
export function demoAddress(person: DemoPerson): string {
  const plain = person.name
    .toLowerCase()
    .replace(/[øœ]/g, 'o')
    .replace(/[æ]/g, 'ae')
    .replace(/[łđðþß]/g, (letter) => ({ ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss' })[letter] ?? '')
    .normalize('NFD')
    .replace(/[^a-z -]/g, '')
    .trim()
    .replace(/[ -]+/g, '.');
  return `${plain}@${person.organisation ?? person.at ?? 'secretariat'}.example`;
}
