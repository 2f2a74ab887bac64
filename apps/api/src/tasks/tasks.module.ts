import { Module } from '@nestjs/common';
import { TasksController } from './tasks.controller.js';
import { Tasks } from './tasks.service.js';

@Module({ controllers: [TasksController], providers: [Tasks] })
export class TasksModule {}
