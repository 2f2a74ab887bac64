import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { say, type Viewer } from '@waymark/domain';
import type { FastifyRequest } from 'fastify';
import { speakTo } from '../common/language.js';
import { problem } from '../common/problem.js';
import { PUBLIC } from '../common/public.js';
import { Sessions } from './sessions.js';

export interface SignedInRequest extends FastifyRequest {
  viewer?: Viewer;
}

/** No route without a session, unless it says that it is public. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, [context.getHandler(), context.getClass()]))
      return true;
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const session = await this.sessions.of(request.headers.cookie);
    if (!session) throw problem('no-session', { detail: say('problem.detail.signIn') });
    request.viewer = session.viewer;
    speakTo(session.language);
    return true;
  }
}
