import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import * as contract from '@waymark/contract';
import { openApiDocument } from '../../../apps/api/src/document.js';
import { resolved, type Schema, type Schemas } from './schemas.js';

/** A body that a route takes, by the name of its class; one for each action. */
export interface Input {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly schema: Schema;
  readonly isForm: boolean;
}

export interface Query {
  readonly path: string;
  readonly name: string;
  readonly schema: Schema;
}

interface Operation {
  parameters?: { name: string; in: string; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema } | undefined> };
}

/** Everything that comes in from outside: what the document says of it. */
export interface Incoming {
  readonly schemas: Schemas;
  readonly inputs: readonly Input[];
  readonly queries: readonly Query[];
}

export function incomingOf(app: NestFastifyApplication): Incoming {
  const { components, paths } = openApiDocument(app) as never as {
    components: { schemas: Record<string, Schema> };
    paths: Record<string, Record<string, Operation>>;
  };
  const { schemas } = components;
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  return {
    schemas,
    inputs: operations.flatMap(({ path, method, operation }) => bodiesOf(path, method, operation, schemas)),
    queries: operations.flatMap(({ path, operation }) =>
      (operation.parameters ?? [])
        .filter((parameter) => parameter.in === 'query' && !path.includes('{id}'))
        .map(({ name, schema }) => ({ path, name, schema })),
    ),
  };
}

/** The class of the fields that go along with a file; the document does not name it. */
function formOf(path: string, method: string): string {
  if (path.endsWith('/photos')) return 'PhotoInput';
  return path.endsWith('/documents') ? 'DocumentInput' : `${method} ${path}`;
}

/** A route takes one body, or one for each action. */
function bodiesOf(path: string, method: string, { requestBody }: Operation, schemas: Schemas): Input[] {
  const form = requestBody?.content['multipart/form-data']?.schema;
  if (form)
    return [{ name: formOf(path, method), method, path, schema: resolved(form, schemas), isForm: true }];
  const schema = requestBody?.content['application/json']?.schema;
  if (!schema) return [];
  return (schema.anyOf ?? [schema]).map((one) => {
    const name = one.$ref?.split('/').at(-1) ?? `${method} ${path}`;
    const action = /^(?:Exchange|PromoterCall|PromoterApplication|Proposal)(\w+)Body$/.exec(name)?.[1];
    const verb = action && action.charAt(0).toLowerCase() + action.slice(1);
    const schemaOfOne = resolved(one, schemas);
    return {
      name,
      method,
      path: path.replace('{action}', verb ?? '{action}').replace('{way}', 'leaveOut'),
      schema: schemaOfOne,
      isForm: false,
    };
  });
}

/** Every class of the contract that something from outside is checked against. */
export const contractClasses = (suffix: 'Input' | 'Query'): string[] =>
  Object.entries(contract)
    .filter(([name, value]) => name.endsWith(suffix) && typeof value === 'function')
    .map(([name]) => name);
