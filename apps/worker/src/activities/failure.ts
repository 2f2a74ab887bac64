import { ApplicationFailure } from '@temporalio/common';

interface CodedError {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly responseCode?: unknown;
}

const plain = /^[A-Za-z0-9_-]{1,40}$/;
const sqlState = /^[0-9A-Z]{5}$/;

/**
 * An error as a bare code, because failures are kept in histories and logs: messages of a database or a mail server
 * quote what they were given.
 */
export function bareCode(error: unknown): string {
  if (error instanceof ApplicationFailure && error.type) return error.type;
  const { name, code, responseCode } = (error ?? {}) as CodedError;
  if (typeof responseCode === 'number') return `smtp-${responseCode}`;
  if (typeof code === 'string' && sqlState.test(code) && /\d/.test(code)) return `sql-${code}`;
  if (typeof code === 'string' && plain.test(code)) return code.toLowerCase();
  return typeof name === 'string' && plain.test(name) ? name : 'error';
}

/** The same error as Temporal may see it. Always to be tried again: how often is the workflow's affair. */
export function bareFailure(error: unknown): ApplicationFailure {
  const code = bareCode(error);
  const failure = ApplicationFailure.retryable(code, code);
  failure.stack = '';
  return failure;
}

/** SQLSTATE classes of what passes: connection, concurrency, resources, an operator's stop, the system. */
const passing = /^sql-(08|40|53|55|57|58)/;
const network = /^(econn|epipe|etimedout|ehost|enet|eai_|enotfound)/;

/** Would the very same try fail again? False for what a database or network may get over. */
export function isLasting(error: unknown): boolean {
  const code = bareCode(error);
  if (passing.test(code) || network.test(code)) return false;
  // The driver says some losses of the connection in words alone.
  return !(error instanceof Error && /connection|timeout|terminat/i.test(error.message));
}

/** Where in our code it happened: lines of the stack, without the message before them. */
export function placesOf(error: unknown): string[] {
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  return lines
    .filter((line) => line.startsWith('    at '))
    .slice(0, 6)
    .map((line) => line.trim());
}

const waits = 'waits';
/** Nothing went wrong: there is something left to do, and it is not time for it. */
export const notYet = (milliseconds: number): ApplicationFailure =>
  ApplicationFailure.create({ message: waits, type: waits, nextRetryDelay: milliseconds });

export const isNotYet = (error: unknown): error is ApplicationFailure =>
  error instanceof ApplicationFailure && error.type === waits;
