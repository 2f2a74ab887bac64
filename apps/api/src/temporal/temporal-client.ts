import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Client, Connection } from '@temporalio/client';
import { type Settings, temporalConnectionOptions } from '@waymark/settings';
import { SETTINGS } from '../config/settings.token.js';

/** Temporal, connected when first needed: the API starts and serves without it. */
@Injectable()
export class TemporalClient implements OnApplicationShutdown {
  readonly client: Client;
  readonly connection: Connection;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.connection = Connection.lazy(temporalConnectionOptions(settings));
    this.client = new Client({ connection: this.connection, namespace: settings.temporal.namespace });
  }

  /** @throws when Temporal does not answer within `withinMs` */
  async check(withinMs: number): Promise<void> {
    await this.connection.withDeadline(Date.now() + withinMs, () =>
      this.connection.workflowService.getSystemInfo({}),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connection.close();
  }
}
