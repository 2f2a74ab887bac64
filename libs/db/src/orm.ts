import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import 'reflect-metadata';
import {
  CalendarFeedEntity,
  CaseDocumentEntity,
  CaseEventEntity,
  CommandEntity,
  EffectEntity,
  ExchangeEntity,
  ExchangeParticipantEntity,
  FactsheetEntity,
  FactsheetRevisionEntity,
  JobRunEntity,
  LookEntity,
  MailingListMemberEntity,
  OrganisationEntity,
  PairBarEntity,
  PersonEntity,
  PhotoEntity,
  PhotoLeftoverEntity,
  ProfilePhotoEntity,
  PromoterAnswersEntity,
  PromoterApplicationEntity,
  PromoterCallEntity,
  PromoterCallTextEntity,
  PromoterCommentEntity,
  PromoterProfileEntity,
  ProposalEntity,
  ReferenceCounterEntity,
  ReplyAddressEntity,
  ReportEntity,
  MatchLinkEntity,
  ReportLinkEntity,
  ApplicationLinkEntity,
  SavedViewEntity,
  SettingEntity,
  TaskEntity,
  TroubleEntity,
  UnsubscribeLinkEntity,
  WriteKeyEntity,
} from './entities/index.js';
import { migrations } from './migrations/index.js';

export interface OrmOptions {
  /** Connections kept at most. One decision holds one for a few milliseconds. Default 10. */
  readonly poolSize?: number;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName?: string;
  /**
   * Every prepared statement is planned once a connection, whatever its values: right for a program that reads by key
   * alone, wrong for one that filters lists. Default false.
   */
  readonly plansOnce?: boolean;
}

const entities = [
  OrganisationEntity,
  PersonEntity,
  ProposalEntity,
  ExchangeEntity,
  PromoterCallEntity,
  PromoterCallTextEntity,
  PromoterCommentEntity,
  PromoterApplicationEntity,
  PromoterAnswersEntity,
  PromoterProfileEntity,
  ProfilePhotoEntity,
  MailingListMemberEntity,
  ExchangeParticipantEntity,
  ReferenceCounterEntity,
  ReportEntity,
  MatchLinkEntity,
  ReportLinkEntity,
  ApplicationLinkEntity,
  ReplyAddressEntity,
  FactsheetEntity,
  FactsheetRevisionEntity,
  JobRunEntity,
  PhotoEntity,
  PhotoLeftoverEntity,
  CommandEntity,
  CalendarFeedEntity,
  CaseEventEntity,
  EffectEntity,
  TaskEntity,
  TroubleEntity,
  UnsubscribeLinkEntity,
  WriteKeyEntity,
  PairBarEntity,
  SettingEntity,
  SavedViewEntity,
  CaseDocumentEntity,
  LookEntity,
];

/** Said once connected, because not everything that stands before a PostgreSQL takes settings with the connection. */
const planOnce = (client: { query(text: string): Promise<unknown> }): Promise<unknown> =>
  client.query('set plan_cache_mode = force_generic_plan');

/**
 * The configuration of the ORM, for those who build it themselves (Nest's module).
 *
 * @param url `postgres://…`
 */
export function ormConfig(url: string, options: OrmOptions = {}) {
  return defineConfig({
    clientUrl: url,
    entities,
    metadataProvider: ReflectMetadataProvider,
    extensions: [Migrator],
    pool: { min: 0, max: options.poolSize ?? 10 },
    driverOptions: {
      application_name: options.applicationName ?? 'waymark',
      keepAlive: true,
      ...(options.plansOnce && { onConnect: planOnce }),
      // A statement may be sent while the one before is still under way: a decision waits for the database less often.
      pipeline: true,
    },
    migrations: { migrationsList: migrations, snapshot: false, silent: true },
    // The tables of sign-in live in a schema of their own and are not ours to look at.
    schemaGenerator: { ignoreSchema: ['auth'] },
  });
}

/**
 * Connects lazily: an unreachable database shows at the first query, not here. Fork an EntityManager per request,
 * activity or job.
 */
export async function createOrm(url: string, options: OrmOptions = {}): Promise<MikroORM> {
  return MikroORM.init(ormConfig(url, options));
}
