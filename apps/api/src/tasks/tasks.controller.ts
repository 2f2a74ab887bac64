import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  CreateTaskInput,
  Named,
  TaskListQuery,
  TaskPeopleQuery,
  TaskView,
  UpdateTaskInput,
} from '@waymark/contract';
import type { Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer } from '../auth/current-viewer.js';
import { ApiList } from '../common/api-list.js';
import { IdempotencyKey } from '../common/idempotency.guard.js';
import { UuidPipe } from '../common/uuid.pipe.js';
import { TaskWriter } from './task-writer.js';
import { Tasks } from './tasks.service.js';

@ApiTags('tasks')
@Controller('api/tasks')
export class TasksController {
  constructor(
    private readonly tasks: Tasks,
    private readonly writer: TaskWriter,
  ) {}

  @Get()
  @ApiList(TaskView)
  list(
    @CurrentViewer() viewer: Viewer,
    @Query() query: TaskListQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskView[]> {
    return this.tasks.page(viewer, query, reply);
  }

  /** Everybody to whom the viewer may give a task in this case. */
  @Get('people')
  @ApiOkResponse({ type: Named, isArray: true })
  people(@CurrentViewer() viewer: Viewer, @Query() place: TaskPeopleQuery): Promise<Named[]> {
    return this.writer.peopleFor(viewer, place);
  }

  /** Writes a task in a case. */
  @Post()
  @ApiCreatedResponse({ type: TaskView })
  async create(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Body() body: CreateTaskInput,
  ): Promise<TaskView> {
    return this.tasks.one(viewer, await this.writer.create(viewer, key, body));
  }

  /** Ticks a task off, puts it off, gives it to somebody. */
  @Patch(':id')
  @ApiOkResponse({ type: TaskView })
  async update(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string,
    @Param('id', UuidPipe) id: string,
    @Body() body: UpdateTaskInput,
  ): Promise<TaskView> {
    await this.writer.update(viewer, key, id, body);
    return this.tasks.one(viewer, id);
  }
}
