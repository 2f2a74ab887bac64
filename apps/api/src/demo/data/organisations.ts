import type { DemoOrganisation } from './types.js';
import { northernOrganisations } from './organisations-north.js';
import { southernOrganisations } from './organisations-south.js';

/**
 * Organisations that exist. They stand here because the partnership's own documents name them; what the demo
 * lets them propose is invented and says "(demo)" in its title.
 */
const namedOrganisations: readonly DemoOrganisation[] = [
  {
    key: 'basque',
    name: 'Deputy Ministry of Vocational Education and Training, Department of Education, Basque Country',
    shortName: 'Basque Country',
    kind: 'regional-authority',
    country: 'ES',
    region: 'ES21',
    city: 'Vitoria-Gasteiz',
    isMember: true,
    inEea: true,
  },
  {
    key: 'tknika',
    name: 'TKNIKA',
    shortName: 'TKNIKA',
    kind: 'vet-provider',
    country: 'ES',
    region: 'ES21',
    city: 'Errenteria',
    isMember: true,
    inEea: true,
  },
  {
    key: 'vgr',
    name: 'Region Västra Götaland',
    shortName: 'Västra Götaland',
    kind: 'regional-authority',
    country: 'SE',
    region: 'SE232',
    city: 'Göteborg',
    isMember: true,
    inEea: true,
  },
  {
    key: 'boras',
    name: 'City of Borås',
    shortName: 'Borås',
    kind: 'local-authority',
    country: 'SE',
    region: 'SE232',
    city: 'Borås',
    isMember: true,
    inEea: true,
  },
  {
    key: 'movetia',
    name: 'Movetia',
    shortName: 'Movetia',
    kind: 'national-body',
    country: 'CH',
    region: null,
    city: 'Solothurn',
    isMember: true,
    // Switzerland is outside the EEA, and adequate.
    inEea: true,
  },
];

/** All organisations of the demo. The invented ones say so at the end of their full name. */
export const demoOrganisations: readonly DemoOrganisation[] = [
  ...namedOrganisations,
  ...northernOrganisations,
  ...southernOrganisations,
];
