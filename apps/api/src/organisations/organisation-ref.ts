import type { OrganisationRef } from '@waymark/contract';
import type { OrganisationEntity } from '@waymark/db';

/** An organisation as other things name it. */
export const organisationRef = (
  organisation: Pick<OrganisationEntity, 'id' | 'name' | 'shortName' | 'regionCode' | 'country'>,
): OrganisationRef => ({
  id: organisation.id,
  name: organisation.name,
  shortName: organisation.shortName,
  region: organisation.regionCode,
  country: organisation.country,
});
