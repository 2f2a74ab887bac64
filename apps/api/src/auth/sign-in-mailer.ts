import { Inject, Injectable, Logger } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { renderMail } from '@waymark/documents';
import type { Settings } from '@waymark/settings';
import { SETTINGS } from '../config/settings.token.js';

export interface Addressee {
  readonly email: string;
  readonly name: string;
  /** BCP 47 code. */
  readonly language: string;
}

const waits = [1_000, 5_000, 20_000];

/**
 * Sends sign-in links. They are the one mail that does not go through the outbox: a link kept in the database would be
 * a key kept in the database, and one that arrives late is asked for again.
 */
@Injectable()
export class SignInMailer {
  private readonly logger = new Logger(SignInMailer.name);
  private transport: Transporter | null = null;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** @throws the last error, when every attempt has failed */
  async send({ email, name, language }: Addressee, token: string): Promise<void> {
    const link = `${this.settings.publicUrl}/sign-in/link#token=${token}`;
    const words = renderMail({ key: 'sign-in-link', language, recipientName: name, link, data: {} });
    const mail = { from: this.settings.mailFrom, to: { name, address: email }, ...words };
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

  /** Says that a link was not sent, without saying to whom. */
  failed(error: unknown): void {
    const { name, code } = error as { name?: string; code?: string };
    this.logger.error({ error: name, code }, 'a sign-in link could not be sent');
  }

  private connect(): Transporter {
    this.transport ??= createTransport(this.settings.smtpUrl);
    return this.transport;
  }
}
