import { resolved, type Schema, type Schemas } from '../api/schemas.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parts whose keys no schema fixes; the keys are told, and no deeper. */
const open = new Set([
  'answers',
  'data',
  'content',
  'sources',
  'fewerOpportunities',
  'fewerOpportunitiesOfOthers',
]);
/** Parts that are the same for whoever sees them at all. */
const whole = new Set([
  'form',
  'actions',
  'writes',
  'steps',
  'clocks',
  'abilities',
  'programme',
  'checklist',
  'costs',
  'problems',
  'revisions',
  'troubles',
]);

/**
 * Where in an answer something stands: `participants[].email`. What is null, empty, or an empty list stands nowhere.
 * Of lists of people's things, those of the reader are `participants[own].email`.
 */
export function filledPaths(value: unknown, readerId: string, path = ''): string[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value))
    return [
      ...new Set(value.flatMap((one) => filledPaths(one, readerId, `${path}[${whose(one, readerId)}]`))),
    ];
  if (!isObject(value)) return [path.replace(/\[\]$/, '')];
  const name = path.split('.').at(-1)!;
  const filled = Object.entries(value).filter(([, inner]) => filledPaths(inner, readerId).length > 0);
  if (whole.has(name.replace(/\[\w*\]$/, ''))) return filled.length > 0 ? [path.replace(/\[\w*\]$/, '')] : [];
  if (open.has(name)) return filled.map(([key]) => `${path}.${key}`);
  return filled.flatMap(([key, inner]) => filledPaths(inner, readerId, path ? `${path}.${key}` : key));
}

const whose = (one: unknown, readerId: string): string =>
  isObject(one) && one['personId'] === readerId ? 'own' : '';

/** Every place there is in an answer of this kind, in the same words; `*` for keys that are not fixed. */
export function schemaPaths(given: Schema, schemas: Schemas, path = ''): string[] {
  const schema = resolved(given, schemas);
  const name = path.split('.').at(-1)!;
  if (schema.type === 'array') {
    if (whole.has(name)) return [path];
    const items = resolved(schema.items ?? {}, schemas);
    return items.properties ? schemaPaths(items, schemas, `${path}[]`) : [path];
  }
  if (whole.has(name)) return [path];
  if (open.has(name)) return [`${path}.*`];
  if (!schema.properties) return [path];
  return Object.entries(schema.properties).flatMap(([key, inner]) =>
    schemaPaths(inner, schemas, path ? `${path}.${key}` : key),
  );
}

/** A path as the schema would name it. */
export const asInSchema = (path: string): string =>
  path.replaceAll('[own]', '[]').replace(new RegExp(`(^|\\.)(${[...open].join('|')})\\..+$`), '$1$2.*');
