import { Module } from '@nestjs/common';
import { DocumentDesk } from './document-desk.js';
import { DocumentsController } from './documents.controller.js';

@Module({ controllers: [DocumentsController], providers: [DocumentDesk] })
export class DocumentsModule {}
