import net from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import type { DependencyHealth, HealthView } from '@waymark/contract';
import type { Settings } from '@waymark/settings';
import { SETTINGS } from '../config/settings.token.js';
import { Database } from '../database/database.js';
import { PhotoFiles } from '../photo-store/photo-files.js';
import { TemporalClient } from '../temporal/temporal-client.js';
import { version } from './version.js';

const patienceMs = 2_000;

/** Whether Waymark and what it stands on are up. */
@Injectable()
export class Health {
  private readonly startedAt = process.uptime();

  constructor(
    private readonly database: Database,
    private readonly temporal: TemporalClient,
    private readonly photos: PhotoFiles,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async view(): Promise<HealthView> {
    const dependencies = await Promise.all([
      check('database', 'Nothing works without it.', () => this.database.fork().execute('select 1')),
      check('temporal', 'Reading and drafts work; actions wait.', () => this.temporal.check(patienceMs)),
      check('mail', 'Mails wait until it is back.', () => reach(this.settings.smtpUrl)),
      check('photos', 'Photos are not shown, and new ones are not taken.', () => this.photos.check()),
    ]);
    const down = dependencies.filter(({ status }) => status === 'down');
    const status = down.some(({ name }) => name === 'database')
      ? 'down'
      : down.length > 0
        ? 'degraded'
        : 'up';
    return { status, version, uptime: Math.round(process.uptime() - this.startedAt), dependencies };
  }
}

/** The reason stays inside: addresses and drivers' messages are nobody's business. */
async function check(name: string, meaning: string, ask: () => Promise<unknown>): Promise<DependencyHealth> {
  try {
    await within(ask());
    return { name, status: 'up', detail: null };
  } catch {
    return { name, status: 'down', detail: meaning };
  }
}

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), patienceMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Can the mail server be reached at all? */
function reach(smtpUrl: string): Promise<void> {
  const { hostname, port, protocol } = new URL(smtpUrl);
  return new Promise((resolve, reject) => {
    const socket = net.connect({ host: hostname, port: Number(port) || (protocol === 'smtps:' ? 465 : 25) });
    socket.setTimeout(patienceMs, () => socket.destroy(new Error('no answer in time')));
    socket.once('connect', () => {
      socket.end();
      resolve();
    });
    socket.once('error', reject);
  });
}
