import {
  AbilityBuilder,
  createMongoAbility,
  subject,
  type MongoAbility,
  type RawRuleOf,
} from '@casl/ability';
import {
  type AccessAction,
  type ExchangePart,
  type PersonPart,
  rowPart,
  type SubjectName,
  type SubjectRecords,
} from './subjects.js';
import { spokenFor, type Viewer } from './viewer.js';

export type WaymarkAbility = MongoAbility<
  [AccessAction, SubjectName | (object & { __caslSubjectType__: string })]
>;
export type AccessRule = RawRuleOf<WaymarkAbility>;

type Condition = Record<string, unknown>;
/** What is granted, to whom it is granted being said by the functions below. */
type Grant = (
  actions: AccessAction | AccessAction[],
  on: SubjectName,
  conditions?: Condition,
  parts?: readonly string[],
) => void;

const sideParts: ExchangePart[] = [
  'summary',
  'plan',
  'checklist',
  'why',
  'story',
  'clocks',
  'people',
  'sides',
  'reports',
  'ownReports',
  'factsheet',
  'visit',
  'bystanders',
  'kpi',
  'reasons',
  'proposals',
];
/**
 * Whoever sends people too sees the case as the sender does, but for what is the sender's own to answer for: reports,
 * figures, people on photos, the offers behind the match, how the sender's people are reached.
 */
const coSenderParts: ExchangePart[] = [
  'summary',
  'plan',
  'checklist',
  'why',
  'story',
  'clocks',
  'people',
  'sides',
  'factsheet',
  'visit',
  'reasons',
  'hostContact',
  'senderContact',
];
const participantParts: ExchangePart[] = [
  'summary',
  'plan',
  'why',
  'story',
  'people',
  'sides',
  'ownReports',
  'factsheet',
  'visit',
];

function grantSecretariat(grant: Grant): void {
  grant(['read', 'create', 'act'], 'Exchange');
  grant(['read', 'create', 'update', 'act'], 'Proposal');
  grant(['read', 'create', 'update'], 'Organisation');
  grant(['read', 'create', 'update', 'act'], 'Person');
  grant(['read', 'update'], 'Report');
  grant(['read', 'create', 'update'], 'Factsheet');
  grant(['read', 'create', 'update'], 'Task');
  grant(['read', 'update'], 'Setting');
  grant(['read', 'update'], 'Trouble');
  grant('read', 'Request');
  grant(['read', 'create', 'update'], 'SavedView', { forSecretariat: true });
}

function grantRepresentative(grant: Grant, organisations: readonly string[]): void {
  const ours = { $in: [...organisations] };
  const host = { hostOrgId: ours };
  const sender = { senderOrgId: ours };
  for (const side of [host, sender]) {
    grant('read', 'Exchange', side, sideParts);
    grant('act', 'Exchange', side);
    grant('read', 'Factsheet', side);
    // Drafts are their author's; which answers of a filed report a side may read, the form says question by question.
    grant('read', 'Report', { ...side, status: 'filed' });
  }
  grant('read', 'Exchange', host, ['hostContact']);
  grant('read', 'Exchange', sender, ['senderContact', 'participantContacts']);
  grant('read', 'Exchange', { ...host, introduced: true }, ['senderContact']);
  grant('read', 'Exchange', { ...sender, introduced: true }, ['hostContact']);
  grant(['read', 'update'], 'Report', { ...host, kind: { $in: ['pre-host', 'post-host'] } });

  // There is no co-sender before the introduction: the two sides know each other by then.
  const coSender = { coSenderOrgIds: ours };
  grant('read', 'Exchange', coSender, coSenderParts);
  grant('act', 'Exchange', coSender);

  grant(['read', 'create', 'update', 'act'], 'Proposal', { organisationId: ours });

  const colleague = { organisationId: ours };
  const theirs: PersonPart[] = ['name', 'contact', 'work'];
  grant('read', 'Person', colleague);
  grant('create', 'Person', colleague, [...theirs, 'email', 'organisation']);
  grant('update', 'Person', colleague, theirs);
  // Whoever sets somebody's address can sign in as them, so only where that opens nothing.
  grant('update', 'Person', { ...colleague, hasAccount: false, isPlain: true }, ['email']);
  grant('read', 'Person', { introducedTo: ours }, [...theirs, 'email', 'organisation']);

  grant(['read', 'create', 'update'], 'Task', { forRole: 'host', ...host });
  grant(['read', 'create', 'update'], 'Task', { forRole: 'sender', ...sender });
  grant(['read', 'create', 'update'], 'Task', { forRole: 'proposer', organisationId: ours });
}

