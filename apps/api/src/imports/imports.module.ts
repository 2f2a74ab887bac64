import { Module } from '@nestjs/common';
import { ImportsController } from './imports.controller.js';
import { PastRecorder } from './past-recorder.js';
import { PastTables } from './past-table.js';

@Module({ controllers: [ImportsController], providers: [PastRecorder, PastTables] })
export class ImportsModule {}
