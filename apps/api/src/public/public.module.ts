import { Module } from '@nestjs/common';
import { PublicPdfs } from './public-pdfs.js';
import { PublicPhotos } from './public-photos.js';
import { PublicController } from './public.controller.js';
import { PublishedSheets } from './published-sheets.js';

@Module({
  controllers: [PublicController],
  providers: [PublishedSheets, PublicPhotos, PublicPdfs],
})
export class PublicModule {}
