import { randomUUID } from 'node:crypto';

/** @typedef {import('pg').Pool} Pool */

/**
 * Two organisations that do an exchange, and who acts in it.
 * @typedef {object} Pair
 * @property {string} hostOrganisationId
 * @property {string} senderOrganisationId
 * @property {string} host represents the host
 * @property {string} sender represents the sender
 * @property {string[]} travellers two, of the sender
 */

export const PERSON = 'id, name, email, roles, organisation_id, created_at';
const ORGANISATION = 'id, name, short_name, kind, country, region_code, is_member, created_at';

/**
 * @param {string} name
 * @param {string} role
 * @param {string | null} organisationId
 */
const person = (name, role, organisationId) => {
  const id = randomUUID();
  return {
    id,
    name,
    email: `${id}@people.example`,
    roles: [role],
    organisation_id: organisationId,
    created_at: new Date(),
  };
};

/**
 * @param {string} name
 * @param {string[]} roles
 */
export const newPerson = (name, roles) => ({ ...person(name, '', null), roles });

/** @param {string} name */
const organisation = (name) => ({
  id: randomUUID(),
  name,
  short_name: name,
  kind: 'regional-authority',
  country: 'SE',
  region_code: 'SE23',
  is_member: true,
  created_at: new Date(),
});

/**
 * Pairs of organisations with their people, written straight into the directory.
 * @param {Pool} pool
 * @param {number} count
 * @returns {Promise<Pair[]>}
 */
export async function foundPairs(pool, count) {
  const pairs = Array.from({ length: count }, (_, index) => {
    const [host, sender] = [organisation(`Host ${index + 1}`), organisation(`Sender ${index + 1}`)];
    const people = [
      person('Ane Etxeberria', 'representative', host.id),
      person('Lars Lindqvist', 'representative', sender.id),
      person('Asa Oberg', 'participant', sender.id),
      person('Bjorn Ek', 'participant', sender.id),
    ];
    return { host, sender, people };
  });
  await insertRows(
    pool,
    'organisation',
    ORGANISATION,
    pairs.flatMap(({ host, sender }) => [host, sender]),
  );
  await insertRows(
    pool,
    'person',
    PERSON,
    pairs.flatMap(({ people }) => people),
  );
  await pool.query(
    `update organisation o set representative_id = p.id from person p
     where p.organisation_id = o.id and 'representative' = any(p.roles) and o.representative_id is null`,
  );
  return pairs.map(({ host, sender, people: [ane, lars, ...travellers] }) => ({
    hostOrganisationId: host.id,
    senderOrganisationId: sender.id,
    host: ane?.id ?? '',
    sender: lars?.id ?? '',
    travellers: travellers.map(({ id }) => id),
  }));
}

/**
 * Somebody of the secretariat, made where there is nobody.
 * @param {Pool} pool
 * @returns {Promise<{ id: string, email: string }>}
 */
export async function aSecretary(pool) {
  const known = await pool.query(`select id, email from person where 'secretariat' = any(roles) limit 1`);
  if (known.rows[0]) return known.rows[0];
  const made = person('Noor Peeters', 'secretariat', null);
  await insertRows(pool, 'person', PERSON, [made]);
  return made;
}

/**
 * @param {Pool} pool
 * @param {string} table
 * @param {string} columns
 * @param {object[]} rows
 */
export async function insertRows(pool, table, columns, rows) {
  await pool.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
