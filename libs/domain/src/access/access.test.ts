import { describe, expect, test } from '@jest/globals';
import { createMongoAbility } from '@casl/ability';
import { abilityFor, accessRulesFor, mayOn, type WaymarkAbility } from './abilities.js';
import { caseRoles, knowsPeopleOfOthers } from './case-roles.js';
import { accessActions, exchangeParts, type SubjectName, type SubjectRecords } from './subjects.js';
import type { Viewer } from './viewer.js';

const tknika = 'org-host';
const gotaland = 'org-sender';
const boras = 'org-co-sender';
const stranger = 'org-stranger';
const viewer = (roles: Viewer['roles'], organisationIds: string[] = [], personId = 'me'): Viewer => ({
  personId,
  roles,
  organisationIds,
});
const secretariat = viewer(['secretariat']);
const host = viewer(['representative'], [tknika]);
const sender = viewer(['representative'], [gotaland]);
const coSender = viewer(['representative'], [boras]);
const outsider = viewer(['representative'], [stranger]);
const participant = viewer(['participant']);
const coordinator = viewer(['coordinator']);

const exchange = (over: Partial<SubjectRecords['Exchange']> = {}): SubjectRecords['Exchange'] => ({
  hostOrgId: tknika,
  senderOrgId: gotaland,
  coSenderOrgIds: [],
  participantIds: [],
  introduced: false,
  ...over,
});
const report = (over: Partial<SubjectRecords['Report']> = {}): SubjectRecords['Report'] => ({
  personId: 'somebody',
  kind: 'pre-participant',
  status: 'draft',
  hostOrgId: tknika,
  senderOrgId: gotaland,
  participantIds: [],
  ...over,
});
const person = (over: Partial<SubjectRecords['Person']> = {}): SubjectRecords['Person'] => ({
  id: 'somebody',
  organisationId: stranger,
  introducedTo: [],
  hasAccount: false,
  isPlain: true,
  ...over,
});
const may = (who: Viewer) => {
  const ability = abilityFor(who);
  return <S extends SubjectName>(
    action: (typeof accessActions)[number],
    name: S,
    record: SubjectRecords[S],
    part?: string,
  ) => mayOn(ability, action, name, record, part);
};

describe('an exchange', () => {
  test('is seen by both sides, the participants and the secretariat, and by nobody else', () => {
    const theirs = exchange({ participantIds: ['me'] });
    expect(may(secretariat)('read', 'Exchange', exchange())).toBe(true);
    expect(may(host)('read', 'Exchange', exchange())).toBe(true);
    expect(may(sender)('read', 'Exchange', exchange())).toBe(true);
    expect(may(participant)('read', 'Exchange', theirs)).toBe(true);
    expect(may(participant)('read', 'Exchange', exchange({ participantIds: ['another'] }))).toBe(false);
    expect(may(outsider)('read', 'Exchange', theirs)).toBe(true);
    expect(may(outsider)('read', 'Exchange', exchange())).toBe(false);
    expect(may(coordinator)('read', 'Exchange', exchange())).toBe(false);
  });

  test('is seen and acted in by whoever sends people too, without what is the sender’s own', () => {
    const shared = exchange({ coSenderOrgIds: ['another', boras], introduced: true });
    const parts = (who: Viewer) => exchangeParts.filter((part) => may(who)('read', 'Exchange', shared, part));
    expect(parts(coSender)).toEqual([
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
    ]);
    expect(parts(coSender).filter((part) => !parts(sender).includes(part))).toEqual([]);
    expect(may(coSender)('act', 'Exchange', shared)).toBe(true);
    const others = exchange({ coSenderOrgIds: ['another'], introduced: true });
    for (const action of ['read', 'act', 'create'] as const)
      expect(may(coSender)(action, 'Exchange', others)).toBe(false);
    expect(may(coSender)('read', 'Report', report({ status: 'filed' }))).toBe(false);
    expect(may(viewer(['participant'], [boras]))('read', 'Exchange', shared)).toBe(false);
  });

  test('is made by the secretariat only', () => {
    for (const who of [host, sender, participant, coordinator])
      expect(may(who)('create', 'Exchange', exchange({ participantIds: ['me'] }))).toBe(false);
    expect(may(secretariat)('create', 'Exchange', exchange())).toBe(true);
  });

  test('shows the contact of the other side only from the introduction on', () => {
    expect(may(host)('read', 'Exchange', exchange(), 'senderContact')).toBe(false);
    expect(may(sender)('read', 'Exchange', exchange(), 'hostContact')).toBe(false);
    expect(may(host)('read', 'Exchange', exchange(), 'hostContact')).toBe(true);
    const introduced = exchange({ introduced: true });
    expect(may(host)('read', 'Exchange', introduced, 'senderContact')).toBe(true);
    expect(may(sender)('read', 'Exchange', introduced, 'hostContact')).toBe(true);
    expect(
      may(participant)(
        'read',
        'Exchange',
        exchange({ introduced: true, participantIds: ['me'] }),
        'hostContact',
      ),
    ).toBe(false);
  });

  test('keeps exact small counts, consents and the workflow for the secretariat', () => {
    for (const part of ['exactCounts', 'consents', 'workflow']) {
      for (const who of [host, sender, participant])
        expect(
          may(who)('read', 'Exchange', exchange({ participantIds: ['me'], introduced: true }), part),
        ).toBe(false);
      expect(may(secretariat)('read', 'Exchange', exchange(), part)).toBe(true);
    }
  });

  test('shows a part that no rule names to the secretariat only', () => {
    for (const who of [host, sender, participant])
      expect(may(who)('read', 'Exchange', exchange({ participantIds: ['me'] }), 'somethingNew')).toBe(false);
    for (const part of exchangeParts)
      expect(may(secretariat)('read', 'Exchange', exchange(), part)).toBe(true);
  });
});

