import { Module } from '@nestjs/common';
import { ExchangesModule } from '../exchanges/exchanges.module.js';
import { MatchLinksController } from './match-links.controller.js';
import { MatchLinks } from './match-links.service.js';

@Module({
  imports: [ExchangesModule],
  controllers: [MatchLinksController],
  providers: [MatchLinks],
})
export class MatchLinksModule {}
