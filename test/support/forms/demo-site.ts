import { randomUUID } from 'node:crypto';
import type { InjectOptions, Response } from 'light-my-request';
import { createOrm } from '@waymark/db';
import { loadSettings } from '@waymark/settings';
import { Auth } from '../../../apps/api/src/auth/auth.service.js';
import { createApp } from '../../../apps/api/src/create-app.js';
import { migrateEverything } from '../../../apps/api/src/database/migrate-everything.js';
import { loadDemoData } from '../../../apps/api/src/demo/demo-data.js';
import { temporaryPhotos } from '../photos.js';
import { sharedPostgres } from '../servers.js';

type Row = Record<string, never>;
type Asking = Omit<InjectOptions, 'method' | 'url'>;

/** Somebody who asks things of the site, signed in or not. */
export class Visitor {
  constructor(
    private readonly inject: (options: InjectOptions) => Promise<Response>,
    private readonly cookie: string | null,
  ) {}

  get(url: string, asking: Asking = {}): Promise<Response> {
    return this.ask('GET', url, asking);
  }

  /** A write with a new key, unless one is given. */
  send(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    payload?: object,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const asking = { headers: { 'idempotency-key': randomUUID(), ...headers }, ...(payload && { payload }) };
    return this.ask(method, url, asking);
  }

  private ask(method: InjectOptions['method'], url: string, asking: Asking): Promise<Response> {
    const headers = { ...asking.headers, ...(this.cookie && { cookie: this.cookie }) };
    return this.inject({ ...asking, method: method!, url, headers });
  }
}

/**
 * The whole API on a database full of demo data. Temporal is not there: what is tested on it has to work without.
 */
export async function demoSite() {
  const { databaseUrl, drop } = await sharedPostgres();
  const photoFolder = temporaryPhotos();
  const settings = loadSettings({
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    SMTP_URL: 'smtp://127.0.0.1:1',
    PHOTO_STORE: photoFolder.path,
    AUTH_SECRET: 'a secret that only this test knows, and only while it runs',
    PUBLIC_URL: 'http://localhost:3000',
    WAYMARK_DEMO: 'true',
    LOG_LEVEL: 'error',
  });
  await migrateEverything(settings);
  const orm = await createOrm(databaseUrl);
  await loadDemoData(orm, new Date(), () => undefined);
  // The people of the demo speak six languages; what is asked here are rules, in one of them.
  await orm.em.fork().execute(`update person set language = 'en'`);
  const app = await createApp(settings);
  await app.init();
  const inject = (options: InjectOptions) => app.inject(options) as unknown as Promise<Response>;
  const nobody = new Visitor(inject, null);
  return {
    orm,
    photoFolder: photoFolder.path,
    nobody,
    inject,
    rows: <T = Row>(sql: string, values: unknown[] = []) => orm.em.fork().execute<T[]>(sql, values),
    /** Opens a session for somebody, as a redeemed link does. */
    async as(personId: string): Promise<Visitor> {
      let cookie = '';
      const reply = { header: (_name: string, value: string) => (cookie = value) };
      await app.get(Auth).openSession(personId, reply as never);
      return new Visitor(inject, cookie.split(';')[0] ?? '');
    },
    async close() {
      await app.close();
      await orm.close();
      photoFolder.remove();
      await drop();
    },
  };
}

export type DemoSite = Awaited<ReturnType<typeof demoSite>>;
