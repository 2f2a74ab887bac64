import { Module } from '@nestjs/common';
import { ExchangesModule } from '../exchanges/exchanges.module.js';
import { FactsheetsModule } from '../factsheets/factsheets.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PromotersModule } from '../promoters/promoters.module.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { Exporter } from './exporter.js';
import { ExportsController } from './exports.controller.js';

@Module({
  imports: [
    ExchangesModule,
    ProposalsModule,
    PromotersModule,
    OrganisationsModule,
    PeopleModule,
    ReportsModule,
    FactsheetsModule,
  ],
  controllers: [ExportsController],
  providers: [Exporter],
})
export class ExportsModule {}
