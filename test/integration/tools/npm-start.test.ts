import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { startMailSink } from '../../../tools/stack/mail-sink.mjs';
import { freePort } from '../../../tools/stack/ports.mjs';
import { describeProcess } from '../../../tools/stack/running.mjs';
import { findRunningStack } from '../../../tools/stack/state.mjs';
import { devServer, sharedPostgres } from '../../support/servers.js';

// The first start builds whatever has changed.
jest.setTimeout(600_000);

const ROOT = path.resolve(import.meta.dirname, '../../..');

let folder: string;
let env: NodeJS.ProcessEnv;
let sink: Awaited<ReturnType<typeof startMailSink>>;
let running: Start | null = null;

/** PostgreSQL of its own; Temporal and mail are the test run's, because their usual ports may be taken here. */
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-start-'));
  fs.chmodSync(folder, 0o755);
  sink = await startMailSink();
  const temporal = await devServer();
  await temporal.close();
  env = {
    ...process.env,
    PORT: String(await freePort()),
    WAYMARK_DATA_DIR: path.join(folder, 'data'),
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
    SMTP_URL: sink.smtpUrl,
    MAIL_UI_URL: sink.pageUrl,
  };
});

afterEach(async () => {
  running?.child.kill('SIGINT');
  await running?.ended;
  running = null;
});

afterAll(async () => {
  await sink.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

interface Start {
  child: ChildProcess;
  /** Everything it has said so far. */
  said(): string;
  /** Waits until it says something, and fails if it ends without. */
  until(text: string): Promise<void>;
  ended: Promise<number | NodeJS.Signals>;
}

function start(changes: NodeJS.ProcessEnv = {}): Start {
  const child = spawn(process.execPath, ['tools/start.mjs'], { cwd: ROOT, env: { ...env, ...changes } });
  let text = '';
  let wake = () => {};
  const take = (chunk: Buffer) => {
    text += String(chunk);
    wake();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  let over = false;
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('close', (code, signal) => {
      over = true;
      wake();
      resolve(code ?? signal ?? -1);
    });
  });
  const until = async (wanted: string) => {
    while (!text.includes(wanted)) {
      if (over) throw new Error(`It ended without saying "${wanted}":\n${text}`);
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  running = { child, said: () => text, until, ended };
  return running;
}

async function demoPeople(): Promise<string[]> {
  const response = await fetch(`http://127.0.0.1:${env.PORT}/api/demo/people`);
  const people = (await response.json()) as { id: string }[];
  return people.map(({ id }) => id);
}

const state = () => findRunningStack(env.WAYMARK_DATA_DIR ?? '');

test('wrong settings are told all at once, before anything is built, without a stack trace', async () => {
  const { said, ended } = start({ PORT: 'three thousand', LOG_LEVEL: 'loud' });
  expect(await ended).toBe(1);
  expect(said()).toMatch(/^PORT is "three thousand".*\.$/m);
  expect(said()).toMatch(/^LOG_LEVEL is "loud".*\.$/m);
  expect(said()).not.toMatch(/Building|^ +at /m);
});

test('it comes up with demo people, stops in order on Ctrl-C, and comes back with the same data', async () => {
  const first = start();
  await first.until('Ctrl-C stops it.');
  expect(first.said()).toContain(`http://localhost:${env.PORT}`);
  expect(first.said()).toContain(sink.pageUrl);
  expect(first.said()).toMatch(/Sign in as .*secretariat/);
  // What package-lock.json asks for is there already.
  expect(first.said()).not.toContain('Installing');
  const people = await demoPeople();
  expect(people.length).toBeGreaterThan(0);
  const programs = state()?.children.map(({ pid }) => pid) ?? [];
  expect(programs).toHaveLength(3);

  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);
  expect(first.said()).toMatch(/Stopped\.\s*$/);
  expect(programs.map(describeProcess)).toEqual([null, null, null]);
  expect(state()).toBeNull();

  const second = start();
  await second.until('Ctrl-C stops it.');
  expect(await demoPeople()).toEqual(people);
});

test('a program that dies is named with the end of its log, and the rest is stopped', async () => {
  const { until, ended, said } = start();
  await until('Ctrl-C stops it.');
  const children = state()?.children ?? [];
  const worker = children.find(({ name }) => name === 'The worker');
  process.kill(worker?.pid ?? 0, 'SIGKILL');
  expect(await ended).toBe(1);
  expect(said()).toContain('The worker was ended by SIGKILL; the end of its log');
  expect(said()).toContain('Everything else has been stopped.');
  expect(said()).not.toMatch(/^ +at /m);
  expect(children.map(({ pid }) => describeProcess(pid))).toEqual([null, null, null]);
});

test('what a killed start leaves behind is tidied up by the next', async () => {
  const killed = start();
  await killed.until('Ctrl-C stops it.');
  const left = state()?.children.map(({ pid }) => pid) ?? [];
  killed.child.kill('SIGKILL');
  await killed.ended;
  expect(left.map(describeProcess)).not.toContain(null);

  const { until } = start();
  await until('Ctrl-C stops it.');
  expect(left.map(describeProcess)).toEqual([null, null, null]);
});

test('on a database of somebody else it starts nothing of its own, and invents no data', async () => {
  const { databaseUrl, drop } = await sharedPostgres();
  const { until, said, child, ended } = start({ DATABASE_URL: databaseUrl, AUTH_SECRET: 'x'.repeat(32) });
  await until('Ctrl-C stops it.');
  expect(said()).not.toContain('Sign in as');
  expect(state()?.databaseUrl).toBe(databaseUrl);
  expect(state()?.children.map(({ name }) => name)).toEqual(['The worker', 'The API']);
  const health = await fetch(`http://127.0.0.1:${env.PORT}/api/health`);
  expect(health.status).toBe(200);
  const people = await fetch(`http://127.0.0.1:${env.PORT}/api/demo/people`);
  expect(people.status).toBe(404);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  await drop();
});
