import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { RenderedMail } from '@waymark/documents';
import type { Settings } from '@waymark/settings';
import { createTransport, type Transporter } from 'nodemailer';
import { SETTINGS } from '../config/settings.token.js';

export interface Addressee {
  readonly email: string;
  readonly name: string;
  /** BCP 47 code. */
  readonly language: string;
}

const waits = [1_000, 5_000, 20_000];

/**
 * Sends the mails that carry a key somebody has just asked for. They are the only ones that do not go through the outbox:
 * a link kept in the database would be a key kept in the database, and one that arrives late is asked for again.
 */
@Injectable()
export class DirectMail implements OnApplicationShutdown {
  private readonly logger = new Logger(DirectMail.name);
  private transport: Transporter | null = null;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /**
   * @param id under which the mail is written down, where notices about it are to be known again
   * @throws the last error, when every attempt has failed
   */
  async send({ email, name }: Addressee, words: RenderedMail, id?: string): Promise<void> {
    const { mailFrom, casesAddress } = this.settings;
    const mail = {
      from: mailFrom,
      to: { name, address: email },
      ...words,
      ...(id !== undefined && { messageId: `<${id}@waymark>` }),
      // What cannot be delivered comes back to where it is read.
      ...(id !== undefined && casesAddress && { envelope: { from: casesAddress, to: email } }),
    };
    for (const [attempt, wait] of waits.entries()) {
      try {
        await this.connect().sendMail(mail);
        return;
      } catch (error) {
        if (attempt === waits.length - 1) throw error;
        await new Promise((resolve) => setTimeout(resolve, wait).unref());
      }
    }
  }

  /** Says that a mail was not sent, without saying to whom. @param what the mail, in words of the log */
  failed(error: unknown, what: string): void {
    const { name, code } = error as { name?: string; code?: string };
    this.logger.error({ error: name, code }, `${what} could not be sent`);
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  private connect(): Transporter {
    this.transport ??= createTransport(this.settings.smtpUrl);
    return this.transport;
  }
}
