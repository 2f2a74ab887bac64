import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  AddedParticipants,
  AddParticipantsInput,
  PastedPreview,
  PreviewParticipantsInput,
} from '@waymark/contract';
import type { Viewer } from '@waymark/domain';
import { CurrentViewer } from '../auth/current-viewer.js';
import { IdempotencyKey } from '../common/idempotency.guard.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { ParticipantAdder } from './participant-adder.js';
import { PastedLines } from './pasted-lines.js';

@ApiTags('exchanges')
@Controller('api/exchanges/:id/participants')
export class ParticipantsController {
  constructor(
    private readonly lines: PastedLines,
    private readonly adder: ParticipantAdder,
  ) {}

  /** Says of each pasted line what would become of it. Nothing is written. */
  @Post('preview')
  @HttpCode(200)
  @ApiOkResponse({ type: PastedPreview })
  preview(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Body() body: PreviewParticipantsInput,
  ): Promise<PastedPreview> {
    return this.lines.preview(viewer, id, body);
  }

  /** Adds everybody whose line has no fault, and says of each line what became of it. */
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: AddedParticipants })
  add(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) id: string,
    @Body() body: AddParticipantsInput,
  ): Promise<AddedParticipants> {
    return this.adder.add(viewer, key, id, body);
  }
}
