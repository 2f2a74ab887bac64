import type { Writable } from 'node:stream';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { LoggerModule } from 'nestjs-pino';
import type { Settings } from '@waymark/settings';
import { AccessModule } from './access/access.module.js';
import { AuthModule } from './auth/auth.module.js';
import { SessionGuard } from './auth/session.guard.js';
import { BulkModule } from './bulk/bulk.module.js';
import { CalendarFeedsModule } from './calendar-feeds/calendar-feeds.module.js';
import { CasesModule } from './cases/cases.module.js';
import { ChangesModule } from './changes/changes.module.js';
import { CommonModule } from './common/common.module.js';
import { IdempotencyGuard } from './common/idempotency.guard.js';
import { loggerOptions } from './common/logging.js';
import { OriginGuard } from './common/origin.guard.js';
import { ProblemFilter } from './common/problem.filter.js';
import { validationPipe } from './common/validation.js';
import type { Clock } from './config/clock.js';
import { ConfigModule } from './config/config.module.js';
import { DatabaseModule } from './database/database.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { ExchangesModule } from './exchanges/exchanges.module.js';
import { ExportsModule } from './exports/exports.module.js';
import { FactsheetsModule } from './factsheets/factsheets.module.js';
import { HealthModule } from './health/health.module.js';
import { HomeModule } from './home/home.module.js';
import { HousekeepingModule } from './housekeeping/housekeeping.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { InboundMailModule } from './inbound-mail/inbound-mail.module.js';
import { LooksModule } from './looks/looks.module.js';
import { MailModule } from './mail/mail.module.js';
import { MeModule } from './me/me.module.js';
import { MetricsModule } from './metrics/metrics.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { ParticipantsModule } from './participants/participants.module.js';
import { PeopleModule } from './people/people.module.js';
import { PhotoStoreModule } from './photo-store/photo-store.module.js';
import { ProgrammeModule } from './programme/programme.module.js';
import { PromotersModule } from './promoters/promoters.module.js';
import { ProposalsModule } from './proposals/proposals.module.js';
import { PublicModule } from './public/public.module.js';
import { MatchLinksModule } from './match-links/match-links.module.js';
import { ApplicationLinksModule } from './application-links/application-links.module.js';
import { ReportLinksModule } from './report-links/report-links.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { RequestsModule } from './requests/requests.module.js';
import { SavedViewsModule } from './saved-views/saved-views.module.js';
import { SearchModule } from './search/search.module.js';
import { SpellingModule } from './search/spelling.module.js';
import { SettingsModule } from './settings/settings.module.js';
import { TasksModule } from './tasks/tasks.module.js';
import { TemporalModule } from './temporal/temporal.module.js';
import { TroublesModule } from './troubles/troubles.module.js';
import { VocabularyModule } from './vocabulary/vocabulary.module.js';

const features = [
  ImportsModule,
  ExchangesModule,
  ParticipantsModule,
  ProgrammeModule,
  ProposalsModule,
  PromotersModule,
  OrganisationsModule,
  PeopleModule,
  ReportsModule,
  MatchLinksModule,
  ApplicationLinksModule,
  ReportLinksModule,
  FactsheetsModule,
  PublicModule,
  SearchModule,
  ExportsModule,
  SavedViewsModule,
  BulkModule,
  DocumentsModule,
  InboundMailModule,
  TasksModule,
  HomeModule,
  TroublesModule,
  SettingsModule,
  VocabularyModule,
  RequestsModule,
  ChangesModule,
  HealthModule,
  CalendarFeedsModule,
  MeModule,
];

export interface AppParts {
  /** The present moment; the system's clock when left out. */
  readonly clock?: Clock;
  /** Where log lines go; standard output when left out. */
  readonly logTo?: Writable;
}

/** The whole API. Guards run in the order they stand here: who, from where, and once only. */
@Module({})
export class AppModule {
  static with(settings: Settings, { clock, logTo }: AppParts = {}): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(settings, clock),
        LoggerModule.forRoot(loggerOptions(settings, logTo)),
        DatabaseModule,
        AccessModule,
        CommonModule,
        MailModule,
        PhotoStoreModule,
        TemporalModule,
        AuthModule,
        CasesModule,
        LooksModule,
        SpellingModule,
        HousekeepingModule,
        MetricsModule,
        ...features,
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validationPipe },
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_GUARD, useClass: OriginGuard },
        { provide: APP_GUARD, useClass: IdempotencyGuard },
      ],
    };
  }
}
