import { describe, expect, test } from '@jest/globals';
import { storyDataFor, tellsWhoChose } from './story-data.js';

describe('the story of a case', () => {
  const reader = (roles: Parameters<typeof storyDataFor>[0]['roles'], personId = 'me') => ({
    personId,
    roles,
  });
  const returned = {
    type: 'report-returned',
    data: { reportKind: 'post-participant', personId: 'ane', comment: 'why' },
  };

  test('shows what was written to one person to that person and the secretariat only', () => {
    expect(storyDataFor(reader(['secretariat']), returned)).toHaveProperty('comment');
    expect(storyDataFor(reader(['participant'], 'ane'), returned)).toHaveProperty('comment');
    for (const roles of [['participant'], ['host'], ['sender']] as const)
      expect(storyDataFor(reader(roles), returned)).not.toHaveProperty('comment');
  });

  test('shows reasons to the sides and not to participants', () => {
    const declined = { type: 'match-declined', data: { kind: 'no', reason: 'no money' } };
    expect(storyDataFor(reader(['sender']), declined)).toEqual(declined.data);
    expect(storyDataFor(reader(['participant']), declined)).toEqual({ kind: 'no' });
  });

  test('does not tell the sides who refused a quote or withdrew a consent', () => {
    const refused = { type: 'item-refused', actorId: 'ane', onBehalf: null };
    expect(tellsWhoChose(reader(['secretariat']), refused)).toBe(true);
    expect(tellsWhoChose(reader(['participant'], 'ane'), refused)).toBe(true);
    for (const roles of [['participant'], ['host'], ['sender']] as const)
      expect(tellsWhoChose(reader(roles), refused)).toBe(false);
    expect(tellsWhoChose(reader(['host']), { ...refused, type: 'match-accepted' })).toBe(true);
    const onBehalf = { role: 'participant', personId: 'ane', channel: 'phone' };
    expect(tellsWhoChose(reader(['participant'], 'ane'), { ...refused, actorId: 'noor', onBehalf })).toBe(
      true,
    );
  });

  test('never shows what it does not know', () => {
    const odd = {
      type: 'kpi-recorded',
      data: { fewerOpportunities: { health: 1 }, attendance: { ane: 'absent' } },
    };
    expect(storyDataFor(reader(['secretariat']), odd)).toEqual({});
  });
});
