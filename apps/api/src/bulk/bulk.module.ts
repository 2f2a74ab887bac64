import { Module } from '@nestjs/common';
import { BulkSteps } from './bulk-steps.js';
import { BulkController } from './bulk.controller.js';

@Module({ controllers: [BulkController], providers: [BulkSteps] })
export class BulkModule {}
