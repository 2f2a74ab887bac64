/**
 * Holds every run against its row at once, after PostgreSQL or Temporal was restored, instead of within the hour:
 * `node apps/api/dist/reconcile.js`, with the API's own environment. One JSON line a difference, and then their number.
 */
import { NestFactory } from '@nestjs/core';
import { loadSettings } from '@waymark/settings';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.js';
import { remedies } from './housekeeping/findings.js';
import { Reconciler } from './housekeeping/reconciler.js';

const module = AppModule.with(loadSettings(process.env), { logTo: process.stderr });
const app = await NestFactory.createApplicationContext(module, { bufferLogs: true });
app.useLogger(app.get(Logger));
try {
  const findings = await app.get(Reconciler).compare();
  const lines = findings.map((one) => JSON.stringify({ ...one, done: remedies[one.why] }));
  process.stdout.write([...lines, JSON.stringify({ differences: findings.length }), ''].join('\n'));
} finally {
  await app.close();
}
