import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { PastRecorded, PastTableView, RecordPastInput, TemplateQuery } from '@waymark/contract';
import { ExchangeEntity } from '@waymark/db';
import { say, type Viewer, type WordKey } from '@waymark/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentViewer } from '../auth/current-viewer.js';
import { ApiSlow } from '../cases/api-action.js';
import { sendOutcome } from '../cases/send-outcome.js';
import { IdempotencyKey } from '../common/idempotency.guard.js';
import { Database } from '../database/database.js';
import { PastRecorder } from './past-recorder.js';
import { PastTables } from './past-table.js';
import { pastTemplate } from './past-template.js';
import { readTable } from './read-table.js';
import { readTableFile } from './upload.js';

const fileTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

@ApiTags('imports')
@Controller('api')
export class ImportsController {
  constructor(
    private readonly database: Database,
    private readonly tables: PastTables,
    private readonly recorder: PastRecorder,
  ) {}

  /** The table to fill in, with two lines that show what to write. */
  @Get('imports/exchanges/template')
  @ApiProduces('text/csv', fileTypes.xlsx)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async template(
    @CurrentViewer() viewer: Viewer,
    @Query() { as }: TemplateQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.tables.check(viewer);
    await reply
      .header('content-type', fileTypes[as])
      .header('content-disposition', `attachment; filename="waymark-past-exchanges.${as}"`)
      .header('cache-control', 'no-store')
      .send(pastTemplate(as));
  }

  /** Reads a table of past exchanges and says of each row what is wrong with it. Nothing is written. */
  @Post('imports/exchanges')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'string', format: 'binary', description: 'XLSX or CSV, at most 5 MB and 1,000 rows.' },
      },
    },
  })
  @ApiOkResponse({ type: PastTableView })
  async read(@CurrentViewer() viewer: Viewer, @Req() request: FastifyRequest): Promise<PastTableView> {
    this.tables.check(viewer);
    return this.tables.read(await readTable(await readTableFile(request)));
  }

  /** Records one exchange that is over. Nobody is written to; the same exchange is never recorded twice. */
  @Post('exchanges/past')
  @ApiCreatedResponse({ type: PastRecorded })
  @ApiSlow()
  async record(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Body() body: RecordPastInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PastRecorded> {
    const { outcome, already } = await this.recorder.record(viewer, key, body);
    if (already) return this.recorded(outcome.caseId, already);
    return sendOutcome(reply, outcome, 201, () => this.recorded(outcome.caseId, already));
  }

  private async recorded(id: string, already: boolean): Promise<PastRecorded> {
    const exchange = await this.database.fork().findOneOrFail(ExchangeEntity, id);
    const { reference, stage } = exchange;
    return { id, reference, stage, stageLabel: say(`exchange.stage.${stage}` as WordKey), already };
  }
}
