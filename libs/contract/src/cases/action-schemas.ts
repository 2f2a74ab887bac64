/**
 * OpenAPI schemas of action bodies, made from what the lifecycle says each action asks for. The check of the bodies
 * is `checkPayload` in libs/domain; this file only describes the same asks to readers of the document.
 */
import type { Ask } from '@waymark/domain';
import { actingRoles } from './acting-roles.js';
import { cefrLevels, channels } from './case-views.js';

export type JsonSchema = Record<string, unknown>;

const uuid: JsonSchema = { type: 'string', format: 'uuid' };

const schemaOf: Record<Ask['kind'], (ask: Ask) => JsonSchema> = {
  text: (ask) => ({ type: 'string', maxLength: ask.maxLength ?? 200 }),
  longText: (ask) => ({ type: 'string', maxLength: ask.maxLength ?? 5000 }),
  choice: (ask) => ({ type: 'string', enum: [...(ask.options ?? [])] }),
  day: () => ({ type: 'string', format: 'date' }),
  number: (ask) => ({
    type: 'number',
    ...(ask.min !== undefined && { minimum: ask.min }),
    ...(ask.max !== undefined && { maximum: ask.max }),
  }),
  boolean: () => ({ type: 'boolean' }),
  person: () => uuid,
  people: () => ({ type: 'array', items: uuid }),
  attendance: () => ({
    type: 'object',
    description: 'Person id to present or absent.',
    additionalProperties: { type: 'string', enum: ['present', 'absent'] },
  }),
  id: () => ({ type: 'string', maxLength: 200 }),
  organisation: () => uuid,
  halfDays: () => ({
    type: 'array',
    items: {
      type: 'object',
      required: ['day', 'half', 'what'],
      additionalProperties: false,
      properties: {
        day: { type: 'string', format: 'date' },
        half: { type: 'string', enum: ['morning', 'afternoon'] },
        what: { type: 'string', maxLength: 1000 },
        time: { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' },
        place: { type: 'string', maxLength: 200 },
        people: { type: 'string', maxLength: 500 },
        note: { type: 'string', maxLength: 1000 },
      },
    },
  }),
  ids: () => ({ type: 'array', items: uuid }),
  codes: () => ({ type: 'array', items: { type: 'string', maxLength: 60 } }),
  counts: () => ({ type: 'object', additionalProperties: { type: 'integer', minimum: 0 } }),
  languages: () => ({
    type: 'array',
    items: {
      type: 'object',
      required: ['code', 'level'],
      additionalProperties: false,
      properties: { code: { type: 'string' }, level: { type: 'string', enum: [...cefrLevels] } },
    },
  }),
};

const onBehalfSchema: JsonSchema = {
  type: 'object',
  required: ['role', 'channel'],
  additionalProperties: false,
  properties: {
    role: { type: 'string', enum: [...actingRoles] },
    personId: uuid,
    channel: { type: 'string', enum: [...channels] },
  },
};

/** What this needs to know of an action of a lifecycle. */
export interface Asking {
  readonly asks?: Readonly<Record<string, Ask>>;
  readonly onBehalf?: boolean;
}

/**
 * @param actions the actions of a lifecycle, by name
 * @param prefix starts the name of each schema, e.g. `Exchange`
 * @returns schemas by name, e.g. `ExchangeAcceptMatchBody`
 */
export function actionSchemas(
  actions: Readonly<Record<string, Asking>>,
  prefix: string,
): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(actions).map(([name, action]) => [
      `${prefix}${name[0]?.toUpperCase()}${name.slice(1)}Body`,
      bodySchema(action),
    ]),
  );
}

function bodySchema(action: Asking): JsonSchema {
  const asks = Object.entries(action.asks ?? {});
  const required = asks.filter(([, ask]) => ask.required).map(([name]) => name);
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 && { required }),
    properties: {
      ...Object.fromEntries(asks.map(([name, ask]) => [name, schemaOf[ask.kind](ask)])),
      ...(action.onBehalf && { onBehalf: onBehalfSchema }),
    },
  };
}
