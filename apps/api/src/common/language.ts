import { AsyncLocalStorage } from 'node:async_hooks';
import {
  firstOffered,
  offeredLanguage,
  speakAs,
  wantedLanguages,
  type OfferedLanguage,
} from '@waymark/domain';
// Whoever asks may speak any of them.
import '@waymark/domain/languages';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const current = new AsyncLocalStorage<{ language: OfferedLanguage }>();

/** The language a browser asks for: what somebody is answered in who is not signed in. */
export const wantedIn = ({ headers }: Pick<FastifyRequest, 'headers'>): OfferedLanguage =>
  firstOffered(wantedLanguages(headers['accept-language'] ?? ''));

/** Makes every sentence of an answer one in the language of whoever asks; what belongs to no request is English. */
export function speakToWhoeverAsks(fastify: FastifyInstance): void {
  speakAs(() => current.getStore()?.language ?? 'en');
  // After the body was read: what reads it belongs to the connection and would lose the language again.
  fastify.addHook('preHandler', (request, _reply, done) =>
    current.run({ language: wantedIn(request) }, done),
  );
}

/** Who asks is known: the rest of the answer is in the language this person chose, where we speak it. */
export function speakTo(language: string): void {
  const store = current.getStore();
  const offered = offeredLanguage(language);
  if (store && offered) store.language = offered;
}

/** Makes something in the language a request asks for, where its own has been lost on the way. */
export const inLanguageOf = <T>(request: Pick<FastifyRequest, 'headers'>, make: () => T): T =>
  current.getStore() ? make() : current.run({ language: wantedIn(request) }, make);
