import { OneOf } from '../common/index.js';

const mailsTaken = ['noted', 'told', 'known', 'loop', 'nobody', 'tooMany'] as const;

export class InboundMailTaken {
  @OneOf(mailsTaken, 'MailTaken', { description: 'What became of it.' })
  taken!: (typeof mailsTaken)[number];
}
