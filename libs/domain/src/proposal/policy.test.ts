import { describe, expect, test } from '@jest/globals';
import { deadlineOf, waitingOn } from '../lifecycle/index.js';
import {
  askedProposal,
  draftProposal,
  openProposal,
  proposalIn,
  proposalPayload,
  submittedProposal,
  withPlaces,
  type ProposalStory,
} from '../testing/proposal-story.js';
import { proposalRecipientsOf } from './index.js';

const consequences = (story: ProposalStory) => story.consequences.map(({ consequence }) => consequence);
const waits = (story: ProposalStory) => waitingOn(story.lifecycle, story.facts, story.context);

describe('from draft to open', () => {
  test('Given a draft with gaps, when its member submits it, then each gap is a reason', () => {
    const { organisationId, direction, title } = proposalPayload;
    const story = draftProposal({ organisationId, direction, title });
    expect(story.refusal('proposer', 'submit')).toEqual(
      ['topicsGiven', 'formatsGiven', 'languagesGiven', 'periodGiven'].map((need) => `proposal.need.${need}`),
    );
  });

  test('Given a submitted proposal, then only the secretariat can open it', () => {
    const story = submittedProposal();
    expect(waits(story)).toEqual(['secretariat']);
    expect(story.refusal('proposer', 'open')).toEqual(['refusal.not-yours']);
    story.does('secretariat', 'open');
    expect(story.facts).toMatchObject({ stage: 'open', confirmedAt: story.now });
    expect(consequences(story)).toContainEqual({ closeTask: 'proposal-to-review' });
  });

  test('Given a member who proposes on the phone, then the secretariat writes the draft on their word', () => {
    const story = proposalIn.draft();
    expect(story.refusal('secretariat', 'submit')).toEqual(['refusal.not-yours']);
    story.does('secretariat', 'submit', {}, { onBehalf: { role: 'proposer', channel: 'phone' } });
    expect(story.events.at(-1)?.onBehalf).toEqual({ role: 'proposer', channel: 'phone' });
  });

  test('Given a question, when the member answers, then the secretariat looks at the proposal again', () => {
    const story = askedProposal();
    expect(waits(story)).toEqual(['proposer']);
    expect(story.refusal('proposer', 'answerInformation')).toEqual(['answer: input.required']);
    story.does('proposer', 'answerInformation', { answer: 'Three schools in Gipuzkoa.' });
    expect(story.facts).toMatchObject({ stage: 'submitted', questionAsked: null });
    expect(consequences(story)).toContainEqual({ closeTask: 'information-wanted' });
  });

  test('Given a question asked on a Monday, when it is unanswered after five working days, then it is a draft again', () => {
    const story = askedProposal();
    expect(deadlineOf(story.lifecycle, story.facts, story.context)).toBe('2025-03-10');
    expect(story.until('2025-03-10 23:59').facts.stage).toBe('needs-information');
    story.takeMails();
    expect(story.until('2025-03-11 00:00').facts.stage).toBe('draft');
    expect(story.takeMails()).toEqual([['2025-03-11 00:00', 'proposal-back-to-draft', 'proposer']]);
  });
});

describe('changed terms', () => {
  test('Given an open proposal, then nothing that matching works on can be emptied again', () => {
    const story = openProposal();
    const edit = (terms: object) => story.refusal('proposer', 'editTerms', { ...terms });
    expect(edit({ topics: [] })).toEqual(['proposal.need.topicsGiven']);
    expect(edit({ title: '  ', formats: [], languages: [] })).toEqual(
      ['titleGiven', 'formatsGiven', 'languagesGiven'].map((need) => `proposal.need.${need}`),
    );
    expect(edit({ summary: '', topics: ['LL-STRATEGY'] })).toEqual([]);
  });

  test('Given a question that is still open, then the terms may be unfinished, and the answer needs them complete', () => {
    const story = askedProposal().does('proposer', 'editTerms', { topics: [] });
    expect(story.refusal('proposer', 'answerInformation', { answer: 'Soon.' })).toEqual([
      'proposal.need.topicsGiven',
    ]);
  });
});

