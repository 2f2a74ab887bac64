import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnswersToForm } from '@waymark/contract';
import type { Viewer } from '@waymark/domain';
import { CurrentViewer } from '../auth/current-viewer.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { SideBySide } from './side-by-side.js';

@ApiTags('reports')
@Controller('api/exchanges')
export class AnswersController {
  constructor(private readonly sideBySide: SideBySide) {}

  /** The answers in filed reports side by side, as far as the viewer may read them. */
  @Get(':id/answers')
  @ApiOkResponse({ type: AnswersToForm, isArray: true })
  answers(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<AnswersToForm[]> {
    return this.sideBySide.of(viewer, id);
  }
}
