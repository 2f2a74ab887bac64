import { demoAddress, demoPeople } from './data/people.js';
import type { DemoPerson, DemoRole } from './data/types.js';
import { personId } from './ids.js';

const byKey = new Map(demoPeople.map((person) => [person.key, person]));

/** @throws Error for a key that nobody has: a slip in the data */
export function personOf(key: string): DemoPerson {
  const person = byKey.get(key);
  if (!person) throw new Error(`Nobody in the demo data has the key ${key}.`);
  return person;
}

const withRole = (organisation: string, role: DemoRole) =>
  demoPeople.find((person) => person.organisation === organisation && person.roles.includes(role))?.key;

/** Key of the person who speaks for an organisation. @throws Error where nobody does */
export function representativeOf(organisation: string): string {
  const key = withRole(organisation, 'representative');
  if (!key) throw new Error(`Nobody in the demo data speaks for ${organisation}.`);
  return key;
}

/** Key of the deputy, who inherits the cases; undefined where there is none. */
export const deputyOf = (organisation: string): string | undefined => withRole(organisation, 'deputy');

/** How to reach somebody; nobody answers at these numbers. */
export const contactCard = (key: string) => {
  const person = personOf(key);
  return { ...person, id: personId(key), email: demoAddress(person), phone: phoneOf(person) };
};

/** Numbers that begin with 999 belong to no country. */
export const phoneOf = (person: DemoPerson): string =>
  `+999 55 ${String(100 + demoPeople.findIndex(({ key }) => key === person.key)).padStart(4, '0')}`;
