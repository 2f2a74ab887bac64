import { openApiDocument } from '../../../apps/api/src/document.js';
import { example, resolved, type Schema, type Schemas } from '../api/schemas.js';
import type { World } from './world.js';

let schemas: Schemas | null = null;

/** Values that mean something in this world, by the name of the field. */
const known = (world: World): Record<string, unknown> => ({
  personId: world.ids.participant,
  hostContactId: world.ids.host,
  senderContactId: world.ids.sender,
  organisationIds: [world.organisations.third],
  itemId: `quote:${world.ids.participant}`,
  fewerOpportunities: {},
  attendance: {},
  topics: ['LL-STRATEGY'],
  formats: ['RSP-STUDY-VISIT'],
  languages: [{ code: 'en', level: 'B2' }],
});

/** A body that an action takes as far as its form goes: what it needs, and nothing else. */
export function exampleBody(world: World, path: string): Record<string, unknown> {
  schemas ??= (openApiDocument(world.api.app) as never as { components: { schemas: Schemas } }).components
    .schemas;
  const [, kind = '', , , verb = ''] = path.split('/').slice(1);
  const name = `${kind === 'exchanges' ? 'Exchange' : 'Proposal'}${verb.charAt(0).toUpperCase()}${verb.slice(1)}Body`;
  const { required = [], properties = {} } = resolved(schemas[name]!, schemas);
  const values = known(world);
  const value = (field: string) =>
    field in values ? values[field] : example((properties[field] ?? {}) as Schema, schemas!);
  return Object.fromEntries(required.map((field) => [field, value(field)]));
}
