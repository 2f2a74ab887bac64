import { Inject, Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { findReplyAddress, keepReceivedMail, noteArrival, PersonEntity } from '@waymark/db';
import { mostReceivedADay } from '@waymark/domain';
import type { Settings } from '@waymark/settings';
import { Attempts } from '../auth/attempts.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { SETTINGS } from '../config/settings.token.js';
import { Database } from '../database/database.js';
import { type IncomingMail, readMail } from './read-mail.js';

/** What became of a mail that came in. */
export type Taken =
  /** A notice about a mail of ours. */
  | 'noted'
  /** Stands in the story of its case. */
  | 'told'
  /** Had been taken before, or says nothing new. */
  | 'known'
  /** Sent by a program, or by Waymark itself. */
  | 'loop'
  /** Names no address that a mail of ours is answered to. */
  | 'nobody'
  /** More of them than anybody writes. */
  | 'tooMany';

const day = 24 * 60 * 60;

/** Takes mails that came in, whichever way: notices of what arrived, and answers to mails about a case. */
@Injectable()
export class InboundMail {
  private readonly logger = new Logger(InboundMail.name);

  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Nothing in a mail is trusted, and nothing of it is written to the log. */
  async take(raw: Buffer): Promise<Taken> {
    const mail = await readMail(raw);
    const taken = await this.sort(mail);
    this.logger.log({ taken }, 'a mail came in');
    return taken;
  }

  private async sort(mail: IncomingMail): Promise<Taken> {
    const em = this.database.fork();
    if (mail.notice) {
      const { effectId, arrival, code } = mail.notice;
      const now = this.now().toISOString();
      return (await noteArrival(em, effectId, { arrival, code, now })) ? 'noted' : 'known';
    }
    if (mail.automatic || this.isOurs(mail.from.address)) return 'loop';
    return this.answer(em, mail);
  }

  private async answer(em: EntityManager, mail: IncomingMail): Promise<Taken> {
    const address = await this.addressed(em, mail);
    if (!address) return 'nobody';
    const { caseKind: kind, caseId: id, personId } = address;
    const room = await this.attempts.count(`mail into ${id}`, mostReceivedADay, day).then(
      () => true,
      () => false,
    );
    if (!room) return 'tooMany';
    const person = await em.findOne(PersonEntity, { id: personId });
    const { name, address: sender } = mail.from;
    const received = {
      from: name && sender ? `${name} <${sender}>` : name || sender || '?',
      subject: mail.subject,
      message: mail.text,
      files: mail.files,
      known: person !== null && person.email?.toLowerCase() === sender,
    };
    const doing = { identity: mail.identity, now: this.now().toISOString() };
    return (await keepReceivedMail(em, { kind, id }, received, doing)) ? 'told' : 'known';
  }

  /** The first of its addresses with a token of ours. */
  private async addressed(em: EntityManager, { to }: IncomingMail) {
    const [local, domain] = this.settings.casesAddress?.split('@') ?? [];
    for (const address of to) {
      const [mailbox = '', host] = address.split('@');
      const [before, token] = mailbox.split('+');
      if (host !== domain || before !== local || !token || !/^[0-9a-f]{32}$/.test(token)) continue;
      const found = await findReplyAddress(em, token);
      if (found) return found;
    }
    return null;
  }

  private isOurs(address: string): boolean {
    const { casesAddress, mailFrom } = this.settings;
    const ours = /<([^<>]+)>/.exec(mailFrom)?.[1] ?? mailFrom;
    const [mailbox = '', host = ''] = address.split('@');
    const bare = `${mailbox.split('+')[0]}@${host}`;
    return bare === casesAddress || bare === ours.trim().toLowerCase();
  }
}
