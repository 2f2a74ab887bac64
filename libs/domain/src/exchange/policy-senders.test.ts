import { describe, expect, test } from '@jest/globals';
import { mayHearOf } from '../access/index.js';
import { writingActions, type CaseRole } from '../lifecycle/index.js';
import { recipientsOf } from './recipients.js';
import {
  hostOrganisation,
  maria,
  preparingExchange,
  proposedExchange,
  senderOrganisation,
} from '../testing/exchange-story.js';

describe('a visit with several senders', () => {
  test('Given several senders, then each is named once, and neither is the host nor the sender', () => {
    const story = preparingExchange();
    for (const organisationIds of [['boras', 'boras'], [hostOrganisation], ['boras', senderOrganisation]])
      expect(story.refusal('secretariat', 'setCoSenders', { organisationIds })).toEqual([
        'exchange.need.coSendersApart',
      ]);
    story.does('secretariat', 'setCoSenders', { organisationIds: ['boras', 'movetia'] });
    expect(story.facts.coSenderIds).toEqual(['boras', 'movetia']);
  });

  test('Given a co-sender, then it adds and removes its own people, and nobody else’s', () => {
    const story = preparingExchange().does('secretariat', 'setCoSenders', { organisationIds: ['boras'] });
    const karin = { personId: 'karin' };
    const foreign = ['exchange.need.ownPeople'];
    const named = (organisationId: string | null, spokenForByActor: boolean) => {
      story.world = { ...story.world, named: { organisationId, spokenForByActor } };
    };
    named(senderOrganisation, true);
    expect(story.refusal('coSender', 'addParticipant', karin)).toEqual(foreign);
    named('boras', false);
    expect(story.refusal('coSender', 'addParticipant', karin)).toEqual(foreign);
    named(null, false);
    expect(story.refusal('coSender', 'addParticipant', karin)).toEqual(foreign);
    story.world = { ...story.world, named: null };
    expect(story.refusal('coSender', 'addParticipant', karin)).toEqual(foreign);
    named('boras', true);
    story.does('coSender', 'addParticipant', karin);
    named(senderOrganisation, false);
    story.does('sender', 'addParticipant', { personId: maria });
    expect(story.refusal('coSender', 'removeParticipant', { personId: maria })).toEqual(foreign);
    named('boras', true);
    story.does('secretariat', 'setCoSenders', { organisationIds: ['movetia'] });
    expect(story.refusal('coSender', 'removeParticipant', karin)).toEqual(foreign);
    story.does('secretariat', 'setCoSenders', { organisationIds: ['boras'] });
    story.does('coSender', 'removeParticipant', karin);
    expect(story.facts.participants.map(({ personId }) => personId)).toEqual([maria]);
  });

  const message = 'Please tell us how many you are.';
  const toBoras = { to: 'coSender', organisationId: 'boras', message };

  test('Given something written to one co-sender, then it, the writer’s side and the secretariat hear of it', () => {
    const story = preparingExchange().does('secretariat', 'setCoSenders', {
      organisationIds: ['boras', 'movetia'],
    });
    const hears = (role: CaseRole, organisationId?: string) =>
      mayHearOf(
        {
          personId: `another ${role}`,
          roles: [role],
          ...(organisationId && { speaksFor: [organisationId] }),
        },
        story.events.at(-1)!,
      );
    for (const writer of ['secretariat', 'host', 'sender'] as const) {
      story.does(writer, 'writeNote', toBoras);
      expect([hears('coSender', 'boras'), hears('secretariat'), hears(writer)]).toEqual([true, true, true]);
      expect([hears('coSender', 'movetia'), hears('coSender'), hears('participant')]).toEqual([
        false,
        false,
        false,
      ]);
      expect([hears('host'), hears('sender')]).toEqual([writer === 'host', writer === 'sender']);
      // Speaking for an organisation is no part in the case by itself.
      expect(hears('participant', 'boras')).toBe(false);
    }
  });

  test('Given a message to one co-sender, then it is mailed to whoever speaks for it', () => {
    const story = preparingExchange().does('secretariat', 'setCoSenders', { organisationIds: ['boras'] });
    story.takeMails();
    story.does('host', 'sendMessage', toBoras);
    expect(story.takeMails().map(([, mail, to]) => [mail, to])).toEqual([['message', 'coSender']]);
    expect(recipientsOf(story.facts, 'coSender', { organisationId: 'boras' })).toEqual([
      { kind: 'representative', organisationId: 'boras' },
    ]);
    expect(recipientsOf(story.facts, 'coSender')).toEqual([]);
  });

  test('Given nobody of that name who sends people, or nobody named, then nothing is written', () => {
    const story = preparingExchange().does('secretariat', 'setCoSenders', { organisationIds: ['boras'] });
    const refusal = (payload: Record<string, unknown>, role: CaseRole = 'host') =>
      story.refusal(role, 'writeNote', { message, ...payload });
    expect(refusal({ to: 'coSender' })).toEqual(['organisationId: input.required']);
    for (const organisationId of ['movetia', hostOrganisation])
      expect(refusal({ to: 'coSender', organisationId })).toEqual(['organisationId: input.not-an-option']);
    expect(refusal({ to: 'sender', organisationId: 'boras' })).toEqual([
      'organisationId: input.not-an-option',
    ]);
    for (const role of ['coSender', 'participant'] as const)
      expect(refusal(toBoras, role)).toEqual(['to: input.not-an-option']);
    expect(preparingExchange().refusal('host', 'writeNote', toBoras)).toEqual(['to: input.not-an-option']);
    const early = proposedExchange().does('secretariat', 'setCoSenders', { organisationIds: ['boras'] });
    expect(early.refusal('secretariat', 'writeNote', toBoras)).toEqual(['to: input.not-an-option']);
  });

  test('Given somebody to choose from, then that is offered, and nobody else is asked for an organisation', () => {
    const asked = (story: ReturnType<typeof preparingExchange>) =>
      writingActions(story.lifecycle, story.facts, { personId: 'me', roles: ['host'] }).map(({ asks }) =>
        Object.keys(asks),
      );
    const story = preparingExchange();
    expect(asked(story)).toEqual([
      ['to', 'message'],
      ['to', 'message'],
    ]);
    story.does('secretariat', 'setCoSenders', { organisationIds: ['boras'] });
    expect(asked(story)).toEqual([
      ['to', 'message', 'organisationId'],
      ['to', 'message', 'organisationId'],
    ]);
  });
});
