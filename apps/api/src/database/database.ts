import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { createOrm } from '@waymark/db';
import type { Settings } from '@waymark/settings';
import { SETTINGS } from '../config/settings.token.js';

/** The ORM, connected at the first query. Everything takes a fork of its own for each request or job. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private orm: MikroORM | null = null;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Reads the entities; the database itself is asked only later. */
  async onModuleInit(): Promise<void> {
    this.orm ??= await createOrm(this.settings.databaseUrl, { applicationName: 'waymark-api' });
  }

  /** An EntityManager that shares nothing with any other request. */
  fork(): EntityManager {
    if (!this.orm) throw new Error('The database was asked before the application had started.');
    return this.orm.em.fork();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.orm?.close();
    this.orm = null;
  }
}
