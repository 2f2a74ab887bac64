import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer } from '../auth/current-viewer.js';
import { sendPdf } from '../common/send-pdf.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { PrintedProgramme } from './printed-programme.js';

@ApiTags('exchanges')
@Controller('api/exchanges')
export class ProgrammeController {
  constructor(private readonly programme: PrintedProgramme) {}

  /** The programme of the visit to be printed, in the reader's language. */
  @Get(':id/programme.pdf')
  @ApiOkResponse({
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
  })
  async pdf(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPdf(reply, await this.programme.of(viewer, id));
  }
}
