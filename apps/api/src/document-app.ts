import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadSettings } from '@waymark/settings';
import { AppModule } from './app.module.js';

/** Settings that satisfy every reader and lead nowhere. */
const nowhere = {
  DATABASE_URL: 'postgres://nobody@localhost:1/nowhere',
  TEMPORAL_ADDRESS: 'localhost:1',
  SMTP_URL: 'smtp://localhost:1',
  AUTH_SECRET: 'only for the document, never for a session',
  LOG_LEVEL: 'silent',
};

/** The API's routes and classes, for describing them. It is never started. */
export const createDocumentApp = (): Promise<NestFastifyApplication> =>
  NestFactory.create<NestFastifyApplication>(AppModule.with(loadSettings(nowhere)), new FastifyAdapter(), {
    logger: false,
    preview: true,
    abortOnError: false,
  });