function grantEverybody(grant: Grant, me: string): void {
  grant('read', 'Organisation');
  grant('read', 'Person', { id: me });
  grant('update', 'Person', { id: me }, ['name', 'contact', 'work'] satisfies PersonPart[]);
  grant('read', 'Request', { actorId: me });
  grant('read', 'Exchange', { participantIds: me }, participantParts);
  grant('act', 'Exchange', { participantIds: me });
  grant(['read', 'update'], 'Report', { personId: me });
  // Programme, contact on the spot, safety and access: what the host wrote for those who come.
  grant('read', 'Report', { participantIds: me, kind: 'pre-host', status: 'filed' });
  grant('read', 'Factsheet', { participantIds: me });
  // A view says how to look, not what is seen: whoever opens one by its link sees their own rows.
  grant(['read', 'create', 'update'], 'SavedView', { ownerId: me, forSecretariat: false });
  grant('read', 'SavedView', { shared: true });
}

/**
 * The rules for one person, as data that the console gets at sign-in. Nothing is allowed that no rule allows.
 * @returns CASL rules; conditions use the names of `SubjectRecords`
 */
export function accessRulesFor(viewer: Viewer): AccessRule[] {
  const { can, rules } = new AbilityBuilder<WaymarkAbility>(createMongoAbility);
  const grant: Grant = (actions, on, conditions, parts) => {
    if (parts) can(actions, on, [...parts] as never[], conditions as never);
    else can(actions, on, conditions as never);
  };
  grantEverybody(grant, viewer.personId);
  const organisations = spokenFor(viewer);
  if (organisations.length > 0) grantRepresentative(grant, organisations);
  if (viewer.roles.includes('secretariat')) grantSecretariat(grant);
  return rules;
}

/** What one person may do, ready to be asked. */
export const abilityFor = (viewer: Viewer): WaymarkAbility => createMongoAbility(accessRulesFor(viewer));

/**
 * May this be done to this one thing?
 * @param part asks about a part of it only
 */
export function mayOn<S extends SubjectName>(
  ability: WaymarkAbility,
  action: AccessAction,
  name: S,
  record: SubjectRecords[S],
  part?: string,
): boolean {
  // A copy, because CASL marks the object it is given.
  return ability.can(action, subject(name, { ...record }) as never, part);
}

/**
 * Which rows of a kind somebody may do something with: any one of these conditions will do.
 * @param part asks for the rows of which somebody may see this part; that there is such a row when it is left out
 * @returns an empty list for none at all; a condition without a name in it is true of every row
 */
export function rowsGranted(
  ability: WaymarkAbility,
  action: AccessAction,
  name: SubjectName,
  part: string | undefined = rowPart[name],
): readonly Readonly<Condition>[] {
  // Rules about other parts only say what is shown of a row that another rule has granted.
  const rules = ability.rulesFor(action, name, part);
  if (rules.some(({ inverted }) => inverted))
    throw new Error(`A rule of ${name} forbids something; only what is allowed can be asked of a database.`);
  const conditions = rules.map((rule) => (rule.conditions ?? {}) as Condition);
  const everything = conditions.find((condition) => Object.keys(condition).length === 0);
  if (everything) return [everything];
  return [...new Map(conditions.map((condition) => [JSON.stringify(condition), condition])).values()];
}
