import { describe, expect, test } from '@jest/globals';
import {
  approvalExchange,
  completedExchange,
  draftingExchange,
  kindWorld,
  kpi,
  olof,
  photo,
  publishedExchange,
  quote,
  readyExchange,
} from '../testing/exchange-story.js';

const reason = { reason: 'Nobody answers any more.' };

describe('the factsheet', () => {
  test('Given a draft in approval, when both sides and each person quoted or shown say yes, then it is published', () => {
    const story = approvalExchange().does('host', 'approveFactsheet').does('sender', 'approveFactsheet');
    story.does('participant', 'confirmItem', { itemId: quote.id });
    expect(story.facts.stage).toBe('approval');
    story.does('participant', 'confirmItem', { itemId: photo.id }, { personId: olof });
    expect(story.facts).toMatchObject({ stage: 'published', factsheet: { publishedRevision: 1 } });
    expect(story.consequences.map(({ consequence }) => consequence)).toContainEqual({ publish: 'factsheet' });
  });

  test('Given a quote nobody confirmed, then after seven days it drops out and the rest goes on: silence is never consent', () => {
    const story = approvalExchange().does('host', 'approveFactsheet').does('sender', 'approveFactsheet');
    story.does('participant', 'confirmItem', { itemId: quote.id }).until('2025-06-12 23:59');
    expect(story.facts.stage).toBe('approval');
    story.until('2025-06-13 00:00');
    expect(story.facts.stage).toBe('published');
    expect(story.facts.factsheet.items.map(({ status }) => status)).toEqual(['confirmed', 'dropped']);
  });

  test('Given a person who said no to a photo in the report, then nobody is asked and it is not shown', () => {
    const story = draftingExchange();
    story.facts = {
      ...story.facts,
      participants: story.facts.participants.map((one) => ({
        ...one,
        consent: { ...one.consent, photo: false },
      })),
    };
    const visitor = {
      id: 'photo-teacher',
      kind: 'photo',
      personId: 'teacher',
      permission: 'missing',
    } as const;
    const allowed = { id: 'photo-head', kind: 'photo', personId: 'head', permission: 'recorded' } as const;
    story.world = { ...kindWorld, factsheetItems: [photo, visitor, allowed] };
    story.does('secretariat', 'finishDraft');
    expect(story.facts.factsheet.items.map(({ status }) => status)).toEqual([
      'refused',
      'refused',
      'confirmed',
    ]);
  });

  test('Given changes asked for by one side, then afterwards only what changed is approved again', () => {
    const story = approvalExchange().does('sender', 'approveFactsheet');
    story.does('participant', 'confirmItem', { itemId: quote.id });
    story.does('host', 'requestChanges', { comment: 'The name of the school is wrong.' });
    expect(story.facts.stage).toBe('drafting');
    story.world = { ...story.world, factsheetChanged: ['host', photo.id] };
    story.does('secretariat', 'finishDraft');
    expect(story.facts.sender.approvedAt).toBeDefined();
    expect(story.facts.host.approvedAt).toBeUndefined();
    expect(story.facts.factsheet.items.map(({ status }) => status)).toEqual(['confirmed', 'asked']);
    expect(story.facts.factsheet.revision).toBe(2);
  });

  test('Given an organisation silent for 21 days, then the secretariat may publish without its section', () => {
    const story = approvalExchange().does('host', 'approveFactsheet').until('2025-06-25 12:00');
    expect(story.refusal('secretariat', 'publishWithoutSide', { side: 'sender' })).toEqual([
      'exchange.need.silentLongEnough',
    ]);
    story.until('2025-06-26 09:00');
    expect(story.refusal('secretariat', 'publishWithoutSide', { side: 'host' })).toEqual([
      'exchange.need.sideIsSilent',
    ]);
    story.does('secretariat', 'publishWithoutSide', { side: 'sender' });
    expect(story.facts).toMatchObject({ stage: 'published', factsheet: { withoutSide: 'sender' } });
  });

  test('Given both organisations silent for 21 days, then one can be left out, not both, and may still speak', () => {
    const story = approvalExchange().until('2025-06-26 09:00');
    story.does('secretariat', 'publishWithoutSide', { side: 'sender' });
    expect(story.facts.stage).toBe('approval');
    expect(story.refusal('secretariat', 'publishWithoutSide', { side: 'host' })).toEqual([
      'exchange.need.noSideLeftOut',
    ]);
    story.does('sender', 'approveFactsheet');
    expect(story.facts.factsheet.withoutSide).toBeNull();
    story.does('secretariat', 'publishWithoutSide', { side: 'host' });
    expect(story.facts).toMatchObject({ stage: 'published', factsheet: { withoutSide: 'host' } });
  });

  test('Given a consent withdrawn, when it is given again, then what was on the page is there again', () => {
    const story = publishedExchange().does('participant', 'withdrawConsent', { what: 'quote' });
    story.does('participant', 'giveConsent', { what: 'quote' });
    expect(story.facts.factsheet).toMatchObject({ revision: 3, publishedRevision: 3 });
    expect(story.facts.factsheet.items[0]).toMatchObject({ status: 'confirmed' });
    expect(story.facts.participants[0]?.consent.quote).toBe(true);
    expect(story.refusal('participant', 'giveConsent', { what: 'quote' })).toEqual([
      'exchange.need.consentMissing',
      'exchange.need.consentNotYetGiven',
    ]);
    story.does('participant', 'withdrawConsent', { what: 'name' });
    expect(story.refusal('participant', 'giveConsent', { what: 'quote' })).toEqual([
      'exchange.need.consentNotYetGiven',
    ]);
    expect(story.refusal('host', 'giveConsent', { what: 'name' })).not.toEqual([]);
  });

  test('Given one sentence taken off by itself, then there is no yes to give back', () => {
    const story = publishedExchange();
    const [first] = story.facts.factsheet.items;
    expect(first?.status).toBe('confirmed');
    story.does('participant', 'withdrawConsent', { itemId: first!.id });
    // The one item only: the yes to sentences stands, so there is nothing to give.
    expect(story.refusal('participant', 'giveConsent', { what: 'quote' })).toEqual([
      'exchange.need.consentMissing',
      'exchange.need.consentNotYetGiven',
    ]);
  });

  test('Given a published factsheet, when a consent is withdrawn, then the item goes and a new revision stays', () => {
    const story = publishedExchange().does('participant', 'withdrawConsent', { what: 'quote' });
    expect(story.facts.factsheet).toMatchObject({ revision: 2, publishedRevision: 2 });
    expect(story.facts.factsheet.items[0]?.status).toBe('withdrawn');
    expect(story.facts.participants[0]?.consent).toEqual({ quote: false, name: true, photo: true });
    expect(story.consequences.filter(({ consequence }) => 'publish' in consequence)).toHaveLength(2);
    const done = completedExchange().does(
      'participant',
      'withdrawConsent',
      { itemId: photo.id },
      { personId: olof },
    );
    expect(done.facts.factsheet.items[1]?.status).toBe('withdrawn');
    expect(done.refusal('participant', 'withdrawConsent', { itemId: photo.id })).toEqual([
      'exchange.need.ownItem',
    ]);
  });
});

