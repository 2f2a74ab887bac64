import { type Ask, type OnBehalf, payloadProblems, say, sayReason } from '@waymark/domain';
import { OnBehalfInput } from '@waymark/contract';
import type { FieldError } from '@waymark/contract';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { problem } from '../common/problem.js';
import { isUuid } from '../common/uuid.pipe.js';
import { errorsOf } from '../common/validation.js';

interface Asking {
  readonly asks?: Readonly<Record<string, Ask>>;
  readonly onBehalf?: boolean;
}

export interface ActionInput {
  readonly payload: Record<string, unknown>;
  readonly onBehalf: OnBehalf | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The ids in a value that names people, organisations or things kept under a UUID. */
function idsOf(kind: Ask['kind'], value: unknown): unknown[] {
  if (kind === 'person' || kind === 'organisation') return [value];
  if (kind === 'people' || kind === 'ids') return value as unknown[];
  return kind === 'attendance' ? Object.keys(value as object) : [];
}

function idProblems(asks: Readonly<Record<string, Ask>>, payload: Record<string, unknown>): FieldError[] {
  return Object.entries(asks).flatMap(([field, { kind }]) => {
    const value = payload[field];
    if (value === undefined || value === null || idsOf(kind, value).every(isUuid)) return [];
    return [{ field, message: sayReason({ key: 'input.not-an-id' }) }];
  });
}

function onBehalfProblems(given: unknown): FieldError[] {
  if (!isRecord(given)) return [{ field: 'onBehalf', message: say('problem.detail.onBehalf') }];
  const input = plainToInstance(OnBehalfInput, given);
  return errorsOf(
    validateSync(input, { whitelist: true, forbidNonWhitelisted: true, stopAtFirstError: true }),
    'onBehalf',
  );
}

/**
 * Takes the body of an action apart and checks it against what the lifecycle says the action asks for.
 * @throws a 422 problem that names every field that is wrong, missing or not asked for
 */
export function readAction(action: Asking, body: unknown): ActionInput {
  if (body !== undefined && body !== null && !isRecord(body))
    throw problem('invalid', { detail: say('problem.detail.actionAsObject') });
  const { onBehalf = null, ...payload } = body ?? {};
  const asks = action.asks ?? {};
  const wrong = payloadProblems(asks, payload).map((reason) => ({
    field: reason.field ?? '',
    message: sayReason(reason),
  }));
  const errors = [...wrong, ...(onBehalf === null ? [] : onBehalfProblems(onBehalf))];
  if (errors.length === 0) errors.push(...idProblems(asks, payload));
  if (errors.length > 0) throw problem('invalid', { detail: say('problem.detail.nothingDone'), errors });
  return { payload, onBehalf: onBehalf as OnBehalf | null };
}
