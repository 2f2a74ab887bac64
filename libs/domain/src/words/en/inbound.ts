import type { InboundEventType } from '../../inbound/index.js';

/** What the story tells of mails that came in, in every kind of case. */
export const inbound = {
  event: {
    'mail-received':
      'A mail came in that gives {from} as its sender[: “{subject}”]. Nobody has checked that.',
  } satisfies Record<InboundEventType, string>,
  /** What the secretariat is to do about a mail that never arrived. */
  lost: 'A mail did not reach {who}[, {someone}]: {mail}. Check the address and send it again, or tell them another way.',
  aParticipant: 'a participant',
} as const;
