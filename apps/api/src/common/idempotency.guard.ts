import {
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { say } from '@waymark/domain';
import { problem } from './problem.js';

const NO_KEY = 'waymark:no-key';
const writes = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const keyPattern = /^[A-Za-z0-9._:-]{8,200}$/;

/** This write takes no Idempotency-Key: doing it twice harms nothing. */
export const NoKey = () => SetMetadata(NO_KEY, true);

/** Every write carries a key, so that a retry after a lost answer does nothing twice. */
@Injectable()
export class IdempotencyGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!writes.has(request.method)) return true;
    if (this.reflector.getAllAndOverride<boolean>(NO_KEY, [context.getHandler(), context.getClass()]))
      return true;
    const key = request.headers['idempotency-key'];
    if (typeof key === 'string' && keyPattern.test(key)) return true;
    throw problem('missing-idempotency-key', {
      detail: say('problem.detail.keyMissing'),
    });
  }
}

/** The key of this write. */
export const IdempotencyKey = createParamDecorator((_data: unknown, context: ExecutionContext): string =>
  String(context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key']),
);
