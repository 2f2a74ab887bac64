import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DemoPerson, DemoSignInInput, SignedIn } from '@waymark/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NoKey } from '../common/idempotency.guard.js';
import { Public } from '../common/public.js';
import { Auth } from './auth.service.js';
import { Demo } from './demo.js';

/** One-click sign-in, where and only where all data is made up. */
@ApiTags('sign-in')
@Public()
@Controller('api/demo')
export class DemoController {
  constructor(
    private readonly demo: Demo,
    private readonly auth: Auth,
  ) {}

  @Get('people')
  @ApiOkResponse({ type: DemoPerson, isArray: true })
  people(): Promise<DemoPerson[]> {
    return this.demo.people();
  }

  @NoKey()
  @Post('sign-in')
  @HttpCode(200)
  @ApiOkResponse({ type: SignedIn })
  async signIn(
    @Body() { personId }: DemoSignInInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedIn> {
    await this.demo.check(personId);
    await this.auth.openSession(personId, reply);
    await this.auth.endSessionBefore(request);
    return { signedIn: true };
  }
}
