import { Module } from '@nestjs/common';
import { UnsubscribeController } from './mailing-list/unsubscribe.controller.js';
import { PromoterCards } from './promoters/promoter-cards.js';
import { PromoterPhotos } from './promoters/promoter-photos.js';
import { PromotersController } from './promoters/promoters.controller.js';
import { PublicCalls } from './promoters/public-calls.js';
import { PublicPromoters } from './promoters/public-promoters.js';
import { PublicPdfs } from './public-pdfs.js';
import { PublicPhotos } from './public-photos.js';
import { PublicController } from './public.controller.js';
import { PublishedSheets } from './published-sheets.js';

@Module({
  controllers: [PublicController, PromotersController, UnsubscribeController],
  providers: [
    PublishedSheets,
    PublicPhotos,
    PublicPdfs,
    PublicCalls,
    PublicPromoters,
    PromoterPhotos,
    PromoterCards,
  ],
})
export class PublicModule {}
