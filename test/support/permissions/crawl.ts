import { formKeys } from '@waymark/domain';
import { openApiDocument } from '../../../apps/api/src/document.js';
import { ofPromoters } from './apart.js';
import { queriesOf } from './queries.js';
import { type Role, roles, type World } from './world.js';

/** Every id there is, by the kind that a path names. */
const tables: Record<string, string> = {
  exchanges: 'select id from exchange',
  factsheets: 'select exchange_id as id from factsheet',
  proposals: 'select id from proposal',
  reports: 'select id from report',
  photos: 'select id from photo',
  documents: 'select id from case_document',
  organisations: 'select id from organisation',
  people: 'select id from person',
  views: 'select id from saved_view',
};

/** Every page and every list of the document, about everything there is. */
async function everyPath(world: World): Promise<string[]> {
  // What a mailed link opens is closed to every session, as the table of routes says.
  // A PDF packs its words, so that none could be found in it: what it tells whom has a test of its own.
  const reading = Object.entries(openApiDocument(world.api.app).paths)
    .filter(
      ([path, item]) =>
        item.get &&
        path !== '/api/changes' &&
        !ofPromoters.test(path) &&
        !/\{list\}|\{requestId\}|\.pdf$|\/my-(reports|applications)\//.test(path),
    )
    .flatMap(([path]) => formKeys.map((form) => path.replace('{form}', form)));
  const paths: string[] = [];
  for (const path of new Set(reading)) {
    if (!path.includes('{id}')) {
      paths.push(...(queriesOf[path]?.map((query) => `${path}?${query}`) ?? [path]));
      continue;
    }
    const kind = /\/api\/(\w+)\/\{id\}/.exec(path)![1]!;
    const ids = await world.rows<{ id: string }>(tables[kind]!);
    paths.push(...ids.map(({ id }) => path.replace('{id}', id)));
  }
  return [
    ...paths,
    '/factsheets',
    '/guidelines',
    '/promoters',
    '/promoters/call',
    `/factsheets/${world.slug}`,
  ];
}

/** Everything that each role can read anywhere, in one text. */
export async function everythingReadable(world: World): Promise<Record<Role, string>> {
  const paths = await everyPath(world);
  const texts = {} as Record<Role, string>;
  for (const role of roles) {
    const parts: string[] = [];
    for (let at = 0; at < paths.length; at += 20) {
      const answers = await Promise.all(paths.slice(at, at + 20).map((path) => world.who[role].get(path)));
      parts.push(...answers.filter(({ status }) => status === 200).map(({ text }) => text));
    }
    texts[role] = parts.join('\n');
  }
  return texts;
}
