import { expect } from '@jest/globals';
import { openApiDocument } from '../../../apps/api/src/document.js';
import type { DeskRole, DeskWorld } from './desk-world.js';

/** What has a world of its own, or tells of the server alone. */
const beside = /\/changes$|\/health$|\/my-(reports|applications)\/|\{list\}|\{requestId\}|\.pdf$/;

/**
 * What everybody may ask by itself, and what about calls and applications, with every filter and order.
 * @param about the application that is asked for
 * @param words that are searched for
 */
function everyAddress({ api, call, ids }: DeskWorld, about: string, words: readonly string[]): string[] {
  const { paths } = openApiDocument(api.app);
  const reading = Object.entries(paths).flatMap(([path, { get }]) =>
    get && !beside.test(path) ? [path] : [],
  );
  const list = '/api/promoter-applications?_end=100';
  return [
    ...reading.map((path) =>
      path
        .replace('/promoter-calls/{id}', `/promoter-calls/${call}`)
        .replace('{id}', about)
        .replace('{language}', 'en'),
    ),
    ...['reference', 'title', 'stage', 'dueAt', 'submittedAt', 'region'].map((by) => `${list}&_sort=${by}`),
    ...['stage=under-review', 'stage=ready', 'stage=staged', 'over=open', 'mine=true', 'region=SE232'].map(
      (filter) => `${list}&${filter}`,
    ),
    ...['accept', 'waitlist', 'reject'].map((decision) => `${list}&staged=${decision}`),
    ...Object.values(ids).map((id) => `${list}&reviewerId=${id}`),
    ...words.flatMap((word) => [
      `${list}&q=${encodeURIComponent(word)}`,
      `/api/search?q=${encodeURIComponent(word)}`,
    ]),
    `/api/bulk/promoter-applications?id=${about}`,
    '/api/exports/promoter-applications?as=csv',
    `/api/promoter-calls/${call}/ranking?region=SE232`,
  ];
}

/** Everything somebody is answered, by what was asked. */
export async function everyAnswerTo(
  world: DeskWorld,
  role: DeskRole,
  about: string,
  words: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  for (const path of everyAddress(world, about, words)) {
    const { status, text } = await world.who[role].get<unknown>(path);
    expect([path, status < 500 ? status : `${status} ${text}`]).toEqual([path, status]);
    // What a refusal is told by differs each time it is asked, and no page repeats what was searched for.
    answers.set(path, `${status} ${status < 400 ? text : ''}`);
  }
  return answers;
}
