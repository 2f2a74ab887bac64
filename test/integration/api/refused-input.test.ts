import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Problem } from '@waymark/contract';
import type { Api } from '../../support/api/api-on.js';
import type { Client } from '../../support/api/client.js';
import { contractClasses, type Incoming, incomingOf, type Input } from '../../support/api/inputs.js';
import { deep, exampleObject, partsOf, type Schema, wrongFor } from '../../support/api/schemas.js';
import { mailedTokens, reportIdOf, visitBy } from '../../support/api/mailed-report.js';
import { somethingOfEachKind } from '../../support/api/things.js';
import type { Casework } from '../../support/casework/in-process.js';
import { kept } from '../../support/casework/kept.js';
import { Story } from '../../support/casework/story.js';
import { beginByLink } from '../../support/promoters/begin-by-link.js';
import { DeskWorld } from '../../support/promoters/desk-world.js';

let desk: DeskWorld;
let work: Casework;
let api: Api;
let secretariat: Client;
/** Whoever came by a mailed link: no session, but one report or one application, by the part of the path. */
let visitors: Readonly<Record<string, Client>>;
/** Ids of things that can be written, by the part of the path that names their kind. */
let things: Record<string, string>;
let schemas: Incoming['schemas'];
let inputs: Incoming['inputs'];
let queries: Incoming['queries'];
/** Classes of which something was refused. */
const reached = new Set<string>();

beforeAll(async () => {
  desk = await DeskWorld.gather();
  ({ work, api } = desk);
  const story = new Story(work);
  await story.propose();
  // Somebody travels, and may write their report by a mailed link.
  await story.introduce();
  const { asa } = work.partnership;
  await story.ask('addParticipant', story.sender, { personId: asa });
  secretariat = await api.as(work.partnership.secretariat.personId!);
  things = await somethingOfEachKind(work, story);
  ({ schemas, inputs, queries } = incomingOf(api.app));
  things['my-reports'] = await reportIdOf(work, story, 'pre-participant', asa);
  await desk.openCall();
  const application = await beginByLink(work, api, 'Ane Etxeberria');
  things['promoter-calls'] = desk.call;
  things['promoter-applications'] = things['my-applications'] = application.id;
  visitors = {
    'my-reports': await visitBy(api, (await mailedTokens(work, asa))[0]!),
    'my-applications': application.visitor,
  };
  await desk.settled();
});
afterAll(() => desk.close());

let before: string;
beforeEach(async () => {
  before = await kept(work);
});
afterEach(async () => {
  expect(await kept(work)).toBe(before);
});

const filled = (path: string) =>
  path
    .replace(/\/([\w-]+)\/\{id\}/, (_all, kind: string) => `/${kind}/${things[kind] ?? kind}`)
    .replace('{photoId}', things['photos'] ?? '')
    // What the document does not tell apart by action: one that may be taken now.
    .replace('{action}', 'withdraw');

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
async function send(input: Input, body: unknown) {
  const sending = counted(input.path) ? { key: null } : {};
  const client = visitors[input.path.split('/')[2]!] ?? secretariat;
  const answer = input.isForm
    ? await client.upload(filled(input.path), asForm(body as Record<string, unknown>))
    : await client.send(input.method, filled(input.path), body, sending);
  if (answer.status === 422 || answer.status === 400 || answer.status === 413) reached.add(input.name);
  return answer;
}

/** A form holds text and files only. */
const asForm = ({ file: _file, ...fields }: Record<string, unknown>) => ({
  ...Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  ),
  file: Buffer.from('no picture'),
});
const texts = (input: Input, wrong: readonly unknown[]) =>
  input.isForm ? wrong.filter((one) => typeof one === 'string' && one !== '') : wrong;
const isHarmless = (status: number) => status >= 400 && status < 500;
/** The fields that may be wrong; the file of a form is no field of a class. */
const fieldsOf = (input: Input): [string, Schema][] =>
  Object.entries(input.schema.properties ?? {}).filter(([name]) => !(input.isForm && name === 'file'));
const needed = (input: Input) =>
  (input.schema.required ?? []).filter((name) => !(input.isForm && name === 'file'));

