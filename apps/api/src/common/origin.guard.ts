import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { Settings } from '@waymark/settings';
import type { FastifyRequest } from 'fastify';
import { say } from '@waymark/domain';
import { SETTINGS } from '../config/settings.token.js';
import { problem } from './problem.js';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Keeps other sites from writing with somebody's cookie. A browser names the page a write comes from; it must be ours.
 * Programs send neither header, and carry no cookie that a browser gave them.
 */
@Injectable()
export class OriginGuard implements CanActivate {
  private readonly ours: string;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.ours = new URL(settings.publicUrl).origin;
  }

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (harmless.has(request.method)) return true;
    const { origin, host, 'sec-fetch-site': site } = request.headers;
    if (origin !== undefined) {
      if (origin === this.ours || isSameHost(origin, host)) return true;
    } else if (site === undefined || site === 'same-origin' || site === 'none') return true;
    throw problem('forbidden-origin', { detail: say('problem.detail.otherSite', { address: this.ours }) });
  }
}

/** The page was served by the very host it now writes to (a port forwarded, 127.0.0.1 for localhost). */
function isSameHost(origin: string, host: string | undefined): boolean {
  const url = URL.parse(origin);
  return url !== null && host !== undefined && url.host === host && /^https?:$/.test(url.protocol);
}
