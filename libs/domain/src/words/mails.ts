import type { CaseKind, CaseRole } from '../lifecycle/index.js';
import { say } from './catalogue.js';
import { sayList } from './dates.js';
import { mailName } from './story.js';

/** How far a mail has come: not yet sent, taken by the server, refused for good, and what notices said of it later. */
export const mailStates = ['waiting', 'sent', 'failed', 'bounced', 'arrived'] as const;
export type MailState = (typeof mailStates)[number];

/** What a person is in a case, as somebody would name them to whom a mail goes: what is most their own stands first. */
const namedAs = ['participant', 'host', 'sender', 'coSender', 'proposer', 'secretariat'] as const;

/**
 * A mail that did not arrive, as a task: whom it did not reach, which it is, and what to do.
 * @param reader whom it was for, with their roles in the case and, where it may be told, their name
 */
export function lostMailSentence(
  kind: CaseKind,
  mail: string,
  reader: { readonly roles: readonly CaseRole[]; readonly name: string | undefined },
): string {
  const role = namedAs.find((one) => reader.roles.includes(one));
  const who =
    role === 'participant'
      ? say('inbound.aParticipant')
      : role
        ? say(`role.${role}`)
        : say('sentence.somebody');
  const which = mailName(kind, mail) ?? say('beside.someMail');
  return say('inbound.lost', { who, someone: reader.name, mail: which });
}

/** What a delivery-status notice said of a mail. */
export type Arrival = 'bounced' | 'arrived';

/** How far a mail has come, by what is kept of it. */
export function mailState(mail: {
  readonly deliveredAt: Date | null;
  readonly lastError: string | null;
  readonly arrival: Arrival | null;
}): MailState {
  if (mail.deliveredAt === null) return 'waiting';
  return mail.arrival ?? (mail.lastError === null ? 'sent' : 'failed');
}

/**
 * What became of one mail, as a sentence under the event it follows from.
 * @param mail its text key
 * @param people names of those it is for
 */
export const mailedSentence = (
  kind: CaseKind,
  mail: string,
  people: readonly string[],
  state: MailState,
): string =>
  say(`beside.mailed.${state}`, {
    people: sayList([...people]),
    mail: mailName(kind, mail) ?? say('beside.someMail'),
  });
