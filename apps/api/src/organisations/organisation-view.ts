import type { OrganisationView } from '@waymark/contract';
import type { OrganisationEntity, PersonEntity } from '@waymark/db';
import { regionName } from '@waymark/domain';

interface Shown {
  /** May the viewer know this person by name? */
  readonly knows: (person: PersonEntity) => boolean;
  readonly openCases: number;
}

const named = (person: PersonEntity | null, { knows }: Shown) =>
  person && knows(person) ? { id: person.id, name: person.name } : null;

/** An organisation's page. Its people are named only to those who may see them. */
export function toOrganisationView(organisation: OrganisationEntity, shown: Shown): OrganisationView {
  const { regionCode } = organisation;
  return {
    id: organisation.id,
    name: organisation.name,
    shortName: organisation.shortName,
    kind: organisation.kind,
    country: organisation.country,
    regionCode,
    regionName: regionCode === null ? null : regionName(regionCode),
    city: organisation.city,
    website: organisation.website,
    isMember: organisation.isMember,
    inEea: organisation.inEea,
    representative: named(organisation.representative, shown),
    deputy: named(organisation.deputy, shown),
    openCases: shown.openCases,
    createdAt: organisation.createdAt.toISOString(),
  };
}
