import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Put,
  Res,
  UseGuards,
} from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CoAuthorInput, MyApplicationView, SaveAnswersInput, SavedAnswers } from '@waymark/contract';
import type { Settings } from '@waymark/settings';
import type { FastifyReply } from 'fastify';
import type { Outcome } from '../cases/outcome.js';
import { refusal } from '../cases/send-outcome.js';
import { IdempotencyKey, NoKey } from '../common/idempotency.guard.js';
import { Public } from '../common/public.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { SETTINGS } from '../config/settings.token.js';
import { ApplicationDesk } from './application-desk.js';
import { ApplicationLinks } from './application-links.service.js';
import { noVisit } from './application-visit.js';
import { type Applying, ApplicationVisitGuard, CurrentApplying } from './application-visit.guard.js';

const slow = { description: 'It takes longer. Look again in a moment.', type: MyApplicationView };

/** The one application that a mailed link opens. No session, but the visit that the link began. */
@ApiTags('application links')
@Public()
@UseGuards(ApplicationVisitGuard)
@Controller('api/my-applications/:id')
export class MyApplicationController {
  constructor(
    private readonly desk: ApplicationDesk,
    private readonly links: ApplicationLinks,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @ApiOkResponse({ type: MyApplicationView })
  one(@CurrentApplying() visitor: Applying, @Param('id', UuidPipe) _id: string): Promise<MyApplicationView> {
    return this.desk.one(visitor);
  }

  /** Saves the answers as they are typed. */
  @Put('answers')
  @ApiOkResponse({ type: SavedAnswers })
  save(
    @CurrentApplying() visitor: Applying,
    @Param('id', UuidPipe) _id: string,
    @Body() body: SaveAnswersInput,
  ): Promise<SavedAnswers> {
    return this.desk.save(visitor, body);
  }

  /** Takes a step: submits, agrees, picks a slot, accepts, withdraws. */
  @Post('actions/:action')
  @HttpCode(200)
  @ApiBody({ schema: { type: 'object' } })
  @ApiOkResponse({ type: MyApplicationView })
  @ApiAcceptedResponse(slow)
  async act(
    @CurrentApplying() visitor: Applying,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) _id: string,
    @Param('action') action: string,
    @Body() body: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MyApplicationView> {
    return this.answer(visitor, await this.desk.act(visitor, key, action, body), reply);
  }

  /** Asks somebody to write with them. */
  @Post('co-authors')
  @HttpCode(200)
  @ApiOkResponse({ type: MyApplicationView })
  @ApiAcceptedResponse(slow)
  async addCoAuthor(
    @CurrentApplying() visitor: Applying,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) _id: string,
    @Body() body: CoAuthorInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MyApplicationView> {
    return this.answer(visitor, await this.desk.addCoAuthor(visitor, key, body), reply);
  }

  /** Their link opens nothing from now on. */
  @Delete('co-authors/:personId')
  @ApiOkResponse({ type: MyApplicationView })
  @ApiAcceptedResponse(slow)
  async removeCoAuthor(
    @CurrentApplying() visitor: Applying,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) _id: string,
    @Param('personId', UuidPipe) personId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MyApplicationView> {
    return this.answer(visitor, await this.desk.removeCoAuthor(visitor, key, personId), reply);
  }

  /** Ends every link that was mailed to this reader for the application, and this visit with them. */
  @Delete('links')
  @HttpCode(204)
  @ApiNoContentResponse()
  async revoke(
    @CurrentApplying() { link, applicationId }: Applying,
    @Param('id', UuidPipe) _id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.links.revokeOwn(link);
    this.end(applicationId, reply);
  }

  /** Ends the visit: whoever comes to this device next cannot go on. */
  @NoKey()
  @Post('leave')
  @HttpCode(204)
  @ApiNoContentResponse()
  leave(
    @CurrentApplying() { applicationId }: Applying,
    @Param('id', UuidPipe) _id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): void {
    this.end(applicationId, reply);
  }

  private end(applicationId: string, reply: FastifyReply): void {
    void reply.removeHeader('set-cookie').header('set-cookie', noVisit(applicationId, this.settings));
  }

  private async answer(visitor: Applying, outcome: Outcome, reply: FastifyReply): Promise<MyApplicationView> {
    if (outcome.result && !outcome.result.accepted) throw refusal(outcome);
    if (!outcome.result) void reply.status(202).header('retry-after', '1');
    // As it stands now: a nominee who has just agreed is the applicant, and reads all of it.
    const link = await this.links.find({ id: visitor.link.id });
    return this.desk.one(link ? { ...visitor, link, roles: link.roles } : visitor);
  }
}
