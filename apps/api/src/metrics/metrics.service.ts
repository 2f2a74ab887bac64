import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { caseworkFigures } from '@waymark/db';
import { type Settings, SettingsError } from '@waymark/settings';
import { Auth } from '../auth/auth.service.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { SETTINGS } from '../config/settings.token.js';
import { Database } from '../database/database.js';
import { Health } from '../health/health.service.js';
import { CaseDriver } from '../temporal/case-driver.js';
import * as figures from './figures.js';

interface Pool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** Shows the figures to Prometheus, on an address of its own: the public server has no route to them. */
@Injectable()
export class Metrics implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Metrics.name);
  private server: Server | null = null;

  constructor(
    private readonly database: Database,
    private readonly auth: Auth,
    private readonly driver: CaseDriver,
    private readonly health: Health,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { host, apiPort } = this.settings.metrics;
    if (apiPort === null) return;
    const server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((resolve, reject) => {
      server.once('error', ({ code }: NodeJS.ErrnoException) =>
        reject(
          new SettingsError([
            `WAYMARK_METRICS_PORT is ${apiPort}, which cannot be used (${code}); set another.`,
          ]),
        ),
      );
      server.listen(apiPort, host, resolve);
    });
    this.server = server;
  }

  onApplicationShutdown(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }

  /** Every figure in the text format of Prometheus. What cannot be read is left as it was, and said in the log. */
  async page(): Promise<string> {
    const { inFlight, queued } = this.driver.load();
    figures.updatesInFlight.set(inFlight);
    figures.updatesQueued.set(queued);
    await this.dependencies();
    await this.casework().catch((error: unknown) =>
      this.logger.warn({ error: (error as Error).name }, 'the figures of the cases could not be read'),
    );
    return figures.registry.metrics();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    try {
      const page = await this.page();
      response.writeHead(200, { 'content-type': figures.registry.contentType }).end(page);
    } catch (error) {
      this.logger.error({ error: (error as Error).name }, 'the figures could not be shown');
      response.writeHead(500).end();
    }
  }

  private async dependencies(): Promise<void> {
    const { dependencies } = await this.health.view();
    for (const { name, status } of dependencies)
      figures.dependencyUp.set({ dependency: name }, status === 'up' ? 1 : 0);
    const cases: Pool = await this.database.fork().getConnection().getNativeClient();
    const pools: Record<string, Pool> = { cases, 'sign-in': this.auth.pool };
    for (const [pool, { totalCount, idleCount, waitingCount }] of Object.entries(pools)) {
      figures.connections.set({ pool, state: 'busy' }, totalCount - idleCount);
      figures.connections.set({ pool, state: 'idle' }, idleCount);
      figures.connections.set({ pool, state: 'waiting' }, waitingCount);
    }
  }

  private async casework(): Promise<void> {
    const found = await caseworkFigures(this.database.fork(), this.now().toISOString());
    for (const kind of ['mail', 'wake', 'command']) {
      const one = found.outbox.find((row) => row.kind === kind);
      figures.outboxUndelivered.set({ kind }, one?.undelivered ?? 0);
      figures.outboxStuck.set({ kind }, one?.stuck ?? 0);
      figures.outboxOldestSeconds.set({ kind }, one?.oldestSeconds ?? 0);
    }
    for (const [kind, count] of Object.entries(found.openCases)) figures.openCases.set({ kind }, count);
    for (const [kind, count] of Object.entries(found.troubles)) figures.troubles.set({ kind }, count);
    figures.overdueCases.set(found.overdue.cases);
    figures.overdueSeconds.set(found.overdue.oldestSeconds);
  }
}