describe('the end of an exchange', () => {
  test('Given a published factsheet, then the case is completed only when the KPI fields are', () => {
    const story = publishedExchange();
    expect(story.refusal('secretariat', 'complete')).toEqual(['exchange.need.kpiComplete']);
    story.does('sender', 'recordKpi', { participantsCount: 2, vetLearners: 0 });
    expect(story.refusal('secretariat', 'complete')).toEqual(['exchange.need.kpiComplete']);
    story
      .does('sender', 'recordKpi', { fewerOpportunities: { DISABILITIES: 1 } })
      .does('secretariat', 'complete');
    expect(story.facts.stage).toBe('completed');
  });

  test('Given a figure sent as nothing, then it is still missing, and one that was there stays', () => {
    const story = publishedExchange().does('sender', 'recordKpi', {
      skillsNeed: 'Welders',
      participantsCount: null,
      vetLearners: null,
      fewerOpportunities: null,
    });
    expect(story.facts.kpi).toEqual({ skillsNeed: 'Welders' });
    expect(story.refusal('secretariat', 'complete')).toEqual(['exchange.need.kpiComplete']);
    story
      .does('sender', 'recordKpi', kpi)
      .does('sender', 'recordKpi', { vetLearners: null, skillsNeed: 'Bakers' });
    expect(story.facts.kpi).toMatchObject({ ...kpi, skillsNeed: 'Bakers' });
  });

  test('Given a completed case, then six months after the visit both sides are asked once, reminded once, and that is all', () => {
    const story = completedExchange();
    story.takeMails();
    story.until('2026-03-01');
    expect(story.takeMails()).toEqual([
      ['2025-12-04 08:00', 'follow-up', 'sidesOwingNextStep'],
      ['2025-12-18 08:00', 'follow-up-reminder', 'sidesOwingNextStep'],
    ]);
    expect(story.facts.followUp?.status).toBe('no-answer');
    expect(story.facts.stage).toBe('completed');
    story.does('host', 'answerNextStep', { text: 'Two schools stay in touch.' });
    expect(story.facts.followUp?.status).toBe('answered');
  });

  test('Given an open follow-up, then it never blocks completion', () => {
    const story = publishedExchange().until('2025-12-10').does('secretariat', 'recordKpi', kpi);
    expect(story.facts.followUp?.status).toBe('open');
    expect(story.does('secretariat', 'complete').facts.stage).toBe('completed');
  });

  test('Given a case closed without a factsheet, when it is reopened, then it goes on where it was', () => {
    const story = draftingExchange().does('secretariat', 'closeWithoutFactsheet', reason);
    expect(story.does('secretariat', 'reopen', reason).facts).toMatchObject({
      stage: 'drafting',
      ended: null,
    });
  });

  test('Given access needs, then they are deleted 30 days after the visit, and of a person taken off 30 days after that', () => {
    const story = readyExchange()
      .until('2025-05-10 12:00')
      .does('sender', 'removeParticipant', { personId: olof });
    story.until('2025-07-04 12:00');
    const deleted = story.events.filter(({ type }) => type.endsWith('access-needs-deleted'));
    expect(deleted.map(({ type, at }) => [type, at.slice(0, 10)])).toEqual([
      ['removed-access-needs-deleted', '2025-06-09'],
      ['access-needs-deleted', '2025-07-04'],
    ]);
    const erased = story.consequences.filter(({ consequence }) => 'erase' in consequence);
    expect(erased.map(({ subjectIds }) => subjectIds)).toEqual([[olof], undefined]);
  });
});