describe('every body', () => {
  test('is refused with a field that is not asked for', async () => {
    for (const input of inputs) {
      const answer = await send(input, { ...exampleObject(input.schema, schemas), notAField: 'x' });
      isRefused([input.name, 'notAField'], answer);
      expect(answer.body.errors!.map(({ field }) => field)).toContain('notAField');
    }
  });

  test('is refused without a field that is needed', async () => {
    for (const input of inputs)
      for (const missing of needed(input)) {
        const { [missing]: _gone, ...body } = exampleObject(input.schema, schemas);
        const answer = await send(input, body);
        isRefused([input.name, missing], answer);
        expect(answer.body.errors!.map(({ field }) => field)).toContain(missing);
      }
  });

  test('is refused with values of another kind, too long, too many or out of range, by the name of the field', async () => {
    for (const input of inputs)
      for (const [name, schema] of fieldsOf(input))
        for (const wrong of texts(input, [...wrongFor(schema, schemas), deep()])) {
          // An action takes `null` for a field that may be left out.
          const optional = !needed(input).includes(name);
          if (wrong === null && optional && input.path.includes('/actions/')) continue;
          if (wrong === null && name === 'onBehalf') continue;
          const answer = await send(input, { ...exampleObject(input.schema, schemas), [name]: wrong });
          isRefused([input.name, name, wrong], answer);
          const named = answer.body.errors!.some(
            ({ field }) => field === name || field.startsWith(`${name}.`),
          );
          expect([input.name, name, wrong, named]).toEqual([input.name, name, wrong, true]);
        }
  });

  test('is refused with a part that is wrong inside', async () => {
    for (const input of inputs)
      for (const [name, given] of fieldsOf(input))
        for (const { schema, within, path } of partsOf(given, schemas)) {
          const whole = exampleObject(input.schema, schemas);
          const part = exampleObject(schema, schemas);
          const wrongParts = Object.entries(schema.properties ?? {}).flatMap(([inner, one]) =>
            [...wrongFor(one, schemas), deep()]
              .filter((wrong) => wrong !== null)
              .map((wrong) => ({ ...part, [inner]: wrong })),
          );
          for (const wrong of [...wrongParts, { ...part, notAField: 1 }, [part], 'text']) {
            const answer = await send(input, { ...whole, [name]: within(wrong) });
            isRefused([input.name, name, wrong], answer);
            const named = answer.body.errors!.some(({ field }) => field.startsWith(name));
            expect([input.name, `${name}${path}`, wrong, named]).toEqual([
              input.name,
              `${name}${path}`,
              wrong,
              true,
            ]);
          }
          const type = given.$ref ?? given.items?.$ref ?? given.allOf?.[0]?.$ref;
          if (type) reached.add(type.split('/').at(-1)!);
          if (name === 'onBehalf') reached.add('OnBehalfInput');
        }
  });

  test('is refused with text that no database keeps, and with keys that are traps', async () => {
    for (const input of inputs) {
      const whole = exampleObject(input.schema, schemas);
      for (const trap of ['a\u0000b', ...(input.isForm ? [] : ['\ud800 half a character'])]) {
        const [name = 'x'] = fieldsOf(input).map(([field]) => field);
        const answer = await send(input, { ...whole, [name]: trap });
        isRefused([input.name, name], answer);
        expect([input.name, answer.body.errors![0]!.field]).toEqual([input.name, name]);
      }
      for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
        const trap = Object.fromEntries([[key, { a: 1 }]]);
        const text = `{${[JSON.stringify(whole).slice(1, -1), `"${key}":{"a":1}`].filter(Boolean).join(',')}}`;
        const { status, body } = await send(input, input.isForm ? { ...whole, ...trap } : text);
        expect([input.name, key, isHarmless(status), body.status]).toEqual([input.name, key, true, status]);
      }
      if (input.isForm) continue;
      // Where nothing is asked for, nothing is a body.
      const nothings = needed(input).length ? ['null'] : [];
      for (const body of ['[]', '"text"', '1', '[[[[]]]]', JSON.stringify(deep()), ...nothings]) {
        const answer = await send(input, body);
        expect([input.name, body, isHarmless(answer.status)]).toEqual([input.name, body, true]);
        expect(answer.headers.get('content-type')).toContain('application/problem+json');
      }
    }
  });

  test('is refused when it is larger than anything anybody types', async () => {
    for (const input of inputs.filter(({ isForm }) => !isForm)) {
      const answer = await send(input, {
        ...exampleObject(input.schema, schemas),
        notAField: 'x'.repeat(1_100_000),
      });
      expect([input.name, answer.status, answer.body.status]).toEqual([input.name, 413, 413]);
    }
  });

  test('is really reached by these tests, every class of them', () => {
    expect(inputs.length).toBeGreaterThan(60);
    const classes = new Set([...inputs.map(({ name }) => name), ...contractClasses('Input')]);
    // What a proposal is begun with and what its draft is changed by have these in common.
    classes.delete('ProposalTermsInput');
    // A class that no route takes is no class of ours.
    expect([...classes].filter((name) => !reached.has(name))).toEqual([]);
  });
});

describe('every query', () => {
  test('is refused with a filter nobody knows', async () => {
    const lists = [...new Set(queries.map(({ path }) => path))];
    expect(lists.length).toBeGreaterThan(6);
    for (const path of lists) {
      const answer = await secretariat.get(
        `${path.replace('{list}', 'formats').replace('{form}', 'pre-host')}?noSuchFilter=1`,
      );
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

  test('belongs to a class that these tests reach', () => {
    const paths = new Set(queries.map(({ path }) => path));
    const listOf: Record<string, string> = {
      PersonListQuery: 'people',
      SearchQuery: 'search',
      SavedViewQuery: 'views',
      BulkQuery: 'bulk/exchanges',
      ExchangeExportQuery: 'exports/exchanges',
      ProposalExportQuery: 'exports/proposals',
      OrganisationExportQuery: 'exports/organisations',
      PersonExportQuery: 'exports/people',
      ReportExportQuery: 'exports/reports',
      FactsheetExportQuery: 'exports/factsheets',
      AnswerExportQuery: 'exports/answers/{form}',
      VocabularyQuery: 'vocabulary/{list}',
      TaskPeopleQuery: 'tasks/people',
      TemplateQuery: 'imports/exchanges/template',
      PromoterCallListQuery: 'promoter-calls',
      PromoterApplicationListQuery: 'promoter-applications',
      PromoterApplicationExportQuery: 'exports/promoter-applications',
      MailingListQuery: 'mailing-list',
    };
    // What is asked about one case is no list, and is tried by the tests of its kind.
    const bases = ['PageQuery', 'ListQuery', 'LetterQuery', 'RankingQuery'];
    for (const name of contractClasses('Query').filter((one) => !bases.includes(one))) {
      const list = listOf[name] ?? `${name.replace(/ListQuery$/, '').toLowerCase()}s`;
      expect([name, paths.has(`/api/${list}`)]).toEqual([name, true]);
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
