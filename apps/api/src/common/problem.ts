import { HttpException } from '@nestjs/common';
import { type FieldError, type Problem, type ProblemType, problemUri } from '@waymark/contract';

const kinds: Record<ProblemType, { status: number; title: string }> = {
  'bad-request': { status: 400, title: 'This request cannot be read' },
  'missing-idempotency-key': { status: 400, title: 'The Idempotency-Key is missing' },
  'no-session': { status: 401, title: 'You are not signed in' },
  forbidden: { status: 403, title: 'You may not do this' },
  'forbidden-origin': { status: 403, title: 'This request comes from another site' },
  'not-found': { status: 404, title: 'Not found' },
  'wrong-method': { status: 405, title: 'This cannot be done here' },
  refused: { status: 409, title: 'This cannot be done now' },
  'too-large': { status: 413, title: 'This is too large' },
  'wrong-media-type': { status: 415, title: 'This kind of content is not taken here' },
  invalid: { status: 422, title: 'Some fields need another look' },
  'key-reused': { status: 422, title: 'This Idempotency-Key was used for something else' },
  'too-many-requests': { status: 429, title: 'Too many attempts' },
  unavailable: { status: 503, title: 'Waymark cannot do this at the moment' },
  error: { status: 500, title: 'Something went wrong on our side' },
};

export interface ProblemParts {
  /** What happened and how to go on, for the person. */
  detail?: string;
  errors?: FieldError[];
  reasons?: string[];
  /** Seconds after which to try again. */
  retryAfter?: number;
}

/** An error that is answered as an RFC 9457 problem document. */
export class ProblemException extends HttpException {
  constructor(
    readonly type: ProblemType,
    readonly parts: ProblemParts,
  ) {
    super(parts.detail ?? kinds[type].title, kinds[type].status);
  }

  toDocument(requestId?: string): Problem {
    const { title, status } = kinds[this.type];
    const { detail = `${title}.`, errors, reasons } = this.parts;
    return {
      type: problemUri(this.type),
      title,
      status,
      detail,
      ...(errors && { errors }),
      ...(reasons && { reasons }),
      ...(requestId && { requestId }),
    };
  }
}

/** Makes a problem to throw. */
export const problem = (type: ProblemType, parts: ProblemParts = {}): ProblemException =>
  new ProblemException(type, parts);

export const notFound = (): ProblemException =>
  problem('not-found', { detail: 'There is no such page or thing, or it is not yours to see.' });

const typeOfStatus = new Map<number, ProblemType>(
  Object.entries(kinds)
    .toReversed()
    .map(([type, { status }]) => [status, type as ProblemType]),
);

/** The problem for a status that something else chose. */
export function problemOfStatus(status: number): ProblemException {
  const type = typeOfStatus.get(status) ?? (status >= 500 ? 'error' : 'bad-request');
  return type === 'not-found' ? notFound() : problem(type);
}