describe('a report', () => {
  test('is read and written by the one who owes it, before and after filing', () => {
    for (const status of ['draft', 'filed']) {
      expect(may(participant)('read', 'Report', report({ personId: 'me', status }))).toBe(true);
      expect(may(participant)('update', 'Report', report({ personId: 'me', status }))).toBe(true);
    }
    expect(may(participant)('read', 'Report', report())).toBe(false);
  });

  test('of a participant is closed to both sides until it is filed, and never written by them', () => {
    for (const who of [host, sender]) {
      expect(may(who)('read', 'Report', report())).toBe(false);
      expect(may(who)('read', 'Report', report({ status: 'filed' }))).toBe(true);
      expect(may(who)('update', 'Report', report({ status: 'filed' }))).toBe(false);
    }
    expect(may(outsider)('read', 'Report', report({ status: 'filed' }))).toBe(false);
  });

  test('of the host before the visit is read by the participants once it is filed', () => {
    const theirs = { kind: 'pre-host', personId: null, participantIds: ['me'] };
    expect(may(participant)('read', 'Report', report({ ...theirs, status: 'filed' }))).toBe(true);
    expect(may(participant)('read', 'Report', report({ ...theirs, status: 'draft' }))).toBe(false);
    expect(
      may(participant)('read', 'Report', report({ ...theirs, kind: 'post-host', status: 'filed' })),
    ).toBe(false);
    expect(may(participant)('update', 'Report', report({ ...theirs, status: 'filed' }))).toBe(false);
  });

  test('of the host is written by the host and not by the sender', () => {
    const theirs = report({ kind: 'post-host', personId: null });
    expect(may(host)('update', 'Report', theirs)).toBe(true);
    expect(may(sender)('read', 'Report', theirs)).toBe(false);
    expect(may(sender)('update', 'Report', theirs)).toBe(false);
  });
});

describe('a person', () => {
  test('is seen by themselves, their representative, the secretariat and those they were introduced to', () => {
    expect(may(coordinator)('read', 'Person', person({ id: 'me' }))).toBe(true);
    expect(may(host)('read', 'Person', person({ organisationId: tknika }))).toBe(true);
    expect(may(host)('read', 'Person', person())).toBe(false);
    expect(may(host)('read', 'Person', person({ introducedTo: [tknika] }), 'email')).toBe(true);
    expect(may(participant)('read', 'Person', person())).toBe(false);
  });

  test('gets roles from the secretariat only, not from a representative and not from themselves', () => {
    expect(may(secretariat)('update', 'Person', person(), 'roles')).toBe(true);
    expect(may(host)('update', 'Person', person({ organisationId: tknika }), 'roles')).toBe(false);
    expect(may(host)('create', 'Person', person({ organisationId: tknika }), 'roles')).toBe(false);
    expect(may(coordinator)('update', 'Person', person({ id: 'me' }), 'roles')).toBe(false);
  });

  test('keeps their mail address from their representative once they can sign in, or have rights of their own', () => {
    const colleague = person({ organisationId: tknika });
    expect(may(host)('update', 'Person', colleague, 'email')).toBe(true);
    expect(may(host)('update', 'Person', { ...colleague, hasAccount: true }, 'email')).toBe(false);
    expect(may(host)('update', 'Person', { ...colleague, isPlain: false }, 'email')).toBe(false);
    expect(may(coordinator)('update', 'Person', person({ id: 'me' }), 'email')).toBe(false);
  });

  test('is not moved to another organisation by a representative', () => {
    expect(may(host)('update', 'Person', person({ organisationId: tknika }), 'organisation')).toBe(false);
    expect(may(host)('create', 'Person', person())).toBe(false);
  });
});

