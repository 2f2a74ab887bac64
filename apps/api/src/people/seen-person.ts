import type { PersonView } from '@waymark/contract';
import type { PersonEntity } from '@waymark/db';
import { mayOn, spokenFor, type SubjectRecords, type Viewer } from '@waymark/domain';
import type { Access } from '../access/access.js';
import { toPersonView } from './person-view.js';

/** A row that the database let the viewer see and that is no colleague's is somebody they were introduced to. */
export function personRecord(viewer: Viewer, person: PersonEntity): SubjectRecords['Person'] {
  const organisationId = person.organisation?.id ?? null;
  const introducedTo = spokenFor(viewer);
  const isPlain = person.roles.every((role) => role === 'participant');
  const hasAccount = person.authUserId !== null;
  return { id: person.id, organisationId, introducedTo, hasAccount, isPlain };
}

/** A person as far as the viewer may see them. The row has to be one that they may see, its organisation loaded. */
export function seenPerson(access: Access, viewer: Viewer, person: PersonEntity): PersonView {
  const ability = access.ability(viewer);
  const record = personRecord(viewer, person);
  return toPersonView(person, (part) => mayOn(ability, 'read', 'Person', record, part));
}
