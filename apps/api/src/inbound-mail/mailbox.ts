import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { maxReceivedBytes } from '@waymark/domain';
import type { Settings } from '@waymark/settings';
import { ImapFlow } from 'imapflow';
import { SETTINGS } from '../config/settings.token.js';
import { Locks } from '../housekeeping/locks.js';
import { InboundMail } from './inbound-mail.service.js';

/** So many at a time: the rest waits for the next minute. */
const atOnce = 50;
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Where a mailbox is: `imaps://user:password@host:993/folder`. */
function mailboxAt(address: string) {
  const url = new URL(address);
  const secure = url.protocol === 'imaps:';
  return {
    folder: decodeURIComponent(url.pathname.slice(1)) || 'INBOX',
    server: {
      host: url.hostname,
      port: Number(url.port) || (secure ? 993 : 143),
      secure,
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    },
  };
}

/** Looks into the mailbox of the cases every minute, on one machine at a time. */
@Injectable()
export class Mailbox {
  constructor(
    private readonly mails: InboundMail,
    private readonly locks: Locks,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** What fails is tried again at the next turn: a mail is marked as read once it has been taken, and not before. */
  @Interval('mailbox', 60_000)
  async look(): Promise<void> {
    const { mailImapUrl } = this.settings;
    if (mailImapUrl === null) return;
    await this.locks.quietly('mailbox', () => this.takeAll(mailImapUrl));
  }

  private async takeAll(address: string): Promise<void> {
    const { folder, server } = mailboxAt(address);
    const client = new ImapFlow({ ...server, ...timeouts, logger: false });
    // Without a listener an error between two commands would end the process; the next command tells it.
    client.on('error', () => undefined);
    await client.connect();
    try {
      await client.mailboxOpen(folder);
      const unread = (await client.search({ seen: false }, { uid: true })) || [];
      for (const uid of unread.slice(0, atOnce)) {
        const source = { start: 0, maxLength: maxReceivedBytes };
        const message = await client.fetchOne(String(uid), { source }, { uid: true });
        if (message && message.source) await this.mails.take(message.source);
        await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
      }
    } finally {
      await client.logout().catch(() => client.close());
    }
  }
}