describe('the rest', () => {
  test('proposals belong to one organisation', () => {
    for (const action of accessActions) {
      expect(may(host)(action, 'Proposal', { organisationId: tknika })).toBe(true);
      expect(may(host)(action, 'Proposal', { organisationId: stranger })).toBe(false);
      expect(may(participant)(action, 'Proposal', { organisationId: tknika })).toBe(false);
    }
  });

  test('tasks are for the role they name, and the sides never see those of the secretariat', () => {
    const parties = { hostOrgId: tknika, senderOrgId: gotaland, organisationId: null };
    expect(may(host)('update', 'Task', { forRole: 'host', ...parties })).toBe(true);
    expect(may(host)('read', 'Task', { forRole: 'sender', ...parties })).toBe(false);
    expect(may(host)('read', 'Task', { forRole: 'secretariat', ...parties })).toBe(false);
  });

  test('settings, organisations and factsheet drafts are changed by the secretariat only', () => {
    const draft = { hostOrgId: tknika, senderOrgId: gotaland, participantIds: ['me'] };
    for (const who of [host, sender, participant, coordinator]) {
      expect(may(who)('read', 'Setting', { key: 'matchDays' })).toBe(false);
      expect(may(who)('update', 'Setting', { key: 'matchDays' })).toBe(false);
      expect(may(who)('update', 'Organisation', { id: tknika })).toBe(false);
      expect(may(who)('read', 'Organisation', { id: tknika })).toBe(true);
      expect(may(who)('update', 'Factsheet', draft)).toBe(false);
    }
    expect(may(secretariat)('update', 'Setting', { key: 'matchDays' })).toBe(true);
  });

  test('nothing is ever deleted, by anybody', () => {
    const ability = abilityFor(secretariat) as unknown as { can: (action: string, on: string) => boolean };
    for (const name of ['Exchange', 'Proposal', 'Person', 'Report', 'Setting'])
      expect(ability.can('delete', name)).toBe(false);
  });

  test('the rules mean the same after a trip to the console', () => {
    const rules = JSON.parse(JSON.stringify(accessRulesFor(host)));
    const ability = createMongoAbility<WaymarkAbility>(rules);
    expect(mayOn(ability, 'read', 'Exchange', exchange())).toBe(true);
    expect(mayOn(ability, 'read', 'Exchange', exchange({ hostOrgId: stranger, senderOrgId: stranger }))).toBe(
      false,
    );
  });
});

describe('roles in a case', () => {
  const parties = {
    host: { organisationId: tknika },
    sender: { organisationId: gotaland },
    coSenderIds: [boras],
    stageDates: {},
    participants: [{ personId: 'me' }],
  } as unknown as Parameters<typeof caseRoles>[1];

  test('follow from the organisation, the list of participants and the secretariat', () => {
    expect(caseRoles(secretariat, parties)).toEqual(['secretariat', 'participant']);
    expect(caseRoles({ ...host, personId: 'other' }, parties)).toEqual(['host']);
    expect(caseRoles({ ...sender, personId: 'other' }, parties)).toEqual(['sender']);
    expect(caseRoles(host, { organisationId: tknika })).toEqual(['proposer']);
    expect(caseRoles(outsider, { organisationId: tknika })).toEqual([]);
  });

  test('are those of a co-sender from the introduction on', () => {
    const introduced = {
      ...parties,
      stageDates: { introduced: '2025-03-05T09:00:00.000Z' },
    } as typeof parties;
    const other = { ...coSender, personId: 'other' };
    expect(caseRoles(other, parties)).toEqual([]);
    expect(caseRoles(other, introduced)).toEqual(['coSender']);
    expect(caseRoles(outsider, { ...introduced, participants: [] } as typeof parties)).toEqual([]);
    expect(caseRoles({ ...sender, personId: 'other' }, introduced)).toEqual(['sender']);
    expect([knowsPeopleOfOthers(['coSender']), knowsPeopleOfOthers(['coSender', 'participant'])]).toEqual([
      false,
      true,
    ]);
  });

  test('need the role of representative, not only a name on the organisation', () => {
    expect(caseRoles(viewer(['coordinator'], [tknika], 'other'), parties)).toEqual([]);
    expect(may(viewer(['coordinator'], [tknika]))('read', 'Exchange', exchange())).toBe(false);
  });

  test('are never those of the clock', () => {
    expect(caseRoles(viewer(['secretariat', 'representative'], [tknika, gotaland]), parties)).not.toContain(
      'clock',
    );
  });
});
