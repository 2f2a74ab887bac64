import { HttpError } from 'react-admin';

/** What the API says when it says no (RFC 9457). */
export interface ProblemDocument {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  errors?: { field: string; message: string }[];
  reasons?: string[];
}

/** A refused or failed request, in a form that react-admin's forms, our dialogs and our messages all read. */
export class Problem extends HttpError {
  readonly reasons: readonly string[];
  readonly fieldErrors: Readonly<Record<string, string>>;
  /** Nothing was decided: the same request may be sent again as it is. */
  readonly again: boolean;

  constructor(status: number, document: ProblemDocument) {
    const fieldErrors: Record<string, string> = {};
    for (const { field, message } of document.errors ?? []) fieldErrors[field] ??= message;
    super(document.detail || document.title || '', status, { errors: fieldErrors });
    // HttpError sets its own prototype, and `instanceof Problem` would be false everywhere.
    Object.setPrototypeOf(this, new.target.prototype);
    this.name = 'Problem';
    this.reasons = document.reasons ?? [];
    this.fieldErrors = fieldErrors;
    this.again = status === 503 || status === 0;
  }
}

/**
 * Makes a problem of an answer. Proxies answer with pages of their own, so nothing is taken for granted.
 * @param status HTTP status, 0 when no answer came
 * @param body parsed body, if any
 */
export function problemOf(status: number, body: unknown): Problem {
  const document = typeof body === 'object' && body !== null ? (body as ProblemDocument) : {};
  const known: Record<number, string> = {
    0: 'problem.offline',
    401: 'problem.signedOut',
    403: 'problem.notYours',
    404: 'problem.notFound',
    429: 'problem.tooMany',
    503: 'problem.unavailable',
  };
  const fallback = known[status] ?? (status >= 500 ? 'problem.server' : 'problem.refused');
  // Where we can say it better than the server's general phrase, we do; a 409 or 422 carries its own words.
  const own = status === 0 || status >= 500 || status === 401 || status === 429;
  return new Problem(
    status,
    own ? { ...document, detail: fallback } : { ...document, detail: document.detail ?? fallback },
  );
}
