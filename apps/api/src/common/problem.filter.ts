import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { say } from '@waymark/domain';
import { databaseProblem } from '../database/database-problem.js';
import { inLanguageOf } from './language.js';
import { problem, ProblemException, problemOfStatus } from './problem.js';

/** Turns every error into a problem document. What went wrong inside is logged and never answered. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    // What fails before anything of ours was reached has lost the language of the request.
    const found = inLanguageOf(request, () => this.problemFor(error));
    const document = inLanguageOf(request, () => found.toDocument(request.id));
    if (reply.sent || reply.raw.headersSent) return;
    if (found.parts.retryAfter !== undefined)
      void reply.header('retry-after', String(found.parts.retryAfter));
    void reply
      .status(found.getStatus())
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(document));
  }

  private problemFor(error: unknown): ProblemException {
    if (error instanceof ProblemException) return error;
    const ofDatabase = databaseProblem(error);
    if (ofDatabase) {
      this.logger.warn({ code: (error as { code?: string }).code ?? null }, 'database unavailable');
      return ofDatabase;
    }
    const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
    if (status < 500) return problemOfStatus(status);
    // The name and the place, but not the message: messages of drivers repeat the values of a row.
    this.logger.error({ error: nameOf(error), stack: placesOf(error) }, 'unexpected error');
    return problem('error', { detail: say('problem.detail.inside') });
  }
}

function statusOf(error: unknown): number {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
const placesOf = (error: unknown): string[] =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 12)
    : [];
