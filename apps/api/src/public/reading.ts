import type { Reading } from '@waymark/documents';
import { offeredLanguage } from '@waymark/domain';
import type { FastifyRequest } from 'fastify';
import { wantedIn } from '../common/language.js';

/** In which language somebody reads a public page: as its address says, else as the browser asks. */
export function readingOf(request: FastifyRequest): Reading {
  const { lang } = (request.query ?? {}) as { lang?: unknown };
  const chosen = typeof lang === 'string' ? offeredLanguage(lang) : null;
  return { language: chosen ?? wantedIn(request), chosen: chosen !== null };
}
