import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { openApiDocument } from '../../../apps/api/src/document.js';
import { example, type Schema, type Schemas } from '../../support/api/schemas.js';
import { newValues, type Target, writeTargets } from '../../support/permissions/writing.js';
import { type Role, roles, type World } from '../../support/permissions/world.js';
import { byRouteAlone, writeTables } from './writes.expected.js';

const linesOf = (table: string): [fields: string[], who: string][] =>
  [...table.matchAll(/([^|]+?)\|([^\n]*)\n/g)].map(([, fields = '', who = '']) => [
    fields.trim().split(/\s+/),
    who.trim(),
  ]);
const fieldsOf = (table: string): string[] => linesOf(table).flatMap(([fields]) => fields);

/** Which fields each role may write. */
export function writeCases(theWorld: () => World): void {
  let schemas: Schemas;
  let targets: Record<string, Target>;
  beforeAll(async () => {
    schemas = openApiDocument(theWorld().api.app).components!.schemas as Schemas;
    targets = await writeTargets(theWorld());
  });

  test('every body of the document has its table, with every field of it', () => {
    const bodies = Object.keys(schemas).filter((name) => name.endsWith('Input') && !partsOfBodies.has(name));
    const tables = Object.keys(writeTables);
    const known = new Set([...tables.map((name) => name.split(' ')[0]!), ...Object.keys(byRouteAlone)]);
    expect([...known].toSorted()).toEqual(bodies.toSorted());
    for (const name of tables)
      expect([name, fieldsOf(writeTables[name]!).toSorted()]).toEqual([
        name,
        Object.keys(schemas[name.split(' ')[0]!]!.properties ?? {}).toSorted(),
      ]);
    expect(Object.keys(targets)).toEqual(tables);
  });

  test('the roles of a new person are given by the secretariat only', async () => {
    const { who, organisations } = theWorld();
    const body = () => ({
      name: 'N',
      email: `${randomUUID()}@people.example`,
      organisationId: organisations.sender,
    });
    const as = async (role: Role, given: string[]) =>
      (await who[role].post('/api/people', { ...body(), roles: given })).status;
    expect([await as('sender', ['participant']), await as('sender', ['secretariat'])]).toEqual([403, 403]);
    expect(await as('secretariat', ['coordinator'])).toBe(201);
  });

  test('a step in somebody else’s name is recorded by the secretariat only', async () => {
    const { who, declined } = theWorld();
    const onBehalf = { role: 'sender', channel: 'phone' };
    const told = Object.entries(schemas).filter(
      ([name, { properties }]) => name.endsWith('Body') && properties?.['onBehalf'],
    );
    expect(told.length).toBeGreaterThan(5);
    const path = `/api/exchanges/${declined.exchange.id}/actions/acceptMatch`;
    for (const role of ['participant', 'host', 'sender', 'deputy', 'several'] as const)
      expect([role, (await who[role].post(path, { onBehalf })).status]).toEqual([role, 403]);
    expect((await who.secretariat.post(path, { onBehalf })).status).toBe(409);
  });

  describe('is taken from those who may write it and from nobody else', () => {
    test.each(Object.keys(writeTables))('%s', async (name) => {
      const target = targets[name]!;
      const written = () => writersOf(name, target);
      const found = await (target.stage ? theWorld().inStage(target.stage, written) : written());
      const expected = linesOf(writeTables[name]!).flatMap(([fields, who]) =>
        fields.map((field) => [field, who] as const),
      );
      expect(found).toEqual(Object.fromEntries(expected));
    });
  });

  /** Sends each field by itself, as everybody; what is refused must have changed nothing. */
  async function writersOf(name: string, { send, now, always }: Target): Promise<Record<string, string>> {
    const world = theWorld();
    const values = newValues(world);
    const { properties = {} } = schemas[name.split(' ')[0]!]!;
    const writers: Record<string, Role[]> = {};
    for (const field of fieldsOf(writeTables[name]!)) writers[field] = [];
    let before = await now();
    for (const role of roles)
      for (const field of Object.keys(writers)) {
        const value = values[field]?.() ?? example(properties[field] as Schema, schemas);
        const revision = field === 'revision' || field === 'version' ? revisionIn(before) : null;
        const { status, text } = await send(world.who[role], { ...always, [field]: revision ?? value });
        expect([role, field, status, text]).toEqual([
          role,
          field,
          expect.any(Number),
          expect.not.stringContaining('"errors"'),
        ]);
        const after = await now();
        if (status < 300) writers[field]!.push(role);
        else expect([role, field, status, after]).toEqual([role, field, status, before]);
        before = after;
      }
    return Object.fromEntries(Object.entries(writers).map(([field, who]) => [field, who.join(' ')]));
  }
}

/** What a colleague must not have changed meanwhile. */
function revisionIn(now: string): number {
  const [row] = JSON.parse(now) as { row: { revision?: number; version?: number } }[];
  return row!.row.revision ?? row!.row.version ?? 0;
}

const partsOfBodies = new Set(['OnBehalfInput', 'LanguageInput', 'SettingInput']);
