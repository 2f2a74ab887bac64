import { Body, Controller, Get, HttpCode, Param, Post, Res, UseGuards } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ConsentInput, ConsentView } from '@waymark/contract';
import { consentGivenBy } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { Access } from '../access/access.js';
import { CaseSteps } from '../cases/case-steps.js';
import { refusal } from '../cases/send-outcome.js';
import { IdempotencyKey } from '../common/idempotency.guard.js';
import { notFound } from '../common/problem.js';
import { Public } from '../common/public.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { Database } from '../database/database.js';
import { CurrentVisitor, VisitGuard, type Visitor } from './visit.guard.js';

/** What whoever came by a mailed link lets us publish, each yes given and taken back as often as they like: for as long as the link opens their report. */
@ApiTags('report links')
@Public()
@UseGuards(VisitGuard)
@Controller('api/my-reports/:id/consent')
export class MyConsentController {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly steps: CaseSteps,
  ) {}

  @Get()
  @ApiOkResponse({ type: ConsentView })
  one(@CurrentVisitor() visitor: Visitor, @Param('id', UuidPipe) _id: string): Promise<ConsentView> {
    return this.consentOf(visitor);
  }

  /** Takes one yes back. It is off the page, the PDF and the list within a minute. */
  @Post('withdraw')
  @HttpCode(200)
  @ApiOkResponse({ type: ConsentView })
  @ApiAcceptedResponse({ description: 'It takes longer. Look again in a moment.', type: ConsentView })
  withdraw(
    @CurrentVisitor() visitor: Visitor,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) _id: string,
    @Body() body: ConsentInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ConsentView> {
    return this.change('withdrawConsent', visitor, key, body, reply);
  }

  /** Gives one yes, or gives it back. What was public because of it is public again within a minute. */
  @Post('give')
  @HttpCode(200)
  @ApiOkResponse({ type: ConsentView })
  @ApiAcceptedResponse({ description: 'It takes longer. Look again in a moment.', type: ConsentView })
  give(
    @CurrentVisitor() visitor: Visitor,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) _id: string,
    @Body() body: ConsentInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ConsentView> {
    return this.change('giveConsent', visitor, key, body, reply);
  }

  private async change(
    action: 'withdrawConsent' | 'giveConsent',
    visitor: Visitor,
    key: string,
    { what }: ConsentInput,
    reply: FastifyReply,
  ): Promise<ConsentView> {
    await this.consentOf(visitor);
    const { viewer, exchangeId } = visitor;
    const outcome = await this.steps.take(
      { viewer, key, kind: 'exchange', caseId: exchangeId, action },
      { what },
    );
    if (outcome.result && !outcome.result.accepted) throw refusal(outcome);
    if (!outcome.result) void reply.status(202).header('retry-after', '1');
    return this.consentOf(visitor);
  }

  /** @throws a 404 problem for a report that asks for no such thing */
  private async consentOf({ viewer, reportId }: Visitor): Promise<ConsentView> {
    const report = await this.access.report(this.database.fork(), viewer, reportId);
    const consent = consentGivenBy(report.exchange.facts, report.kind, viewer.personId);
    if (!consent) throw notFound();
    const { quote, name, photo } = consent;
    return { quote, name, photo };
  }
}
