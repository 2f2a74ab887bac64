import { expect, test } from '@jest/globals';
import { type Heard, listen } from '../../support/api/listening.js';
import { eventually } from '../../support/casework/eventually.js';
import { type Role, roles, type World } from '../../support/permissions/world.js';

/** Whose console hears of a change, by what has changed. */
const expected = {
  'exchange ours': 'participant host sender coSender deputy several secretariat',
  'exchange theirs': 'elsewhere secretariat',
  'exchange proposed': 'host sender deputy secretariat',
  'proposal of the host': 'host deputy secretariat',
  'proposal of the sender': 'sender secretariat',
  'proposal of elsewhere': 'elsewhere secretariat',
};

/** The stream of changes: each console hears of its own cases and of no other. */
export function streamCases(theWorld: () => World): void {
  test('is heard by those who may see the case, and by nobody else', async () => {
    const { ours, theirs, proposed, who } = theWorld();
    const cases: Record<keyof typeof expected, [kind: string, id: string]> = {
      'exchange ours': ['exchange', ours.exchange],
      'exchange theirs': ['exchange', theirs.exchange],
      'exchange proposed': ['exchange', proposed.exchange.id],
      'proposal of the host': ['proposal', ours.hostProposal],
      'proposal of the sender': ['proposal', ours.senderProposal],
      'proposal of elsewhere': ['proposal', theirs.hostProposal],
    };
    const signedIn = roles.filter((role) => role !== 'nobody');
    const heard = {} as Record<Role, Heard>;
    for (const role of signedIn) heard[role] = await listen(who[role]);
    const change = async (seq: number) => {
      for (const [kind, id] of Object.values(cases))
        await theWorld().rows(
          `insert into case_event (case_kind, case_id, seq, type, action, at, stage_to, data)
           values (?, ?, ?, 'resumed', 'resume', now(), 'completed', '{}') returning 1`,
          [kind, id, seq],
        );
    };
    // The feed tells only what came after it began to look.
    let seq = 990;
    await eventually(async () => {
      await change((seq += 1));
      return heard.secretariat.events.length > 0 && heard.secretariat.events;
    });
    const told = (role: Role, [kind, id]: [string, string]) =>
      heard[role].events.some((one) => one.kind === kind && one.id === id);
    await eventually(async () => Object.values(cases).every((one) => told('secretariat', one)));
    const found = Object.fromEntries(
      Object.entries(cases).map(([name, one]) => [
        name,
        signedIn.filter((role) => told(role, one)).join(' '),
      ]),
    );
    for (const role of signedIn) heard[role].stop();
    expect(found).toEqual(expected);
    // No word of it: which case, and how many events it has.
    for (const role of signedIn)
      for (const event of heard[role].events) expect(Object.keys(event)).toEqual(['kind', 'id', 'seq']);
  });
}
