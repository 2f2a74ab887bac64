import type { FieldError } from '@waymark/contract';
import type { FastifyInstance } from 'fastify';
import { say } from '@waymark/domain';
import { inLanguageOf } from './language.js';
import { problem, type ProblemException } from './problem.js';

const deepest = 20;
/** Names that mean something to JavaScript itself are no field of anything, and would be taken off on the way. */
const isReserved = (key: string): boolean => key in Object.prototype || key === 'prototype';
const notStorable = (field: string): FieldError => ({ field, message: say('problem.detail.notStorable') });

/** Finds text that PostgreSQL cannot store: NUL, and halves of a character. Too deep a nesting is refused too. */
export function uncleanFields(value: unknown, path = '', depth = 0): FieldError[] {
  if (typeof value === 'string') return isClean(value) ? [] : [notStorable(path || 'body')];
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return [];
  if (depth > deepest) return [{ field: path, message: say('problem.detail.tooDeep') }];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (!isClean(key)) return [notStorable(path || 'body')];
    const field = path ? `${path}.${key}` : key;
    if (isReserved(key)) return [{ field, message: say('problem.detail.unknownField') }];
    return uncleanFields(inner, field, depth + 1);
  });
}

const isClean = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

function uncleanProblem(parts: readonly unknown[]): ProblemException | undefined {
  const errors = parts.flatMap((part) => uncleanFields(part));
  if (errors.length === 0) return undefined;
  return problem('invalid', { detail: say('problem.detail.nothingSaved'), errors });
}

/** Looks at every path, query and body before any of our code does. */
export function refuseUncleanInput(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', (request, _reply, done) => {
    // Hooks after this one know the language by themselves.
    done(inLanguageOf(request, () => uncleanProblem([request.params, request.query, request.body])));
  });
}
