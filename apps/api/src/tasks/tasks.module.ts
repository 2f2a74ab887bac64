import { Module } from '@nestjs/common';
import { TaskPeople } from './task-people.js';
import { TaskWriter } from './task-writer.js';
import { TasksController } from './tasks.controller.js';
import { Tasks } from './tasks.service.js';

@Module({ controllers: [TasksController], providers: [Tasks, TaskPeople, TaskWriter] })
export class TasksModule {}
