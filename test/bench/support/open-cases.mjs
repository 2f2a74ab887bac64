/** @typedef {import('./stack.mjs').BenchStack} BenchStack */
/** @typedef {import('./person.mjs').Person} Person */

/**
 * Cases of the demo data in which the secretariat may change the plan of the visit as often as it likes.
 * @param {BenchStack} stack
 * @returns {Promise<{ secretary: Person, ids: string[] }>}
 */
export async function openCases(stack) {
  const people = await stack.demoPeople();
  const secretary = await stack.signIn(byRole(people, 'secretariat'));
  const { body: rows } = await secretary.get('/api/exchanges?_start=0&_end=200');
  const ids = [];
  for (const { id } of rows) {
    const { body } = await secretary.get(`/api/exchanges/${id}`);
    const allowed = body.actions.some((/** @type {any} */ one) => one.name === 'planVisit' && one.allowed);
    if (allowed) ids.push(id);
  }
  if (ids.length === 0) throw new Error('No case of the demo data takes a plan of the visit.');
  return { secretary, ids };
}

/**
 * A draft of a proposal, which is written past Temporal.
 * @param {BenchStack} stack
 * @param {Person} secretary
 * @returns {Promise<string>} its path
 */
export async function openDraft(stack, secretary) {
  const { rows } = await stack.pool.query(`select id from proposal where stage = 'draft' limit 1`);
  const path = `/api/proposals/${rows[0]?.id}`;
  const { status, body } = await secretary.get(path);
  if (status !== 200) throw new Error(`No draft of a proposal: ${status} ${JSON.stringify(body)}`);
  return path;
}

/**
 * @param {import('./stack.mjs').DemoPerson[]} people
 * @param {string} role
 */
function byRole(people, role) {
  const person = people.find(({ roles }) => roles.includes(role));
  if (!person) throw new Error(`Nobody of the demo data is ${role}.`);
  return person;
}
