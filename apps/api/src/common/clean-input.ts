import type { FieldError } from '@waymark/contract';
import type { FastifyInstance } from 'fastify';
import { problem } from './problem.js';

const deepest = 20;
/** Names that mean something to JavaScript itself are no field of anything, and would be taken off on the way. */
const isReserved = (key: string): boolean => key in Object.prototype || key === 'prototype';
const message = 'This text holds characters that cannot be stored. Write it again without them.';

/** Finds text that PostgreSQL cannot store: NUL, and halves of a character. Too deep a nesting is refused too. */
export function uncleanFields(value: unknown, path = '', depth = 0): FieldError[] {
  if (typeof value === 'string') return isClean(value) ? [] : [{ field: path || 'body', message }];
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return [];
  if (depth > deepest) return [{ field: path, message: 'This is nested too deeply.' }];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (!isClean(key)) return [{ field: path || 'body', message }];
    const field = path ? `${path}.${key}` : key;
    if (isReserved(key)) return [{ field, message: 'There is no such field here.' }];
    return uncleanFields(inner, field, depth + 1);
  });
}

const isClean = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

/** Looks at every path, query and body before any of our code does. */
export function refuseUncleanInput(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', (request, _reply, done) => {
    const errors = [
      ...uncleanFields(request.params),
      ...uncleanFields(request.query),
      ...uncleanFields(request.body),
    ];
    done(errors.length > 0 ? problem('invalid', { detail: 'Nothing was saved.', errors }) : undefined);
  });
}
