import { Body, Controller, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  AskLinkInput,
  AskLinkResult,
  PasswordSignInInput,
  RedeemLinkInput,
  SetPasswordInput,
  SignedIn,
} from '@waymark/contract';
import { isAPIError } from 'better-auth/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { say } from '@waymark/domain';
import { NoKey } from '../common/idempotency.guard.js';
import { problem } from '../common/problem.js';
import { Public } from '../common/public.js';
import { Attempts } from './attempts.js';
import { Auth } from './auth.service.js';

const hour = 3600;

@ApiTags('sign-in')
@NoKey()
@Controller('api/auth')
export class AuthController {
  constructor(
    private readonly auth: Auth,
    private readonly attempts: Attempts,
  ) {}

  /** Sends a sign-in link. Known and unknown addresses get the same answer. */
  @Public()
  @Post('sign-in/magic-link')
  @HttpCode(200)
  @ApiOkResponse({ type: AskLinkResult })
  async askLink(
    @Body() { email }: AskLinkInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AskLinkResult> {
    await this.attempts.count(`link ${email}`, 10, hour);
    const response = await this.auth.forward(request, reply, '/sign-in/magic-link', { email });
    if (!response.ok) throw problem('error', { detail: say('problem.detail.linkNotSent') });
    return { message: say('problem.detail.linkOnItsWay') };
  }

  /** Signs in with the token of a mailed link, once. */
  @Public()
  @Post('link/redeem')
  @HttpCode(200)
  @ApiOkResponse({ type: SignedIn })
  async redeem(
    @Body() { token }: RedeemLinkInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedIn> {
    await this.attempts.count(`redeem from ${request.ip}`, 60, 60);
    const headers = this.auth.headersOf(request);
    try {
      const { headers: answered } = await this.auth.library.api.magicLinkVerify({
        query: { token },
        headers,
        returnHeaders: true,
      });
      this.auth.passCookies(answered, reply);
      await this.auth.endSessionBefore(request);
      return { signedIn: true };
    } catch (error) {
      if (!isAPIError(error)) throw error;
      const message = say('problem.detail.linkSpent');
      throw problem('invalid', { detail: message, errors: [{ field: 'token', message }] });
    }
  }

  @Public()
  @Post('sign-in/email')
  @HttpCode(200)
  @ApiOkResponse({ type: SignedIn })
  async signIn(
    @Body() body: PasswordSignInInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedIn> {
    await this.attempts.count(`password ${body.email}`, 10, hour / 4);
    const { email, password } = body;
    const response = await this.auth.forward(request, reply, '/sign-in/email', { email, password });
    if (response.ok) {
      await this.auth.endSessionBefore(request);
      return { signedIn: true };
    }
    const message = say('problem.detail.wrongPassword');
    throw problem('invalid', { detail: message, errors: [{ field: 'password', message }] });
  }

  @Public()
  @Post('sign-out')
  @HttpCode(200)
  @ApiOkResponse({ type: SignedIn })
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedIn> {
    await this.auth.forward(request, reply, '/sign-out', {});
    return { signedIn: false };
  }

  /** Sets or changes the password; every other session ends. */
  @Put('password')
  @ApiOkResponse({ type: SignedIn })
  async setPassword(
    @Body() { newPassword, currentPassword }: SetPasswordInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedIn> {
    const headers = this.auth.headersOf(request);
    const { api } = this.auth.library;
    try {
      if (currentPassword === undefined) {
        await api.setPassword({ body: { newPassword }, headers });
        await api.revokeOtherSessions({ headers });
      } else {
        const { headers: answered } = await api.changePassword({
          body: { newPassword, currentPassword, revokeOtherSessions: true },
          headers,
          returnHeaders: true,
        });
        this.auth.passCookies(answered, reply);
      }
    } catch (error) {
      if (!isAPIError(error)) throw error;
      const message = say('problem.detail.passwordNow');
      throw problem('invalid', { detail: message, errors: [{ field: 'currentPassword', message }] });
    }
    return { signedIn: true };
  }
}
