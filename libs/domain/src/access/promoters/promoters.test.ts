import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Audience } from '../../lifecycle/index.js';
import { foldText } from '../../words/index.js';
import {
  isConflicted,
  promoterApplicationRecipientsOf,
  type PromoterApplicationFacts,
} from '../../promoter-application/index.js';
import {
  applicationIn,
  declares,
  filesReview,
  notifiedApplication,
  readyApplication,
  reviewedApplication,
  stagedApplication,
} from '../../testing/promoter-application-story.js';
import { plannedCall } from '../../testing/promoter-call-story.js';
import type { Viewer } from '../viewer.js';
import {
  anonymousFileName,
  mayHearOfPromoterEvent,
  mayRead,
  partOfEvent,
  promoterApplicationParts,
  promoterApplicationRoles,
  promoterCallRoles,
  promoterReadRules,
  readableAmong,
  readablePartsOf,
  readConditions,
  withoutNames,
} from './index.js';

const viewer = (personId: string, roles: Viewer['roles'] = ['coordinator']): Viewer => ({
  personId,
  roles,
  organisationIds: [],
});
const secretary = viewer('secretary', ['secretariat']);
const lead = viewer('lead');
const rita = viewer('rita');
const rosa = viewer('rosa');
const ane = viewer('ane', ['participant']);

const parts = (who: Viewer, facts: PromoterApplicationFacts, anonymous = false) =>
  readablePartsOf(who, facts, anonymous);
const ofThePanel = ['reviewers', 'reviews', 'staged', 'declarations', 'interviewNotes'] as const;
const found = (facts: PromoterApplicationFacts, personId: string): PromoterApplicationFacts => ({
  ...facts,
  found: [{ personId, kind: 'same-organisation' }],
});

describe('roles', () => {
  test('in a call follow from what the call says', () => {
    const call = { leadId: 'lead', deputyId: 'rita', reviewerIds: ['rita'], checkerIds: ['lead'] };
    expect(promoterCallRoles(lead, call)).toEqual(['lead', 'checker']);
    expect(promoterCallRoles(rita, call)).toEqual(['deputy', 'reviewer']);
    expect(promoterCallRoles(secretary, plannedCall().facts)).toEqual(['secretariat']);
    expect(promoterCallRoles(ane, call)).toEqual([]);
  });

  test('of a lead with a conflict go to the deputy, and none is left', () => {
    const facts = found(reviewedApplication().facts, 'lead');
    expect(promoterApplicationRoles(lead, facts)).toEqual([]);
    expect(promoterApplicationRoles(viewer('deputy'), facts)).toEqual(['lead']);
    expect(promoterApplicationRoles(viewer('deputy'), reviewedApplication().facts)).toEqual(['deputy']);
  });

  test('are those of one side only: who applied or nominated is nothing else in it, the secretariat included', () => {
    const { facts } = reviewedApplication();
    expect(promoterApplicationRoles(viewer('ane', ['secretariat']), facts)).toEqual(['applicant']);
    expect(promoterApplicationRoles(rita, { ...facts, nominatorId: 'rita' })).toEqual(['nominator']);
    expect(promoterApplicationRoles(secretary, found(facts, 'secretary'))).toEqual([]);
    expect(promoterApplicationRoles(viewer('stranger'), facts)).toEqual([]);
  });
});

