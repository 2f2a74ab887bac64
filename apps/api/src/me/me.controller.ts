import { Body, Controller, Get, Patch, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { MeView, UpdateMeInput } from '@waymark/contract';
import type { Viewer } from '@waymark/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Auth } from '../auth/auth.service.js';
import { CurrentViewer } from '../auth/current-viewer.js';
import { IdempotencyKey } from '../common/idempotency.guard.js';
import { Me } from './me.service.js';

@ApiTags('me')
@Controller('api/me')
export class MeController {
  constructor(
    private readonly people: Me,
    private readonly auth: Auth,
  ) {}

  /** Who is signed in, and the rules that say what they may do. Keeps a session that is used from ending. */
  @Get()
  @ApiOkResponse({ type: MeView })
  async me(
    @CurrentViewer() viewer: Viewer,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeView> {
    await this.auth.keepSession(request, reply);
    void reply.header('cache-control', 'no-store');
    return this.people.view(viewer);
  }

  /** Sets what people set for themselves: the language they are spoken to in, and that they have seen the tour. */
  @Patch()
  @ApiOkResponse({ type: MeView })
  update(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Body() body: UpdateMeInput,
  ): Promise<MeView> {
    return this.people.update(viewer, key, body);
  }
}
