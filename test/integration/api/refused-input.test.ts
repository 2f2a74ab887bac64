import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Problem } from '@waymark/contract';
import { openApiDocument } from '../../../apps/api/src/document.js';
import { type Api, apiOn } from '../../support/api/api-on.js';
import type { Client } from '../../support/api/client.js';
import { exampleObject, resolved, type Schema, wrongFor } from '../../support/api/schemas.js';
import { somethingOfEachKind } from '../../support/api/things.js';
import { caseworkNow, type Casework } from '../../support/casework/in-process.js';
import { Story } from '../../support/casework/story.js';

interface Input {
  name: string;
  method: string;
  path: string;
  schema: Schema;
}

let work: Casework;
let api: Api;
let secretariat: Client;
let story: Story;
/** Ids of things that can be written, by the part of the path that names their kind. */
let things: Record<string, string>;
let schemas: Record<string, Schema>;
let inputs: Input[];
let queries: { path: string; name: string; schema: Schema }[];

beforeAll(async () => {
  work = await caseworkNow();
  story = new Story(work);
  await story.propose();
  api = await apiOn(work);
  secretariat = await api.as(work.partnership.secretariat.personId!);
  things = await somethingOfEachKind(work, story);
  const document = openApiDocument(api.app) as never as {
    components: { schemas: Record<string, Schema> };
    paths: Record<string, Record<string, Operation>>;
  };
  schemas = document.components.schemas;
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  inputs = operations.flatMap(inputsOf);
  queries = operations.flatMap(({ path, operation }) =>
    (operation.parameters ?? [])
      .filter((parameter) => parameter.in === 'query' && !path.includes('{id}'))
      .map(({ name, schema }) => ({ path, name, schema })),
  );
});
afterAll(async () => {
  await api.close();
  await work.close();
});

interface Operation {
  parameters?: { name: string; in: string; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema } | undefined> };
}

/** The bodies a route takes: one, or one for each action. */
function inputsOf({
  path,
  method,
  operation,
}: {
  path: string;
  method: string;
  operation: Operation;
}): Input[] {
  const schema = operation.requestBody?.content['application/json']?.schema;
  if (!schema) return [];
  return (schema.anyOf ?? [schema]).map((one) => {
    const name = one.$ref?.split('/').at(-1) ?? `${method} ${path}`;
    const action = /^(?:Exchange|Proposal)(\w+)Body$/.exec(name)?.[1];
    const verb = action && action.charAt(0).toLowerCase() + action.slice(1);
    return {
      name,
      method,
      path: path.replace('{action}', verb ?? '').replace('{way}', 'leaveOut'),
      schema: resolved(one, schemas),
    };
  });
}

const filled = (path: string) =>
  path.replace(/\/(\w+)\/\{id\}/, (_all, kind: string) => `/${kind}/${things[kind] ?? kind}`);

const isRefused = (about: unknown[], answer: { status: number; headers: Headers; body: Problem }) => {
  expect([about, answer.status]).toEqual([about, 422]);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(answer.body.errors?.length).toBeGreaterThan(0);
  for (const { field, message } of answer.body.errors ?? []) {
    expect(field).not.toBe('');
    // A sentence for the person who typed it: no name of a rule or a type.
    expect([about, message]).toEqual([about, expect.stringMatching(/^\p{Lu}.*[.]$/u)]);
    expect(message).not.toMatch(/must be|should not|property|string|integer|uuid|undefined/i);
  }
};

/** Sign-in routes count attempts; a hundred wrong bodies are what the limit is for. */
const counted = (path: string) => path.startsWith('/api/auth/') || path.startsWith('/api/demo/');
const send = (input: Input, body: unknown) =>
  secretariat.send(input.method, filled(input.path), body, counted(input.path) ? { key: null } : {});

