import { describe, expect, test } from '@jest/globals';
import { mayHearOf } from '../access/index.js';
import { writingActions, type CaseRole } from '../lifecycle/index.js';
import {
  completedExchange,
  introducedExchange,
  plannedExchange,
  proposedExchange,
} from '../testing/exchange-story.js';

const message = 'Is the train on strike that week?';
const refusedTo = [`to: input.not-an-option`];

/** Who hears of the last event, by role. */
function hearers(story: ReturnType<typeof proposedExchange>): CaseRole[] {
  const event = story.events.at(-1)!;
  return (['secretariat', 'host', 'sender', 'coSender', 'participant', 'proposer'] as const).filter((role) =>
    mayHearOf({ personId: `another ${role}`, roles: [role] }, event),
  );
}

describe('notes and messages', () => {
  test('Given a note, then only those it is for, the writer’s side and the secretariat hear of it', () => {
    const story = plannedExchange();
    const write = (role: CaseRole, to: string) => hearers(story.does(role, 'writeNote', { to, message }));
    expect(write('secretariat', 'secretariat')).toEqual(['secretariat']);
    expect(write('secretariat', 'host')).toEqual(['secretariat', 'host']);
    expect(write('secretariat', 'bothSides')).toEqual(['secretariat', 'host', 'sender', 'coSender']);
    expect(write('host', 'secretariat')).toEqual(['secretariat', 'host']);
    expect(write('host', 'sender')).toEqual(['secretariat', 'host', 'sender']);
    expect(write('sender', 'sender')).toEqual(['secretariat', 'sender']);
  });

  test('Given a note of one participant, then the other participants hear nothing of it, and the writer does', () => {
    const story = plannedExchange().does('participant', 'writeNote', { to: 'secretariat', message });
    expect(hearers(story)).toEqual(['secretariat']);
    expect(mayHearOf({ personId: 'maria', roles: ['participant'] }, story.events.at(-1)!)).toBe(true);
  });

  test('Given a note of a co-sender, then whom it is for and the secretariat hear of it, and no other co-sender', () => {
    const story = plannedExchange().does('coSender', 'writeNote', { to: 'host', message });
    expect(hearers(story)).toEqual(['secretariat', 'host']);
    const writer = { personId: 'co-sender-representative', roles: ['coSender'] } as const;
    expect(mayHearOf(writer, story.events.at(-1)!)).toBe(true);
    expect(hearers(story.does('coSender', 'writeNote', { to: 'sender', message }))).toEqual([
      'secretariat',
      'sender',
    ]);
    expect(story.refusal('coSender', 'writeNote', { to: 'bothSides', message })).toEqual(refusedTo);
    expect(proposedExchange().refusal('coSender', 'writeNote', { to: 'host', message })).toEqual(refusedTo);
  });

  test('Given a message, then it is mailed to whom it is for; a note is not', () => {
    const story = plannedExchange();
    story.takeMails();
    story.does('secretariat', 'sendMessage', { to: 'bothSides', message });
    expect(story.takeMails().map(([, mail, to]) => [mail, to])).toEqual([['message', 'bothSides']]);
    story.does('secretariat', 'writeNote', { to: 'bothSides', message });
    expect(story.takeMails()).toEqual([]);
  });

  test('Given two sides that are not introduced, then neither can write to the other', () => {
    const story = proposedExchange();
    for (const action of ['writeNote', 'sendMessage']) {
      expect(story.refusal('host', action, { to: 'sender', message })).toEqual(refusedTo);
      expect(story.refusal('sender', action, { to: 'host', message })).toEqual(refusedTo);
      expect(story.refusal('host', action, { to: 'secretariat', message })).toEqual([]);
    }
    const later = introducedExchange();
    expect(later.refusal('host', 'sendMessage', { to: 'sender', message })).toEqual([]);
  });

  test('Given a message to one’s own side, then that is refused: a note is enough', () => {
    const story = plannedExchange();
    expect(story.refusal('host', 'sendMessage', { to: 'host', message })).toEqual(refusedTo);
    expect(story.refusal('secretariat', 'sendMessage', { to: 'secretariat', message })).toEqual(refusedTo);
    expect(story.refusal('host', 'writeNote', { to: 'host', message })).toEqual([]);
    expect(story.refusal('host', 'writeNote', { to: 'bothSides', message })).toEqual(refusedTo);
  });

  test('Given nothing written, or nobody named, then that is refused', () => {
    const story = plannedExchange();
    expect(story.refusal('host', 'writeNote', { to: 'host', message: ' ' })).toEqual([
      'message: input.required',
    ]);
    expect(story.refusal('host', 'writeNote', { message })).toEqual(['to: input.required']);
    expect(story.refusal('host', 'writeNote', { to: 'proposer', message })).toEqual(refusedTo);
  });

  test('Given a case that is over, then it can still be written in, and stays over', () => {
    const story = completedExchange().does('sender', 'sendMessage', { to: 'host', message });
    expect(story.facts.stage).toBe('completed');
    expect(story.events.at(-1)).toMatchObject({ type: 'message-sent', from: 'completed', to: 'completed' });
  });

  test('are nobody’s who has no part in the case, nor the clock’s, and are written in one’s own name', () => {
    const story = plannedExchange();
    expect(story.refusal('clock', 'writeNote', { to: 'secretariat', message })).toEqual([
      'refusal.not-yours',
    ]);
    const onBehalf = { role: 'host', channel: 'phone' } as const;
    expect(story.refusal('secretariat', 'writeNote', { to: 'host', message }, { onBehalf })).toEqual([
      'refusal.not-yours',
    ]);
  });

  test('are offered with those they may be for', () => {
    const { lifecycle, facts } = proposedExchange();
    const offered = (role: CaseRole) =>
      writingActions(lifecycle, facts, { personId: 'me', roles: [role] }).map(({ name, asks }) => [
        name,
        ...(asks['to']!.options ?? []),
      ]);
    expect(offered('host')).toEqual([
      ['writeNote', 'secretariat', 'host'],
      ['sendMessage', 'secretariat'],
    ]);
    expect(offered('secretariat')).toEqual([
      ['writeNote', 'host', 'sender', 'bothSides', 'secretariat'],
      ['sendMessage', 'host', 'sender', 'bothSides'],
    ]);
    expect(offered('clock')).toEqual([]);
  });
});
