import { Body, Controller, Get, Param, Patch, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { TaskListQuery, TaskView, UpdateTaskInput } from '@waymark/contract';
import type { Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer } from '../auth/current-viewer.js';
import { ApiList } from '../common/api-list.js';
import { IdempotencyKey } from '../common/idempotency.guard.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { Tasks } from './tasks.service.js';

@ApiTags('tasks')
@Controller('api/tasks')
export class TasksController {
  constructor(private readonly tasks: Tasks) {}

  @Get()
  @ApiList(TaskView)
  list(
    @CurrentViewer() viewer: Viewer,
    @Query() query: TaskListQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskView[]> {
    return this.tasks.page(viewer, query, reply);
  }

  @Patch(':id')
  @ApiOkResponse({ type: TaskView })
  update(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) id: string,
    @Body() body: UpdateTaskInput,
  ): Promise<TaskView> {
    return this.tasks.update(viewer, key, id, body);
  }
}
