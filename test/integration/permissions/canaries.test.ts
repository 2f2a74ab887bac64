import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { workflowIdOf } from '@waymark/workflows';
import { eventually } from '../../support/casework/eventually.js';
import { textOf } from '../../support/casework/history.js';
import { rowsOf } from '../../support/casework/in-process.js';
import { CanaryExchange } from '../../support/permissions/canaries.js';

let exchange: CanaryExchange;
beforeAll(async () => {
  exchange = await CanaryExchange.play();
});
afterAll(() => exchange?.close());

/** Columns that may hold what people write, each with its reason. */
const allowed: Record<string, string> = {
  'public.person': 'who people are: this is where it is kept',
  'public.report.answers': 'the answers themselves',
  'public.photo': 'captions, and who permitted a picture',
  'public.proposal': 'the terms of an offer, its title folded for the search box',
  'public.exchange': 'the case: what was agreed, and the reasons given',
  'public.factsheet': 'the draft, and as it was last sent for approval',
  'public.case_event.data': 'the story of a case: erased with its people',
  'public.command.payload': 'what was asked; emptied after thirty days',
  'auth.user.email': 'the address one signs in with',
  'auth.verification.value': 'the address a link was asked for, for fifteen minutes',
};

test('what people write stands in the tables that may hold it, and in no other', async () => {
  const { work, canaries } = exchange;
  const tables = await rowsOf<{ name: string }>(
    work,
    "select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('public', 'auth') and table_type = 'BASE TABLE'",
  );
  const found = new Map<string, Set<string>>();
  for (const { name } of tables) {
    const quoted = name
      .split('.')
      .map((part) => `"${part}"`)
      .join('.');
    for (const { row } of await rowsOf<{ row: Record<string, unknown> }>(
      work,
      `select to_jsonb(t) as row from ${quoted} t`,
    ))
      for (const [column, value] of Object.entries(row))
        for (const what of canaries.in(JSON.stringify(value)))
          (
            found.get(`${name}.${column}`) ??
            found.set(`${name}.${column}`, new Set()).get(`${name}.${column}`)!
          ).add(what);
  }
  const places = Object.keys(allowed);
  const surplus = [...found]
    .filter(([place]) => !places.some((one) => place === one || place.startsWith(`${one}.`)))
    .map(([place, what]) => [place, [...what]]);
  expect(surplus).toEqual([]);
  // A place that holds none of it has no business on the list.
  expect(
    places.filter((one) => ![...found.keys()].some((place) => place === one || place.startsWith(`${one}.`))),
  ).toEqual([]);
  // Nothing of a password, of the name of a file or of what lay inside a picture is kept anywhere.
  const kept = new Set([...found.values()].flatMap((what) => [...what]));
  for (const never of [
    'password',
    'wrong password',
    'name of a file',
    'description inside a photo',
    'search',
    'refused name',
  ])
    expect([never, kept.has(never), [...canaries.all.values()].includes(never)]).toEqual([
      never,
      false,
      true,
    ]);
});

test('no line of the log holds any of it, not even of mails that were refused by address', async () => {
  const { canaries, mail } = exchange;
  await eventually(() => mail.refused() > 3);
  const log = exchange.logged();
  // Of both programs, down to the least of lines.
  expect(log).toContain('"app":"api"');
  expect(exchange.workerLogged()).toContain('"level"');
  expect(log).toContain('/api/people');
  expect(log.split('\n').filter((line) => canaries.in(line).length > 0)).toEqual([]);
});

test('no history, search attribute or note of Temporal holds any of it', async () => {
  const { work, canaries } = exchange;
  const cases = await rowsOf<{ kind: 'exchange' | 'proposal'; id: string }>(
    work,
    "select 'exchange' as kind, id from exchange union all select 'proposal', id from proposal",
  );
  expect(cases).toHaveLength(3);
  let events = 0;
  for (const { kind, id } of cases) {
    const handle = work.client.workflow.getHandle(workflowIdOf(kind, id));
    const history = await handle.fetchHistory();
    events += history.events?.length ?? 0;
    const description = await handle.describe();
    const text = `${textOf(history)}\n${textOf(description.raw)}\n${JSON.stringify([description.memo, description.searchAttributes])}`;
    expect([kind, canaries.in(text)]).toEqual([kind, []]);
  }
  // The histories were there, and were looked through.
  expect(events).toBeGreaterThan(100);
  const listed = await eventually(async () => {
    const found: string[] = [];
    for await (const one of work.client.workflow.list()) found.push(textOf(one.raw));
    return found.length >= cases.length && found;
  });
  expect(canaries.in(listed.join('\n'))).toEqual([]);
});
