import type { EntityManager } from '@mikro-orm/postgresql';
import { PersonEntity } from '@waymark/db';
import type { PartyNames, Viewer } from '@waymark/domain';
import { spokenFor } from '@waymark/domain';

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string | null;
  readonly department: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly isSecretariat: boolean;
}
export type People = ReadonlyMap<string, KnownPerson>;

/** The people behind ids, in one query. Ids of nobody are left out. */
export async function peopleOf(em: EntityManager, ids: Iterable<string | null | undefined>): Promise<People> {
  const wanted = [...new Set([...ids].filter((id) => typeof id === 'string'))];
  if (wanted.length === 0) return new Map();
  const found = await em.find(PersonEntity, { id: { $in: wanted } }, { populate: ['organisation'] });
  return new Map(
    found.map((person) => [
      person.id,
      {
        id: person.id,
        name: person.name,
        jobTitle: person.jobTitle,
        department: person.department,
        email: person.email,
        phone: person.phone,
        organisationId: person.organisation?.id ?? null,
        organisationName: person.organisation?.shortName ?? null,
        isSecretariat: person.roles.includes('secretariat'),
      },
    ]),
  );
}

/**
 * Names people as a reader may know them: by name once the sides are introduced, before that only one's own people
 * and the secretariat, others by their organisation.
 */
export function namesFor(viewer: Viewer, people: People, introduced: boolean) {
  const all = introduced || viewer.roles.includes('secretariat');
  const ours = spokenFor(viewer);
  return (id: string): string | undefined => {
    const person = people.get(id);
    if (!person) return undefined;
    const known =
      all ||
      person.isSecretariat ||
      person.id === viewer.personId ||
      (person.organisationId !== null && ours.includes(person.organisationId));
    return known ? person.name : (person.organisationName ?? undefined);
  };
}

/** Names of the two sides of an exchange. */
export const exchangeParties = (hostName: string, senderName: string): PartyNames => ({
  host: hostName,
  sender: senderName,
});