describe('what is read', () => {
  test('the applicant’s side reads its own words and a plain status, and nothing of the panel, in any stage', () => {
    for (const make of Object.values(applicationIn)) {
      const facts = { ...make().facts, nominatorId: 'nils', coAuthorIds: ['carla'] };
      for (const id of ['ane', 'nils', 'carla'])
        for (const part of [...ofThePanel, 'stage', 'eligibility'] as const)
          expect([id, part, mayRead(viewer(id), facts, part, false)]).toEqual([id, part, false]);
    }
  });

  test('comments meant for the applicant are read once the decision is released, and not before', () => {
    expect(parts(ane, stagedApplication().facts)).not.toContain('commentsToApplicant');
    expect(parts(ane, notifiedApplication('reject').facts)).toContain('commentsToApplicant');
    expect(parts(viewer('nils'), { ...notifiedApplication().facts, nominatorId: 'nils' })).not.toContain(
      'commentsToApplicant',
    );
  });

  test('a reviewer reads no text before they have declared and been given it', () => {
    expect(parts(rita, applicationIn.eligible().facts)).toEqual(['row', 'identity']);
    expect(parts(rosa, reviewedApplication().facts)).toEqual(['row', 'identity']);
    expect(parts(rita, reviewedApplication().facts)).toEqual([
      'row',
      'identity',
      'answers',
      'attachments',
      'fileNames',
      'ownReview',
    ]);
  });

  test('nobody sees others’ reviews before filing their own, whatever else they are', () => {
    const story = filesReview(reviewedApplication(), 'rolf');
    expect(parts(rita, story.facts)).not.toContain('reviews');
    const leads = { ...story.facts, call: { ...story.facts.call, leadId: 'rita' } };
    expect(parts(rita, leads)).not.toContain('reviews');
    expect(parts(rita, leads)).not.toContain('reviewers');
    expect(parts(viewer('rita', ['secretariat']), leads)).not.toContain('reviews');
    filesReview(story, 'rita');
    expect(parts(rita, story.facts)).toContain('reviews');
    expect(parts(rosa, story.facts)).not.toContain('reviews');
  });

  test('a reviewer whose conflict comes to light late loses everything at once, their own review among it', () => {
    const story = declares(readyApplication(), 'rita', true);
    expect(parts(rita, story.facts)).toEqual([]);
  });

  test('a conflicted lead reads nothing in any stage, finds no event in the story, and counts nothing', () => {
    for (const make of Object.values(applicationIn)) {
      const facts = found(make().facts, 'lead');
      expect(parts(lead, facts)).toEqual([]);
      for (const part of promoterApplicationParts)
        expect(readableAmong(lead, [facts], part, false)).toEqual([]);
      for (const type of Object.keys(partOfEvent))
        expect(mayHearOfPromoterEvent(parts(lead, facts), type)).toBe(false);
    }
  });

  test('a count over all leaves out what its reader may not read', () => {
    const open = stagedApplication().facts;
    const mine = found(open, 'lead');
    expect(readableAmong(lead, [open, mine], 'reviews', false)).toEqual([open]);
    expect(readableAmong(secretary, [open, mine], 'reviews', false)).toEqual([open, mine]);
  });

  test('an event nobody knows is told to nobody; a staged decision to those who may read it alone', () => {
    expect(mayHearOfPromoterEvent(promoterApplicationParts, 'toString')).toBe(false);
    const { facts } = stagedApplication();
    expect(mayHearOfPromoterEvent(parts(lead, facts), 'decision-staged')).toBe(true);
    expect(mayHearOfPromoterEvent(parts(ane, facts), 'decision-staged')).toBe(false);
    expect(mayHearOfPromoterEvent(parts(rita, facts), 'decision-staged')).toBe(false);
  });

  test('every part and every condition is used by a rule', () => {
    const granted = new Set<string>(promoterReadRules.flatMap((rule) => rule.parts));
    expect(promoterApplicationParts.filter((part) => !granted.has(part))).toEqual([]);
    const used = new Set<string>(promoterReadRules.flatMap(({ when = [] }) => when));
    expect(readConditions.filter((condition) => !used.has(condition))).toEqual([]);
  });
});

describe('an anonymous review', () => {
  test('hides names, institutions and file names from reviewers, also from one who leads or checks beside it', () => {
    const { facts } = reviewedApplication();
    for (const hidden of ['identity', 'fileNames'] as const) {
      expect(parts(rita, facts, true)).not.toContain(hidden);
      const more = { ...facts, call: { ...facts.call, leadId: 'rita', checkerIds: ['rita'] } };
      expect(parts(rita, more, true)).not.toContain(hidden);
      expect(parts(viewer('deputy'), facts, true)).not.toContain(hidden);
      expect(parts(lead, facts, true)).toContain(hidden);
    }
    expect(parts(rita, facts, true)).toContain('answers');
  });

  test('takes names out of texts, however they are written, and leaves other words alone', () => {
    const names = ['Åsa Öberg', 'TKNIKA', 'Västra Götaland'];
    expect(withoutNames('ÅSA  Oberg of Tknika (Vastra Götaland)', names)).toBe('▒▒▒ of ▒▒▒ (▒▒▒)');
    expect(withoutNames('Tknikas elever, åsa i söder', names)).toBe('Tknikas elever, åsa i söder');
    expect(withoutNames('a.b (c)', ['', '—', 'a*b'])).toBe('a.b (c)');
    expect(withoutNames('nothing', [])).toBe('nothing');
  });

  test('never leaves a name standing between blanks, and changes nothing else', () => {
    const word = fc.stringMatching(/^[a-zåéñ]{2,8}$/);
    fc.assert(
      fc.property(word, word, fc.array(word, { maxLength: 6 }), (first, last, rest) => {
        const isOther = (one: string) => ![first, last].map((part) => foldText(part)).includes(foldText(one));
        const others = rest.filter(isOther);
        const name = `${first} ${last}`;
        const text = [...others, name, ...others].join(' ');
        expect(withoutNames(text, [name.toUpperCase()])).toBe([...others, '▒▒▒', ...others].join(' '));
      }),
    );
  });

  test('gives files a number for a name, and keeps their kind alone', () => {
    expect(anonymousFileName('CV Åsa Öberg TKNIKA.PDF', 2)).toBe('2.pdf');
    expect(anonymousFileName('letter from.Åsa Öberg', 1)).toBe('1');
    expect(anonymousFileName('README', 3)).toBe('3');
  });
});

test('no mail of the panel’s side ever goes to somebody with a conflict', () => {
  const person = fc.constantFrom('lead', 'deputy', 'checker', 'rita', 'rolf', 'berit');
  const audience = fc.constantFrom<Audience>('lead', 'checkers', 'reviewersOwing');
  fc.assert(
    fc.property(fc.uniqueArray(person), audience, fc.boolean(), (conflicted, to, named) => {
      const story = reviewedApplication();
      story.world = {
        ...story.world,
        found: conflicted.map((personId) => ({ personId, kind: 'same-organisation' as const })),
      };
      const { facts } = story.does('clock', 'followCall');
      const recipients = promoterApplicationRecipientsOf(
        { ...facts, namedLeadId: named ? 'berit' : null },
        to,
      );
      for (const recipient of recipients)
        if (recipient.kind === 'person') expect(isConflicted(facts, recipient.personId)).toBe(false);
    }),
    { numRuns: 40 },
  );
});
