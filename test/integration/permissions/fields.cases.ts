import { beforeAll, describe, expect, test } from '@jest/globals';
import { barriers } from '@waymark/domain';
import { openApiDocument } from '../../../apps/api/src/document.js';
import type { Schemas } from '../../support/api/schemas.js';
import { asInSchema, filledPaths, schemaPaths } from '../../support/permissions/paths.js';
import { sameForAll, views } from '../../support/permissions/views.js';
import { type Role, roles, type World } from '../../support/permissions/world.js';
import { fieldTables } from './fields.expected.js';
import { notFilled } from './fields.unfilled.js';

type Seen = Record<string, string>;

/** Reads `fields | roles`: each field with the roles that see it. */
function readFields(text: string): Seen {
  const seen: Seen = {};
  for (const [, fields = '', who = ''] of text.matchAll(/([^|]+?)\|([^\n]*)\n/g))
    for (const field of fields.trim().split(/\s+/)) seen[field] = `${seen[field] ?? ''} ${who.trim()}`.trim();
  return seen;
}

/** Which fields of every answer each role sees. */
export function fieldCases(theWorld: () => World): void {
  let schemas: Schemas;
  let answered: string[];
  beforeAll(() => {
    const { paths, components } = openApiDocument(theWorld().api.app);
    schemas = components!.schemas as Schemas;
    const operations = Object.values(paths).flatMap((item) => Object.values(item) as { responses: object }[]);
    const text = JSON.stringify(operations.map(({ responses }) => responses));
    answered = [...new Set([...text.matchAll(/schemas\/(\w+)/g)].map(([, name]) => name!))];
  });

  test('every answer of the document has its table, and every table its answer', () => {
    const known = new Set([
      ...Object.keys(views).map((name) => name.split(' ')[0]!),
      ...Object.keys(sameForAll),
    ]);
    expect(answered.filter((name) => name !== 'Problem' && !known.has(name))).toEqual([]);
    expect([...known].filter((name) => !answered.includes(name))).toEqual([]);
    expect(Object.keys(fieldTables)).toEqual(Object.keys(views));
  });

  test('every field of every answer is looked at, and none is sent that the document does not name', () => {
    const unseen: string[] = [];
    const unnamed: string[] = [];
    for (const schema of new Set(Object.keys(views).map((name) => name.split(' ')[0]!))) {
      const tables = Object.entries(fieldTables).filter(([name]) => name.split(' ')[0] === schema);
      const seen = new Set(tables.flatMap(([, text]) => Object.keys(readFields(text)).map(asInSchema)));
      const named = schemaPaths(schemas[schema]!, schemas);
      unseen.push(...named.filter((path) => !seen.has(path)).map((path) => `${schema}.${path}`));
      unnamed.push(...[...seen].filter((path) => !named.includes(path)).map((path) => `${schema}.${path}`));
    }
    expect(unseen.toSorted()).toEqual(Object.keys(notFilled).toSorted());
    expect(unnamed).toEqual([]);
  });

  describe('shows each role its fields and no other', () => {
    test.each(Object.entries(fieldTables))('%s', async (name, table) => {
      expect(await seenIn(name)).toEqual(inOrder(readFields(table)));
    });
  });

  test('tells small counts to who gave them and to the secretariat only', async () => {
    const { ours, who } = theWorld();
    const told = async (role: Role) =>
      (await who[role].get<{ kpi: { fewerOpportunities: object } }>(`/api/exchanges/${ours.exchange}`)).body
        .kpi.fewerOpportunities;
    expect(await told('secretariat')).toEqual({ SOCIAL: '1', HEALTH: '5', ECONOMIC: '4' });
    expect(await told('sender')).toEqual({ SOCIAL: '1', HEALTH: '5' });
    for (const role of ['host', 'deputy'] as const)
      expect([role, await told(role)]).toEqual([
        role,
        Object.fromEntries(barriers.map(({ code }) => [code, { HEALTH: '5', ECONOMIC: '4' }[code] ?? '<3'])),
      ]);
  });

  async function seenIn(name: string): Promise<Seen> {
    const world = theWorld();
    const seen: Record<string, Role[]> = {};
    for (const role of roles) {
      const { status, body } = await views[name]!(world, world.who[role]);
      if (status !== 200) continue;
      const all = Array.isArray(body) ? (body as unknown[]) : [body];
      for (const path of new Set(all.flatMap((one) => filledPaths(one, world.ids[role]))))
        (seen[path] ??= []).push(role);
    }
    return inOrder(Object.fromEntries(Object.entries(seen).map(([path, who]) => [path, who.join(' ')])));
  }
}

const inOrder = (seen: Seen): Seen =>
  Object.fromEntries(
    Object.entries(seen)
      .map(([path, who]): [string, string] => [
        path,
        roles.filter((role) => who.split(' ').includes(role)).join(' '),
      ])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
