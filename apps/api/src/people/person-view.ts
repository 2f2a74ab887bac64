import type { PersonView } from '@waymark/contract';
import type { PersonEntity } from '@waymark/db';
import type { PersonPart } from '@waymark/domain';
import { organisationRef } from '../organisations/organisation-ref.js';

/** A person's page, part by part as the rules let the viewer see it. The organisation has to be loaded. */
export const toPersonView = (person: PersonEntity, sees: (part: PersonPart) => boolean): PersonView => ({
  id: person.id,
  name: person.name,
  email: sees('email') ? person.email : null,
  phone: sees('contact') ? person.phone : null,
  language: person.language,
  organisation: person.organisation && sees('organisation') ? organisationRef(person.organisation) : null,
  jobTitle: sees('work') ? person.jobTitle : null,
  department: sees('work') ? person.department : null,
  roles: sees('roles') ? person.roles : [],
  createdAt: person.createdAt.toISOString(),
  forgottenAt: person.forgottenAt?.toISOString() ?? null,
});
