import { Inject, Injectable } from '@nestjs/common';
import { renderMail } from '@waymark/documents';
import type { Settings } from '@waymark/settings';
import { SETTINGS } from '../config/settings.token.js';
import { type Addressee, DirectMail } from '../mail/direct-mail.js';

/** Sends sign-in links. */
@Injectable()
export class SignInMailer {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly mail: DirectMail,
  ) {}

  /** @throws the last error, when every attempt has failed */
  async send(to: Addressee, token: string): Promise<void> {
    const link = `${this.settings.publicUrl}/sign-in/link#token=${token}`;
    const { name: recipientName, language } = to;
    await this.mail.send(to, renderMail({ key: 'sign-in-link', language, recipientName, link, data: {} }));
  }

  /** Says that a link was not sent, without saying to whom. */
  failed(error: unknown): void {
    this.mail.failed(error, 'a sign-in link');
  }
}
