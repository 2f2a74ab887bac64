import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  abilityFor,
  caseRoles,
  exchangeRecord,
  mayHearOf,
  mayOn,
  spokenFor,
  type Viewer,
} from '../access/index.js';
import { addDays } from '../deadlines/index.js';
import {
  exchangeMailKeys,
  exchangeStages,
  isParticipantKind,
  recipientsOf,
  reportAskedBy,
  reportKinds,
  type ExchangeAction,
  type ExchangeFacts,
} from '../exchange/index.js';
import type { CaseRole, Recipient } from '../lifecycle/index.js';
import { proposalMailKeys, proposalRecipientsOf, type ProposalFacts } from '../proposal/index.js';
import { payloadFor } from '../testing/exchange-samples.js';
import {
  blankExchange,
  coSendingOrganisation,
  hostOrganisation,
  introducedExchange,
  maria,
  matchPayload,
  olof,
  people,
  plannedExchange,
  senderOrganisation,
  storyIn,
  visitPlan,
} from '../testing/exchange-story.js';
import { proposalIn, proposalPayload, draftProposal } from '../testing/proposal-story.js';
import { stepOf, walk } from '../testing/random-walk.js';
import type { Clockwork } from '../testing/clockwork.js';
import { mailAccess, type CaseToTell, type PromoterCaseToTell } from './index.js';

/** Cases of which the rules grant whole rows. */
type ListedCase = Exclude<CaseToTell, PromoterCaseToTell>;

const nobody = (personId: string): Viewer => ({ personId, roles: ['participant'], organisationIds: [] });
const speaker = (personId: string, organisationId: string): Viewer => ({
  personId,
  roles: ['representative'],
  organisationIds: [organisationId],
});
const secretary: Viewer = { personId: people.secretariat, roles: ['secretariat'], organisationIds: [] };
const speakers: Readonly<Record<string, Viewer>> = {
  [hostOrganisation]: speaker(people.host, hostOrganisation),
  [senderOrganisation]: speaker(people.sender, senderOrganisation),
  [coSendingOrganisation]: speaker(people.coSender, coSendingOrganisation),
};

/** As the worker finds them: somebody by name, whoever speaks for an organisation, the secretariat. */
function readerOf(recipient: Recipient): Viewer {
  if (recipient.kind === 'secretariat') return secretary;
  if (recipient.kind === 'representative')
    return speakers[recipient.organisationId] ?? speaker('another', recipient.organisationId);
  const { personId } = recipient;
  return [...Object.values(speakers), secretary].find((one) => one.personId === personId) ?? nobody(personId);
}

/** Does what this reader may see allow that they are told of it? Said anew, mail by mail, from the rules of reading. */
function reads(viewer: Viewer, told: ListedCase): boolean {
  const ability = abilityFor(viewer);
  return told.kind === 'exchange'
    ? mayOn(ability, 'read', 'Exchange', exchangeRecord(told.facts), 'summary')
    : mayOn(ability, 'read', 'Proposal', { organisationId: told.facts.organisationId });
}

const sayGoodbye = ['participant-removed'];
const forNamedContacts = ['pre-reports-missing-contact', 'post-reports-missing-contact'];

type Story<F extends ExchangeFacts | ProposalFacts> = Clockwork<F, unknown>;

/** Every mail that a story has asked for since it had so many, with those it is for as the case stands now. */
function mailsSince<F extends ExchangeFacts | ProposalFacts>(
  story: Story<F>,
  since: number,
  recipients: (audience: never, about: never) => readonly Recipient[],
) {
  return story.consequences.slice(since).flatMap((about) => {
    const { consequence, seq, ...rest } = about;
    if (!('mail' in consequence)) return [];
    const event = story.events.find((one) => one.seq === seq) ?? null;
    return recipients(consequence.to as never, about as never).map((recipient) => ({
      mail: { mail: consequence.mail, ...rest },
      event,
      viewer: readerOf(recipient),
    }));
  });
}

const exchangeRoles = ['secretariat', 'host', 'sender', 'participant'] as const satisfies readonly CaseRole[];
const step = (roles: readonly CaseRole[]) =>
  fc.tuple(fc.nat(6), fc.nat(11), fc.nat(1000), fc.nat(40)).map((dice) => stepOf(roles, dice));

