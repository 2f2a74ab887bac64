import { OrganisationEntity, PersonEntity } from '@waymark/db';
import type { EntityManager } from '@mikro-orm/postgresql';
import { demoOrganisations } from './data/organisations.js';
import { demoAddress, demoPeople } from './data/people.js';
import type { DemoOrganisation, DemoPerson } from './data/types.js';
import { organisationId, personId } from './ids.js';
import { deputyOf, phoneOf, representativeOf } from './who.js';

/** Organisations and people are no cases: they are written as they are. */
export async function storeDirectory(em: EntityManager, createdAt: Date): Promise<void> {
  const organisations = new Map(demoOrganisations.map((one) => [one.key, organisationRow(one, createdAt)]));
  const people = new Map(
    demoPeople.map((one) => [one.key, personRow(one, organisations.get(one.organisation ?? ''), createdAt)]),
  );
  em.persist([...organisations.values(), ...people.values()]);
  await em.flush();
  // People name their organisation and organisations name two of their people: one of both has to come second.
  for (const [key, organisation] of organisations) {
    organisation.representative = people.get(representativeOf(key)) ?? null;
    organisation.deputy = people.get(deputyOf(key) ?? '') ?? null;
  }
  await em.flush();
}

const organisationRow = (one: DemoOrganisation, createdAt: Date): OrganisationEntity =>
  Object.assign(new OrganisationEntity(), {
    id: organisationId(one.key),
    name: one.name,
    shortName: one.shortName,
    kind: one.kind,
    country: one.country,
    regionCode: one.region,
    city: one.city,
    website: `https://${one.key}.example`,
    isMember: one.isMember,
    inEea: one.inEea,
    createdAt,
  });

/** A deputy speaks for the organisation as the representative does, and has the same role. */
const rolesOf = (one: DemoPerson): string[] => [
  ...new Set(one.roles.map((role) => (role === 'deputy' ? 'representative' : role))),
];

const personRow = (
  one: DemoPerson,
  organisation: OrganisationEntity | undefined,
  createdAt: Date,
): PersonEntity =>
  Object.assign(new PersonEntity(), {
    id: personId(one.key),
    name: one.name,
    email: demoAddress(one),
    phone: phoneOf(one),
    language: one.language,
    organisation: organisation ?? null,
    jobTitle: one.jobTitle,
    department: one.department,
    roles: rolesOf(one),
    createdAt,
  });
