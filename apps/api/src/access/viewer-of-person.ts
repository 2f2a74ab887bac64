import type { EntityManager } from '@mikro-orm/postgresql';
import { OrganisationEntity, type PersonEntity } from '@waymark/db';
import { viewerOf, type Viewer } from '@waymark/domain';

/** What a person may see and do now, where no session says who asks: whoever loses a role loses what came with it. */
export async function viewerOfPerson(em: EntityManager, person: PersonEntity): Promise<Viewer> {
  const organisations = await em.find(
    OrganisationEntity,
    { $or: [{ representative: person.id }, { deputy: person.id }] },
    { fields: ['id'] },
  );
  return viewerOf(
    person,
    organisations.map(({ id }) => id),
  );
}
