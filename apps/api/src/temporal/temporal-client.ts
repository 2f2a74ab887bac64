import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Client, Connection, defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from '@temporalio/client';
import { EndingRetries, type Settings, temporalConnectionOptions } from '@waymark/settings';
import { SETTINGS } from '../config/settings.token.js';

/** Temporal, connected when first needed: the API starts and serves without it. */
@Injectable()
export class TemporalClient implements OnApplicationShutdown {
  readonly client: Client;
  readonly connection: Connection;
  // Somebody waits for the answer: a Temporal that is away is said to be so after a second, not after twenty.
  private readonly retries = new EndingRetries(defaultGrpcRetryOptions({ maxAttempts: 4 }));

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.connection = Connection.lazy({
      ...temporalConnectionOptions(settings),
      interceptors: [makeGrpcRetryInterceptor(this.retries), this.retries.begun],
      // It is found again within a second of its return, however long it was away.
      channelArgs: { 'grpc.initial_reconnect_backoff_ms': 100, 'grpc.max_reconnect_backoff_ms': 1_000 },
    });
    this.client = new Client({ connection: this.connection, namespace: settings.temporal.namespace });
  }

  /** @throws when Temporal does not answer within `withinMs` */
  async check(withinMs: number): Promise<void> {
    await this.connection.withDeadline(Date.now() + withinMs, () =>
      this.connection.workflowService.getSystemInfo({}),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.retries.end();
    await this.connection.close();
  }
}
