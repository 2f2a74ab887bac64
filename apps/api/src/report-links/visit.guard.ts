import {
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Inject,
  Injectable,
} from '@nestjs/common';
import { say, viewerOf, type Viewer } from '@waymark/domain';
import type { Settings } from '@waymark/settings';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { SETTINGS } from '../config/settings.token.js';
import { type OpenLink, ReportLinks } from './report-links.service.js';
import { isToRenew, visitCookie, visitIn } from './visit-cookie.js';

interface VisitRequest extends FastifyRequest {
  visit?: OpenLink;
}

/**
 * Lets whoever came by a mailed link do what there is to do with its one report. The link is looked at each time, so that
 * one taken back ends every visit that came by it. A session of the console opens nothing here, and a visit nothing
 * elsewhere.
 */
@Injectable()
export class VisitGuard implements CanActivate {
  constructor(
    private readonly links: ReportLinks,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<VisitRequest & { params: { id: string } }>();
    const now = this.now();
    const visit = visitIn(request.headers.cookie, now, this.settings);
    const link = visit && (await this.links.find({ id: visit.linkId }));
    if (!visit || !link || link.report.id !== request.params.id.toLowerCase())
      throw problem('no-session', { detail: say('problem.detail.openLinkAgain') });
    request.visit = link;
    if (isToRenew(visit, now)) {
      const cookie = visitCookie(link.report.id, link.id, now, this.settings);
      void http.getResponse<FastifyReply>().header('set-cookie', cookie);
    }
    return true;
  }
}

/** What a visitor is: the person the report is of, with none of the roles they may have elsewhere. */
export interface Visitor {
  readonly viewer: Viewer;
  readonly reportId: string;
  readonly exchangeId: string;
  readonly reportKind: string;
}

/** Who came by the link. Only for routes that the guard above watches. */
export const CurrentVisitor = createParamDecorator((_data: unknown, context: ExecutionContext): Visitor => {
  const { visit } = context.switchToHttp().getRequest<VisitRequest>();
  if (!visit) throw problem('no-session');
  const { report, person } = visit;
  return {
    viewer: viewerOf({ id: person.id, roles: [] }, []),
    reportId: report.id,
    exchangeId: report.exchange.id,
    reportKind: report.kind,
  };
});