describe('every body', () => {
  test('is looked at: the document names the classes of all of them', () => {
    expect(inputs.length).toBeGreaterThan(60);
    const classes = new Set(inputs.map(({ name }) => name));
    for (const name of Object.keys(schemas).filter((one) => /(Input|Body)$/.test(one)))
      expect([...classes, 'OnBehalfInput', 'LanguageInput', 'SettingInput', 'PhotoInput']).toContain(name);
  });

  test('is refused with a field that is not asked for', async () => {
    for (const input of inputs) {
      const body = { ...exampleObject(input.schema, schemas), notAField: 1 };
      const answer = await send(input, body);
      if (isOutOfReach(answer)) continue;
      isRefused([input.name, 'notAField'], answer);
      expect(answer.body.errors!.map(({ field }) => field)).toContain('notAField');
    }
  });

  test('is refused without a field that is needed', async () => {
    for (const input of inputs)
      for (const missing of input.schema.required ?? []) {
        const { [missing]: _gone, ...body } = exampleObject(input.schema, schemas);
        const answer = await send(input, body);
        if (isOutOfReach(answer)) continue;
        isRefused([input.name, missing], answer);
        expect(answer.body.errors!.map(({ field }) => field)).toContain(missing);
      }
  });

  test('is refused with values of another kind, too long, too many or out of range', async () => {
    for (const input of inputs)
      for (const [name, schema] of Object.entries(input.schema.properties ?? {}))
        for (const wrong of wrongFor(schema, schemas)) {
          // An action takes `null` for a field that may be left out.
          const optional = !(input.schema.required ?? []).includes(name);
          if (wrong === null && optional && input.path.includes('/actions/')) continue;
          if (wrong === null && name === 'onBehalf') continue;
          const answer = await send(input, { ...exampleObject(input.schema, schemas), [name]: wrong });
          if (isOutOfReach(answer)) continue;
          isRefused([input.name, name, wrong], answer);
        }
  });

  test('is refused with text that no database keeps, and with keys that are traps', async () => {
    for (const input of inputs) {
      const whole = exampleObject(input.schema, schemas);
      for (const trap of ['a\u0000b', '\ud800 half a character']) {
        const [name = 'x'] = Object.keys(input.schema.properties ?? {});
        const answer = await send(input, JSON.stringify({ ...whole, [name]: trap }));
        if (!isOutOfReach(answer)) expect([input.name, answer.status]).toEqual([input.name, 422]);
      }
      for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
        const body = `{${JSON.stringify(whole).slice(1, -1)}${Object.keys(whole).length > 0 ? ',' : ''}"${key}":{"a":1}}`;
        const answer = await send(input, body);
        if (isOutOfReach(answer)) continue;
        expect([input.name, key, answer.status >= 400 && answer.status < 500]).toEqual([
          input.name,
          key,
          true,
        ]);
      }
      // Where nothing is asked for, nothing is a body.
      const nothings = input.schema.required?.length ? ['null'] : [];
      for (const body of ['[]', '"text"', '1', '[[[[]]]]', ...nothings]) {
        const answer = await send(input, body);
        if (isOutOfReach(answer)) continue;
        const isRefusal = answer.status >= 400 && answer.status < 500;
        expect([input.name, body, isRefusal]).toEqual([input.name, body, true]);
      }
    }
  });

  /** Not there, not now, or one attempt too many: this test looks at what is said of the body itself. */
  const isOutOfReach = ({ status }: { status: number }) => status === 404 || status === 429;

  test('is really reached by these tests, every one of them', async () => {
    const unreached: string[] = [];
    for (const input of inputs)
      if (isOutOfReach(await send(input, { ...exampleObject(input.schema, schemas), notAField: 1 })))
        unreached.push(input.name);
    expect(unreached.filter((name) => !/Factsheet|Photo|SaveAnswers|Task|SignIn|Link/.test(name))).toEqual(
      [],
    );
  });
});

describe('every query', () => {
  test('is refused with a filter nobody knows', async () => {
    const lists = [...new Set(queries.map(({ path }) => path))];
    expect(lists.length).toBeGreaterThan(6);
    for (const path of lists) {
      const answer = await secretariat.get(`${path.replace('{list}', 'formats')}?noSuchFilter=1`);
      isRefused([path, 'noSuchFilter'], answer);
    }
  });

  test('is refused with values of another kind', async () => {
    for (const { path, name, schema } of queries) {
      const wrong = schema.type === 'string' && !schema.enum ? ['x'.repeat(300)] : ['𝕏', ''];
      for (const value of name === '_sort' || schema.items?.type === 'string' ? ['x'.repeat(80)] : wrong) {
        const answer = await secretariat.get(
          `${path.replace('{list}', 'formats')}?${name}=${encodeURIComponent(value)}`,
        );
        isRefused([path, name, value], answer);
      }
    }
  });

  test('is refused when it asks for a page that ends before it starts, or for too much', async () => {
    for (const page of ['_start=10&_end=5', '_start=0&_end=1001', '_start=-1', '_end=x', '_start=1.5'])
      isRefused([page], await secretariat.get(`/api/exchanges?${page}`));
  });

  test('never harms, whatever is searched for', async () => {
    for (const q of ["'; drop table exchange; --", '%', '\\', '_', '%00', '"', '(', '*', 'a'.repeat(200)]) {
      const answer = await secretariat.get(`/api/exchanges?q=${encodeURIComponent(q)}`);
      expect([q, answer.status]).toEqual([q, 200]);
    }
  });
});
