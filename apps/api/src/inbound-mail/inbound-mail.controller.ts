import { createHash, timingSafeEqual } from 'node:crypto';
import { Body, Controller, Headers, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { InboundMailTaken } from '@waymark/contract';
import { say } from '@waymark/domain';
import type { Settings } from '@waymark/settings';
import { Public } from '../common/public.js';
import { NoKey } from '../common/idempotency.guard.js';
import { problem } from '../common/problem.js';
import { SETTINGS } from '../config/settings.token.js';
import { InboundMail } from './inbound-mail.service.js';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The same time for every secret, however much of it is right. */
const isSame = (given: string, wanted: string): boolean => timingSafeEqual(digest(given), digest(wanted));

const most = 1_000_000;

/** The mail as it came: the body itself, or the one field of it. */
function rawOf(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body;
  const { message, ...others } = (body ?? {}) as Readonly<Record<string, unknown>>;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw invalid(unknown, say('problem.detail.unknownField'));
  if (typeof message === 'string' && message.trim() !== '' && message.length <= most)
    return Buffer.from(message, 'utf8');
  throw invalid('message', say('problem.detail.mailMissing'));
}

const invalid = (field: string, message: string) =>
  problem('invalid', { detail: say('problem.detail.nothingSaved'), errors: [{ field, message }] });

/** Where a mail service brings what came in for the mailbox of the cases. */
@ApiTags('inbound mail')
@Controller('api/inbound-mail')
export class InboundMailController {
  constructor(
    private readonly mails: InboundMail,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Takes one mail as it came; as JSON, it is the field `message`. Whoever brings it says the secret; without one set up, nobody may. */
  @Public()
  @NoKey()
  @Post()
  @HttpCode(200)
  @ApiConsumes('message/rfc822')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiHeader({ name: 'X-Webhook-Secret', description: 'MAIL_WEBHOOK_SECRET.' })
  @ApiOkResponse({ type: InboundMailTaken })
  async take(
    @Headers('x-webhook-secret') secret: string | undefined,
    @Body() body: unknown,
  ): Promise<InboundMailTaken> {
    const { mailWebhookSecret } = this.settings;
    if (mailWebhookSecret === null) throw problem('not-found');
    if (!isSame(secret ?? '', mailWebhookSecret)) throw problem('no-session');
    return { taken: await this.mails.take(rawOf(body)) };
  }
}