function payload(action: string, facts: ExchangeFacts, role: CaseRole, day: string, size: number) {
  const person = facts.participants[size % Math.max(facts.participants.length, 1)]?.personId ?? 'nobody';
  switch (action as ExchangeAction) {
    case 'planVisit':
      return { ...visitPlan, start: addDays(day, size), end: addDays(day, size + (size % 5)) };
    case 'addParticipant':
      return { personId: [maria, olof, 'karin'][size % 3] };
    case 'removeParticipant':
      return { personId: person };
    case 'recordVisit':
      return { outcome: 'held', attendance: facts.participants.length > 0 ? { [person]: 'present' } : {} };
    default:
      return payloadFor(action as ExchangeAction, role);
  }
}

describe('whatever happens in a case, and whenever', () => {
  function checkExchange(story: Story<ExchangeFacts>, since: number): void {
    const told = { kind: 'exchange', facts: story.facts } as const;
    const found = mailsSince(story, since, (to, about) => recipientsOf(story.facts, to, about));
    for (const { mail, event, viewer } of found) {
      const access = mailAccess(viewer, told, mail, event);
      const known = [...sayGoodbye, ...forNamedContacts].includes(mail.mail);
      if (!reads(viewer, told)) expect([mail.mail, known]).toEqual([mail.mail, true]);
      expect([mail.mail, viewer.personId, access]).not.toEqual([mail.mail, viewer.personId, 'nothing']);
    }
  }

  test('an exchange writes to nobody who may not read it, and to everybody it means to', () => {
    const seen = new Set<string>();
    const follow = (start: () => ReturnType<typeof introducedExchange>, runs: number) =>
      fc.assert(
        fc.property(fc.array(step(exchangeRoles), { minLength: 20, maxLength: 60, size: 'max' }), (steps) => {
          const story = start();
          let since = 0;
          walk(story, steps, {
            payload,
            check: (_before, now) => {
              checkExchange(now as Story<ExchangeFacts>, since);
              since = now.consequences.length;
            },
          });
          for (const [, mail] of story.mails) seen.add(mail);
        }),
        { numRuns: runs, seed: 20251118 },
      );
    follow(() => blankExchange('2025-03-03 10:00').does('secretariat', 'proposeMatch', matchPayload), 20);
    for (const stage of exchangeStages) follow(storyIn[stage], 4);
    // Enough of them that the walks were not idle.
    expect(seen.size).toBeGreaterThan(25);
  });

  test('a proposal writes to nobody who may not read it, and to everybody it means to', () => {
    fc.assert(
      fc.property(fc.array(step(['secretariat', 'proposer']), { minLength: 10, maxLength: 40 }), (steps) => {
        const story = draftProposal();
        let since = 0;
        walk(story, steps, {
          payload: (action) =>
            ({
              askForInformation: { question: 'Which schools?' },
              answerInformation: { answer: 'Three.' },
              withdraw: { reason: 'No staff.' },
              createDraft: proposalPayload,
            })[action] ?? {},
          check: () => {
            const told = { kind: 'proposal', facts: story.facts } as const;
            const found = mailsSince(story as Story<ProposalFacts>, since, (to) =>
              proposalRecipientsOf(story.facts, to),
            );
            since = story.consequences.length;
            for (const { mail, event, viewer } of found) {
              expect(reads(viewer, told)).toBe(true);
              expect(mailAccess(viewer, told, mail, event)).toBe('opens');
            }
          },
        });
      }),
      { numRuns: 60, seed: 20251118 },
    );
  });
});

