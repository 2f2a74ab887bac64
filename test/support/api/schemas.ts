import { randomUUID } from 'node:crypto';

/** As much of a JSON schema as our document uses. */
export interface Schema {
  type?: string;
  $ref?: string;
  allOf?: Schema[];
  anyOf?: Schema[];
  enum?: string[];
  format?: string;
  nullable?: boolean;
  maxLength?: number;
  minLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: unknown;
}
export type Schemas = Readonly<Record<string, Schema>>;

/** The schema behind references. */
export function resolved(schema: Schema, schemas: Schemas): Schema {
  if (schema.$ref) return resolved(schemas[schema.$ref.split('/').at(-1)!]!, schemas);
  if (schema.allOf?.length === 1)
    return { ...resolved(schema.allOf[0]!, schemas), ...schema, type: 'object' };
  return schema;
}

/** Something of the right shape. */
export function example(given: Schema, schemas: Schemas): unknown {
  const schema = resolved(given, schemas);
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'object' || schema.properties) return exampleObject(schema, schemas);
  if (schema.type === 'array') return [example(schema.items ?? {}, schemas)];
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1;
  if (schema.format === 'uuid') return randomUUID();
  if (schema.format === 'date') return '2026-11-18';
  if (schema.format === 'email') return `${randomUUID()}@people.example`;
  return 'x'.repeat(Math.min(schema.maxLength ?? 12, Math.max(schema.minLength ?? 1, 2)));
}
/** With everything that is needed, and nothing else. */
export const exampleObject = (
  { properties = {}, required = [] }: Schema,
  schemas: Schemas,
): Record<string, unknown> =>
  Object.fromEntries(required.map((name) => [name, example(properties[name] ?? {}, schemas)]));

const deepest = 60;
/** Objects in objects, deeper than anybody reads. */
export const deep = (): unknown => {
  let value: unknown = 'bottom';
  for (let level = 0; level < deepest; level += 1) value = level % 2 ? [value] : { inner: value };
  return value;
};

/** Parts of a field that have a class of their own, each put into an otherwise right value of the field. */
export function partsOf(
  given: Schema,
  schemas: Schemas,
): { schema: Schema; within: (part: unknown) => unknown; path: string }[] {
  const schema = resolved(given, schemas);
  if (schema.properties) return [{ schema, within: (part) => part, path: '' }];
  const items = schema.type === 'array' ? resolved(schema.items ?? {}, schemas) : {};
  return items.properties ? [{ schema: items, within: (part) => [part], path: '.0' }] : [];
}

/** Values of every kind that a field is not of. */
export function wrongFor(given: Schema, schemas: Schemas): unknown[] {
  const schema = resolved(given, schemas);
  const wrong: unknown[] = [{ an: { object: ['inside'] } }, [[1]], ...(schema.nullable ? [] : [null])];
  if (schema.type !== 'boolean') wrong.push(true);
  if (schema.type !== 'integer' && schema.type !== 'number') wrong.push(1e21, -7);
  if (schema.type !== 'string' || schema.enum || schema.format) wrong.push('𝕏 no such thing', '');
  if (schema.maxLength !== undefined) wrong.push('x'.repeat(schema.maxLength + 1));
  if (schema.maximum !== undefined) wrong.push(schema.maximum + 1);
  if (schema.minimum !== undefined) wrong.push(schema.minimum - 1, schema.minimum + 0.5);
  if (schema.maxItems !== undefined)
    wrong.push(Array(schema.maxItems + 1).fill(example(schema.items ?? {}, schemas)));
  if (schema.type === 'object' && schema.additionalProperties) return wrong.slice(1);
  return wrong;
}
