import {
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Inject,
  Injectable,
} from '@nestjs/common';
import { type CaseRole, say, viewerOf, type Viewer } from '@waymark/domain';
import type { Settings } from '@waymark/settings';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { SETTINGS } from '../config/settings.token.js';
import { ApplicationLinks, type OpenApplicationLink } from './application-links.service.js';
import { isToRenew, visitCookie, visitIn } from './application-visit.js';

interface VisitRequest extends FastifyRequest {
  applicationVisit?: OpenApplicationLink;
}

/**
 * Lets whoever came by a mailed link do what there is to do with its one application. The link is looked at each time, so
 * that one taken back, or whose person is no longer of that side, ends every visit that came by it.
 */
@Injectable()
export class ApplicationVisitGuard implements CanActivate {
  constructor(
    private readonly links: ApplicationLinks,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<VisitRequest & { params: { id: string } }>();
    const now = this.now();
    const visit = visitIn(request.headers.cookie, now, this.settings);
    const link = visit && (await this.links.find({ id: visit.linkId }));
    if (!visit || !link || link.application.id !== request.params.id.toLowerCase())
      throw problem('no-session', { detail: say('problem.detail.openLinkAgain') });
    request.applicationVisit = link;
    if (isToRenew(visit, now)) {
      const cookie = visitCookie(link.application.id, link.id, now, this.settings);
      void http.getResponse<FastifyReply>().header('set-cookie', cookie);
    }
    return true;
  }
}

/** A visitor: the person the link was sent to, with what they are in this application and nothing they are elsewhere. */
export interface Applying {
  readonly viewer: Viewer;
  readonly applicationId: string;
  readonly roles: readonly CaseRole[];
  readonly link: OpenApplicationLink;
}

/** Who came by the link. Only for routes that the guard above watches. */
export const CurrentApplying = createParamDecorator((_data: unknown, context: ExecutionContext): Applying => {
  const { applicationVisit: link } = context.switchToHttp().getRequest<VisitRequest>();
  if (!link) throw problem('no-session');
  const { application, person, roles } = link;
  return { viewer: viewerOf({ id: person.id, roles: [] }, []), applicationId: application.id, roles, link };
});
