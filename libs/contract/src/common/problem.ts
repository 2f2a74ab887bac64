import { Count, Parts, Text } from './shows.js';

export class FieldError {
  @Text({ description: 'Path of the field, e.g. `languages.0.code`.' })
  field!: string;

  @Text({ description: 'What is wrong and how to mend it.' })
  message!: string;
}

/** RFC 9457 problem document, `application/problem+json`. */
export class Problem {
  @Text({ description: 'Names the kind of problem.', example: 'urn:waymark:problem:refused' })
  type!: string;

  @Text()
  title!: string;

  @Count()
  status!: number;

  @Text()
  detail!: string;

  @Parts(() => FieldError, { optional: true })
  errors?: FieldError[];

  @Text({ isArray: true, optional: true, description: 'Why an action may not be done now.' })
  reasons?: string[];

  @Text({ optional: true, description: 'Quote this when you ask for help.' })
  requestId?: string;
}

export const problemTypes = [
  'bad-request',
  'missing-idempotency-key',
  'no-session',
  'forbidden',
  'forbidden-origin',
  'not-found',
  'wrong-method',
  'refused',
  'too-large',
  'wrong-media-type',
  'invalid',
  'key-reused',
  'too-many-requests',
  'unavailable',
  'error',
] as const;
export type ProblemType = (typeof problemTypes)[number];
export const problemUri = (type: ProblemType): string => `urn:waymark:problem:${type}`;
