import { randomUUID } from 'node:crypto';
import { foldText } from '@waymark/domain';
import { caseTable } from '../casework/case-table.js';
import { caseIdOf, uuidFrom } from '../casework/ids.js';
import { secretHash } from '../links/secrets.js';
import type { CaseGroup, JsonRow } from './case-group.js';

/** The names that are a group's own, and so must be others in a copy of it. */
export interface OwnNames {
  /** Case id by the request that made it, where the one follows from the other. */
  readonly madeBy: ReadonlyMap<string, string>;
  readonly requests: readonly string[];
  readonly cases: readonly string[];
  /** Effect by the task that is named after it (a mail that is late). */
  readonly lateMails: ReadonlyMap<string, string>;
  /** Hashes of secrets that were mailed. */
  readonly hashes: readonly string[];
  /** Everything else with an id. */
  readonly others: readonly string[];
  readonly references: readonly string[];
  readonly slugs: readonly string[];
}

const withId = [
  'report',
  'photo',
  'profile_photo',
  'pair_bar',
  'effect',
  'reply_address',
  'match_link',
  'task',
  'promoter_answers',
  'promoter_comment',
  'application_link',
];

const text = (value: unknown): string[] => (typeof value === 'string' ? [value] : []);
const column = (group: CaseGroup, table: string, name: string): string[] =>
  (group.rows.get(table) ?? []).flatMap((row: JsonRow) => text(row[name]));

export function ownNames(group: CaseGroup): OwnNames {
  const requests = column(group, 'command', 'request_id');
  const effects = column(group, 'effect', 'id');
  const made = new Map(requests.map((request) => [caseIdOf(request), request]));
  return {
    requests: requests.filter((request) => !effects.includes(request)),
    cases: group.ids,
    madeBy: new Map(group.ids.flatMap((id) => (made.has(id) ? [[id, made.get(id)!] as const] : []))),
    lateMails: new Map(effects.map((id) => [uuidFrom(`task/${id}`), id])),
    hashes: ['reply_address', 'match_link', 'application_link'].flatMap((table) =>
      column(group, table, 'token_hash'),
    ),
    others: withId.flatMap((table) => column(group, table, 'id')),
    references: Object.values(caseTable).flatMap((table) => column(group, table, 'reference')),
    slugs: ['factsheet', 'promoter_profile'].flatMap((table) => column(group, table, 'slug')),
  };
}

/**
 * Other names for each of them, that hang together as the old ones do.
 *
 * @param references the new one of each
 * @returns new by old, as they stand in the rows
 */
export function newNames(own: OwnNames, references: ReadonlyMap<string, string>): Map<string, string> {
  const names = new Map<string, string>(references);
  for (const [old, next] of references) names.set(foldText(old), foldText(next));
  for (const name of [...own.requests, ...own.others]) names.set(name, randomUUID());
  // Nobody holds the secret of a copy.
  for (const hash of own.hashes) names.set(hash, secretHash(randomUUID()));
  for (const id of own.cases) {
    const request = own.madeBy.get(id);
    names.set(id, request === undefined ? randomUUID() : caseIdOf(names.get(request)!));
  }
  for (const [task, effect] of own.lateMails)
    if (names.has(task)) names.set(task, uuidFrom(`task/${names.get(effect)!}`));
  const [label = randomUUID()] = references.values();
  for (const slug of own.slugs) names.set(slug, `${slug}-${foldText(label)}`);
  return names;
}
