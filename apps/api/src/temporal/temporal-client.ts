import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Client, Connection, defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from '@temporalio/client';
import { type Settings, temporalConnectionOptions } from '@waymark/settings';
import { SETTINGS } from '../config/settings.token.js';

/** Temporal, connected when first needed: the API starts and serves without it. */
@Injectable()
export class TemporalClient implements OnApplicationShutdown {
  readonly client: Client;
  readonly connection: Connection;
  private closing = false;
  /** When the last retry that was put off will have begun. */
  private retriesUntil = 0;

  constructor(@Inject(SETTINGS) settings: Settings) {
    const retries = defaultGrpcRetryOptions({ maxAttempts: 4 });
    this.connection = Connection.lazy({
      ...temporalConnectionOptions(settings),
      // Somebody waits for the answer: a Temporal that is away is said to be so after a second, not after twenty.
      interceptors: [
        makeGrpcRetryInterceptor({
          retryableDecider: (attempt, status) => !this.closing && retries.retryableDecider(attempt, status),
          delayFunction: (attempt, status) => {
            const delay = retries.delayFunction(attempt, status);
            this.retriesUntil = Math.max(this.retriesUntil, performance.now() + delay);
            return delay;
          },
        }),
      ],
      // And it is found again within a second of its return, however long it was away.
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

  /** A retry that begins on a closed connection would end the program with an error that nobody can catch. */
  async onApplicationShutdown(): Promise<void> {
    this.closing = true;
    const left = this.retriesUntil - performance.now();
    if (left > 0) await sleep(left + 10);
    await this.connection.close();
  }
}
