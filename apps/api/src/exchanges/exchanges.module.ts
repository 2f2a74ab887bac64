import { Module } from '@nestjs/common';
import { ExchangeActions } from './exchange-actions.js';
import { ExchangeList } from './exchange-list.js';
import { ExchangeLooks } from './exchange-looks.js';
import { ExchangePages } from './exchange-pages.js';
import { TroublesModule } from '../troubles/troubles.module.js';
import { ExchangesController } from './exchanges.controller.js';

@Module({
  imports: [TroublesModule],
  controllers: [ExchangesController],
  providers: [ExchangeActions, ExchangeList, ExchangeLooks, ExchangePages],
  exports: [ExchangeList, ExchangePages],
})
export class ExchangesModule {}
