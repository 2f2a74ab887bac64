import { createMongoAbility } from '@casl/ability';
import {
  keepsMailingList,
  mayOpenPromoterDesk,
  type AccessAction,
  type PersonRole,
  type SubjectName,
  type WaymarkAbility,
} from '@waymark/domain';
import { me, type Me } from '../api/me.js';

const verbs: Readonly<Record<string, AccessAction>> = {
  list: 'read',
  show: 'read',
  read: 'read',
  create: 'create',
  edit: 'update',
  update: 'update',
  forget: 'act',
};

const subjects: Readonly<Record<string, SubjectName>> = {
  exchanges: 'Exchange',
  proposals: 'Proposal',
  organisations: 'Organisation',
  people: 'Person',
  reports: 'Report',
  'factsheet-drafts': 'Factsheet',
  tasks: 'Task',
  settings: 'Setting',
  troubles: 'Trouble',
};

/** Who has a part in a call follows from the call itself: the API shows nothing of it to anybody else. */
const ofPromoters = new Set(['promoter-calls', 'promoter-applications']);

let built: { of: Me['abilities']; ability: WaymarkAbility } | null = null;

/** The rules of one person, ready to be asked; made once for each sign-in. */
function abilityOf({ abilities }: Me): WaymarkAbility {
  if (built?.of !== abilities)
    built = { of: abilities, ability: createMongoAbility<WaymarkAbility>(abilities) };
  return built.ability;
}

/**
 * May this person do this? The rules are the ones the API itself asks (libs/domain), sent with GET /api/me.
 * react-admin asks for columns too (`exchanges.title`): a column goes with its resource.
 * Whether it may be done to one record, the API says with that record.
 */
export function mayDo(person: Me, action: string, resource: string): boolean {
  if (resource.split('.')[0] === 'mailing-list') return keepsMailingList(person.roles as PersonRole[]);
  if (ofPromoters.has(resource.split('.')[0] ?? resource))
    return action === 'show' || mayOpenPromoterDesk(person.roles as PersonRole[]);
  const verb = verbs[action];
  const name = subjects[resource.split('.')[0] ?? resource];
  return verb !== undefined && name !== undefined && abilityOf(person).can(verb, name);
}

export const canAccess = async ({
  action,
  resource,
}: {
  action: string;
  resource: string;
}): Promise<boolean> => mayDo(await me(), action, resource);
