import { describe, expect, test } from '@jest/globals';
import { mayHearOf, storyDataFor } from '../access/index.js';
import { eventSentence, storyKindsOf } from '../words/index.js';
import { inboundEvents, keptOf } from './index.js';

const mail = {
  from: 'Åsa Lind <asa@example.org>',
  subject: 'Re: dates',
  message: 'Tuesday suits us.\n\nÅsa',
  files: ['plan.pdf'],
  known: true,
};

describe('a mail that came in', () => {
  test('keeps what can be read, and nothing that hides or obeys', () => {
    expect(keptOf(mail)).toEqual(mail);
    const tricky = {
      from: 'a\r\nBcc: b@example.org <‮gro.elpmaxe@live>',
      subject: `Re:\u0000 ${'x'.repeat(500)}`,
      message: `one\u200b\r\n\u001b[31mtwo\t${'y'.repeat(20_000)}`,
      files: [...Array.from({ length: 30 }, (_, at) => `f${at}\n.pdf`), '\u0000'],
      known: false,
    };
    const kept = keptOf(tricky);
    expect(kept.from).toBe('a Bcc: b@example.org <gro.elpmaxe@live>');
    expect(kept.subject).toHaveLength(200);
    expect(kept.message).toHaveLength(10_000);
    expect(kept.message.startsWith('one\n[31mtwo y')).toBe(true);
    expect(kept.files).toHaveLength(20);
    expect(JSON.stringify(kept)).not.toMatch(/[\u200b\u202e\u0000]|\\r|\\u0000/);
  });

  test('is told to the secretariat alone, as something nobody has checked', () => {
    const event = {
      type: inboundEvents.takeMail,
      actorId: null,
      onBehalf: null,
      data: { to: 'secretariat', ...mail },
    };
    const reader = (...roles: ('secretariat' | 'host' | 'sender' | 'participant')[]) => ({
      personId: 'me',
      roles,
    });
    for (const role of ['host', 'sender', 'participant'] as const) {
      expect(mayHearOf(reader(role), event)).toBe(false);
    }
    expect(mayHearOf(reader('secretariat'), event)).toBe(true);
    const { data } = event;
    expect(storyDataFor(reader('secretariat'), event)).toEqual(data);
    // Another event may not bring such words along.
    expect(storyDataFor(reader('host'), { type: 'visit-planned', data })).toEqual({ to: 'secretariat' });
    const names = { person: () => undefined, parties: {} };
    expect(eventSentence('exchange', event, names)).toBe(
      'A mail came in that gives Åsa Lind <asa@example.org> as its sender: “Re: dates”. Nobody has checked that.',
    );
    expect(storyKindsOf(event, false)).toEqual(['mail']);
  });
});