describe('places', () => {
  test('Given two places, when both are taken, then the proposal is fulfilled; when one comes back, it is open again', () => {
    const story = openProposal();
    expect(withPlaces(story, 1, 1).facts.stage).toBe('open');
    expect(withPlaces(story, 2).facts.stage).toBe('fulfilled');
    expect(waits(story)).toEqual([]);
    expect(withPlaces(story, 1).facts.stage).toBe('open');
    expect(story.story().slice(-2)).toEqual(['proposal-fulfilled', 'place-came-back']);
  });

  test('Given a fulfilled proposal, when its member adds a place, then it is open again', () => {
    const story = proposalIn.fulfilled().does('proposer', 'editTerms', { places: 3 });
    expect(story.facts).toMatchObject({ stage: 'open', places: 3 });
  });

  test('Given places that matches hold, then they cannot be taken away under them', () => {
    const story = withPlaces(openProposal(), 1, 1);
    expect(story.refusal('proposer', 'editTerms', { places: 1 })).toEqual([
      'proposal.need.placesNotBelowHeld',
    ]);
    expect(story.refusal('proposer', 'editTerms', { places: 2 })).toEqual([]);
  });

  test('Given a paused proposal, then it stays paused whatever happens to its places, until it goes on', () => {
    const story = withPlaces(proposalIn.paused(), 2);
    expect(story.facts.stage).toBe('paused');
    expect(story.does('proposer', 'unpause').facts.stage).toBe('fulfilled');
  });
});

describe('reconfirmation, expiry and withdrawal', () => {
  test('Given an open proposal, then its member is asked every six months whether it still stands', () => {
    const story = openProposal();
    story.takeMails();
    story.until('2025-09-03 08:00');
    expect(story.takeMails()).toEqual([['2025-09-03 08:00', 'reconfirm', 'proposer']]);
    expect(waits(story)).toEqual(['proposer']);
    story.until('2025-09-10 12:00').does('proposer', 'reconfirm');
    expect(consequences(story)).toContainEqual({ closeTask: 'reconfirm-wanted' });
    story.takeMails();
    story.until('2026-03-20');
    expect(story.takeMails()).toEqual([['2026-03-10 08:00', 'reconfirm', 'proposer']]);
  });

  test('Given a question whether it still stands, when it is unanswered after 14 days, then the proposal expires', () => {
    const story = openProposal().until('2025-09-17 23:59');
    expect(story.facts.stage).toBe('open');
    expect(story.until('2025-09-18 00:00').facts.stage).toBe('expired');
    expect(story.takeMails().at(-1)).toEqual(['2025-09-18 00:00', 'proposal-expired', 'proposer']);
  });

  test('Given a match that expired, then its silent side has to reconfirm at once, and only once', () => {
    const story = openProposal().until('2025-04-01').does('clock', 'askReconfirm');
    expect(story.refusal('clock', 'askReconfirm')).toEqual(['proposal.need.reconfirmNotAsked']);
    expect(story.until('2025-04-16 00:00').facts.stage).toBe('expired');
  });

  test('Given a proposal whose last place is taken while it waits to be confirmed, then that is confirmation enough', () => {
    const story = withPlaces(openProposal().until('2025-09-05'), 2);
    expect(story.facts).toMatchObject({ stage: 'fulfilled', reconfirmAskedAt: null });
    expect(story.until('2026-12-01').facts.stage).toBe('fulfilled');
  });

  test('Given a question asked while no place was free, when a place comes back, then the proposal does not expire on it', () => {
    const story = proposalIn.fulfilled().until('2025-04-01').does('secretariat', 'askReconfirm');
    story.until('2025-06-01');
    expect(withPlaces(story, 1).facts).toMatchObject({ stage: 'open', reconfirmAskedAt: null });
    expect(story.until('2025-09-03 08:00').facts).toMatchObject({
      stage: 'open',
      reconfirmAskedAt: story.now,
    });
  });

  test('Given a question whether it still stands, when the proposal is withdrawn, then nobody waits for the answer', () => {
    const story = openProposal().does('secretariat', 'askReconfirm');
    story.does('proposer', 'withdraw', { reason: 'No staff this year.' });
    expect(consequences(story)).toContainEqual({ closeTask: 'reconfirm-wanted' });
    expect(waits(story)).toEqual([]);
  });

  test('Given a withdrawal, then it needs a reason and ends only the matches that are merely proposed', () => {
    const story = openProposal();
    expect(story.refusal('proposer', 'withdraw')).toEqual(['reason: input.required']);
    story.does('proposer', 'withdraw', { reason: 'No staff this year.' });
    expect(story.facts.stage).toBe('withdrawn');
    expect(consequences(story)).toContainEqual({ command: 'withdrawMatch', on: 'proposedExchanges' });
    expect(story.until('2027-01-01').facts.stage).toBe('withdrawn');
  });

  test('Given an expired proposal, then its member can take it up again, and the secretariat looks at it anew', () => {
    expect(proposalIn.expired().does('proposer', 'renew').facts.stage).toBe('submitted');
  });

  test('Given a mail to the member, then it goes to the representative of the organisation', () => {
    const { facts } = openProposal();
    expect(proposalRecipientsOf(facts, 'proposer')).toEqual([
      { kind: 'representative', organisationId: 'basque-country' },
    ]);
    expect(proposalRecipientsOf(facts, 'secretariat')).toEqual([{ kind: 'secretariat' }]);
    expect(proposalRecipientsOf(facts, 'host')).toEqual([]);
  });
});
