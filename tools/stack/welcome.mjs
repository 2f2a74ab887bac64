/** @typedef {import('./stack.mjs').Stack} Stack */
/** @typedef {{ name: string, roles: string[], organisation: { name: string } | null }} DemoPerson */

const SHOWN_PEOPLE = 8;

/**
 * What a person who has just started Waymark wants to know.
 * @param {Stack} stack
 */
export async function describeStack(stack) {
  const { settings } = stack;
  const people = settings.demo ? await demoPeople(stack.url) : [];
  const rows = [
    ['Console', settings.publicUrl],
    ...signInRows(people),
    ['Mails', settings.mailUiUrl],
    ['Temporal', settings.temporal.uiUrl],
    ['Data and logs', settings.dataDir],
  ];
  const shown = rows.filter(([, value]) => value !== null);
  return [
    '',
    'Waymark is running.',
    '',
    ...shown.map(([name, value]) => `  ${name?.padEnd(14)} ${value}`),
    '',
    'Ctrl-C stops it.',
  ].join('\n');
}

/**
 * @param {DemoPerson[]} people
 * @returns {[string, string][]}
 */
export function signInRows(people) {
  const shown = onePerRole(people);
  const rest = people.length - shown.length;
  const lines = shown.map(describePerson);
  if (rest > 0) lines.push(`and ${rest} more, all by one click on the sign-in page`);
  return lines.map((line, index) => [index === 0 ? 'Sign in as' : '', line]);
}

/**
 * A short list that still shows every role: the first people of each, in turn.
 * @param {DemoPerson[]} people
 */
function onePerRole(people) {
  /** @type {Map<string, DemoPerson[]>} */
  const byRole = Map.groupBy(people, (person) => person.roles[0] ?? '');
  const turns = Math.ceil(SHOWN_PEOPLE / Math.max(byRole.size, 1));
  const inTurn = Array.from({ length: turns }, (_, turn) =>
    [...byRole.values()].flatMap((group) => group[turn] ?? []),
  );
  return inTurn.flat().slice(0, SHOWN_PEOPLE);
}

/** @param {DemoPerson} person */
function describePerson({ name, roles, organisation }) {
  return [name, roles.join(' and '), organisation?.name].filter(Boolean).join(', ');
}

/**
 * @param {string} url
 * @returns {Promise<DemoPerson[]>} empty when the API does not tell: a welcome is no reason to fail
 */
async function demoPeople(url) {
  try {
    const response = await fetch(`${url}/api/demo/people`, { signal: AbortSignal.timeout(10_000) });
    return response.ok ? /** @type {DemoPerson[]} */ (await response.json()) : [];
  } catch {
    return [];
  }
}