describe('whoever it was for when it was decided', () => {
  const organisations = [hostOrganisation, senderOrganisation, coSendingOrganisation, 'somebody-elses'];
  const anyViewer = fc.record({
    personId: fc.constantFrom(...Object.values(people), olof, 'ana', 'lars', 'stranger'),
    roles: fc.subarray(['secretariat', 'coordinator', 'representative', 'participant'] as const),
    organisationIds: fc.subarray(organisations),
  });
  const anyEvent = fc.option(
    fc.record({
      type: fc.constantFrom('message-sent', 'note-written', 'mail-received', 'visit-planned'),
      actorId: fc.constantFrom(null, people.host, people.sender, 'stranger'),
      data: fc.record({
        to: fc.constantFrom('host', 'sender', 'coSender', 'bothSides', 'secretariat', 'participant'),
        writer: fc.constantFrom('host', 'sender', 'secretariat', 'participant'),
        organisationId: fc.constantFrom(...organisations),
      }),
    }),
  );
  const anyMail = fc.record({
    mail: fc.constantFrom(...exchangeMailKeys, ...proposalMailKeys, 'message', 'report-link'),
    reportKind: fc.option(fc.constantFrom(...reportKinds), { nil: undefined }),
    subjectId: fc.option(fc.constantFrom(maria, olof, 'stranger'), { nil: undefined }),
  });
  const anyCase: fc.Arbitrary<ListedCase> = fc.oneof(
    fc
      .tuple(fc.constantFrom(...exchangeStages), fc.subarray([coSendingOrganisation]))
      .map(([stage, coSenderIds]) => ({
        kind: 'exchange' as const,
        facts: { ...storyIn[stage]().facts, coSenderIds },
      })),
    fc
      .constantFrom(...(Object.keys(proposalIn) as (keyof typeof proposalIn)[]))
      .map((stage) => ({ kind: 'proposal' as const, facts: proposalIn[stage]().facts })),
  );

  test('nobody is told what the rules of reading deny them when it goes out', () => {
    fc.assert(
      fc.property(anyViewer, anyCase, anyMail, anyEvent, (viewer, told, mail, event) => {
        const access = mailAccess(viewer, told, mail, event);
        if (access === 'nothing') return;
        const roles = caseRoles(viewer, told.facts);
        const reader = { personId: viewer.personId, roles, speaksFor: spokenFor(viewer) };
        // What its reader asked for tells of no event, whatever happened last.
        if (event && mail.mail !== 'report-link') expect(mayHearOf(reader, event)).toBe(true);
        if (access === 'tells') {
          expect([...sayGoodbye, ...forNamedContacts]).toContain(mail.mail);
          return;
        }
        expect(reads(viewer, told)).toBe(true);
        if (told.kind === 'proposal') return;
        const ability = abilityFor(viewer);
        const record = exchangeRecord(told.facts);
        if (mail.mail.startsWith('item-') || mail.mail.startsWith('factsheet-approval'))
          expect(mayOn(ability, 'read', 'Factsheet', record)).toBe(true);
        const kind = reportAskedBy(mail.mail) ?? mail.reportKind;
        if (kind === undefined || mail.mail.startsWith('item-') || mail.mail.startsWith('factsheet-')) return;
        if (mail.mail === 'consent-withdrawn') return;
        const personId = isParticipantKind(kind) ? (mail.subjectId ?? viewer.personId) : null;
        const report = { ...record, kind, personId, status: 'draft' };
        expect(mayOn(ability, 'read', 'Report', report)).toBe(true);
      }),
      { numRuns: 3000, seed: 20251118 },
    );
  });

  test('who no longer speaks for a side, or no longer travels, is told nothing more', () => {
    const told = { kind: 'exchange', facts: plannedExchange().facts } as const;
    const before = speaker('predecessor', 'elsewhere');
    expect(mailAccess(before, told, { mail: 'still-on' }, null)).toBe('nothing');
    const gone = plannedExchange().does('sender', 'removeParticipant', { personId: olof });
    const now = { kind: 'exchange', facts: gone.facts } as const;
    expect(mailAccess(nobody(olof), told, { mail: 'pre-report-reminder' }, null)).toBe('opens');
    expect(mailAccess(nobody(olof), now, { mail: 'pre-report-reminder' }, null)).toBe('nothing');
    expect(mailAccess(nobody(olof), now, { mail: 'participant-removed' }, null)).toBe('tells');
  });

  test('the contact a side named hears that reports are missing, and opens nothing', () => {
    const told = { kind: 'exchange', facts: plannedExchange().facts } as const;
    expect(mailAccess(nobody('lars'), told, { mail: 'pre-reports-missing-contact' }, null)).toBe('tells');
    expect(mailAccess(nobody('lars'), told, { mail: 'still-on' }, null)).toBe('nothing');
    expect(mailAccess(nobody('stranger'), told, { mail: 'pre-reports-missing-contact' }, null)).toBe(
      'nothing',
    );
  });

  test("somebody else's report is nobody's mail", () => {
    const told = { kind: 'exchange', facts: plannedExchange().facts } as const;
    const copy = { mail: 'report-copy', reportKind: 'pre-participant', subjectId: maria };
    expect(mailAccess(nobody(maria), told, copy, null)).toBe('opens');
    expect(mailAccess(nobody(olof), told, copy, null)).toBe('nothing');
    expect(mailAccess(speakers[hostOrganisation]!, told, copy, null)).toBe('nothing');
  });

  test('what was written to one side is not mailed to the other', () => {
    const told = { kind: 'exchange', facts: introducedExchange().facts } as const;
    const event = { type: 'message-sent', actorId: people.host, data: { to: 'secretariat', writer: 'host' } };
    expect(mailAccess(secretary, told, { mail: 'message' }, event)).toBe('opens');
    expect(mailAccess(speakers[senderOrganisation]!, told, { mail: 'message' }, event)).toBe('nothing');
  });
});
