import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Problem } from '../stack/problem.mjs';

/** @typedef {import('./own-stack.mjs').OwnStack} OwnStack */

/**
 * @typedef {object} Person
 * @property {string} id
 * @property {string} email
 * @property {string} cookie of their session
 */

/**
 * @typedef {object} Side an organisation with who speaks and who travels for it
 * @property {string} id
 * @property {Person} speaker
 * @property {Person} traveller
 */

/** @typedef {{ secretary: Person, sides: Side[] }} People */

const REGIONS = ['ES21', 'SE23', 'FI19', 'DE21', 'IT31', 'PL21', 'FR10', 'AT13'];

/**
 * Makes everybody who takes part, and signs them in as people do: by a link in a mail.
 * @param {OwnStack} stack
 * @param {import('./random.mjs').Random} random
 * @returns {Promise<People>}
 */
export async function gatherPeople(stack, random) {
  const client = new pg.Client({ connectionString: stack.databaseUrl });
  await client.connect();
  const person = async (
    /** @type {string} */ name,
    /** @type {string} */ role,
    /** @type {string | null} */ organisation,
  ) => {
    const id = random.uuid();
    const email = `${id}@people.example`;
    await client.query(
      `insert into person (id, name, email, roles, organisation_id, created_at) values ($1, $2, $3, $4, $5, now())`,
      [id, name, email, [role], organisation],
    );
    return { id, email, cookie: '' };
  };
  const side = async (/** @type {string} */ region) => {
    const id = random.uuid();
    await client.query(
      `insert into organisation (id, name, short_name, kind, country, region_code, is_member, created_at)
       values ($1, $2, $2, 'regional-authority', $3, $4, true, now())`,
      [id, `Region ${region}`, region.slice(0, 2), region],
    );
    const speaker = await person(`Speaker of ${region}`, 'representative', id);
    const traveller = await person(`Traveller of ${region}`, 'participant', id);
    await client.query('update organisation set representative_id = $2 where id = $1', [id, speaker.id]);
    return { id, speaker, traveller };
  };
  try {
    const secretary = await person('Secretary', 'secretariat', null);
    const sides = [];
    for (const region of REGIONS) sides.push(await side(region));
    const everybody = [secretary, ...sides.flatMap(({ speaker, traveller }) => [speaker, traveller])];
    for (const one of everybody) one.cookie = await signIn(stack, one.email);
    return { secretary, sides };
  } finally {
    await client.end();
  }
}

/**
 * @param {OwnStack} stack
 * @param {string} email
 */
async function signIn({ url, mail }, email) {
  const post = (/** @type {string} */ path, /** @type {object} */ body, /** @type {string} */ key) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `sign-in-${key}` },
      body: JSON.stringify(body),
    });
  await post('/api/auth/sign-in/magic-link', { email }, email.slice(0, 36));
  for (let left = 200; left > 0; left -= 1) {
    const token = mail.store.list({ to: email }).map(({ text }) => /#token=([\w-]+)/.exec(text)?.[1])[0];
    if (token) {
      const redeemed = await post('/api/auth/link/redeem', { token }, token);
      return redeemed.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    }
    await sleep(50);
  }
  throw new Problem(`Nobody could be signed in as ${email}.`);
}
