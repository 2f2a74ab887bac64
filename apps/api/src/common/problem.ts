import { HttpException } from '@nestjs/common';
import { type FieldError, type Problem, type ProblemType, problemUri } from '@waymark/contract';
import { say } from '@waymark/domain';

const statuses: Readonly<Record<ProblemType, number>> = {
  'bad-request': 400,
  'missing-idempotency-key': 400,
  'no-session': 401,
  forbidden: 403,
  'forbidden-origin': 403,
  'not-found': 404,
  'wrong-method': 405,
  refused: 409,
  'too-large': 413,
  'wrong-media-type': 415,
  invalid: 422,
  'key-reused': 422,
  'too-many-requests': 429,
  unavailable: 503,
  error: 500,
};

const titleOf = (type: ProblemType): string => say(`problem.title.${type}`);

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
    super(parts.detail ?? titleOf(type), statuses[type]);
  }

  toDocument(requestId?: string): Problem {
    const title = titleOf(this.type);
    const status = statuses[this.type];
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
  problem('not-found', { detail: say('problem.detail.notFound') });

const typeOfStatus = new Map<number, ProblemType>(
  Object.entries(statuses)
    .toReversed()
    .map(([type, status]) => [status, type as ProblemType]),
);

/** The problem for a status that something else chose. */
export function problemOfStatus(status: number): ProblemException {
  const type = typeOfStatus.get(status) ?? (status >= 500 ? 'error' : 'bad-request');
  return type === 'not-found' ? notFound() : problem(type);
}
