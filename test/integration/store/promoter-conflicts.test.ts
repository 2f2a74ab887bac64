import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CaseKey } from '@waymark/db';
import { openStore, type Store } from '../../support/casework/store.js';

const now = '2027-06-10T09:00:00.000Z';

let store: Store;
let call: CaseKey;
const rows = <Row>(sql: string, params: unknown[]) => store.orm.em.fork().execute<Row[]>(sql, params);

/** Somebody of an organisation, or of none. */
async function person(name: string, organisationId: string | null = null): Promise<string> {
  const id = randomUUID();
  await rows(
    'insert into person (id, name, email, organisation_id, created_at) values (?, ?, ?, ?, now()) returning id',
    [id, name, `${id}@people.example`, organisationId],
  );
  return id;
}

async function begin(personId: string, institutionIds: string[] = [], how: 'self' | 'nomination' = 'self') {
  const role = how === 'self' ? 'applicant' : 'nominator';
  const payload = { callId: call.id, how, candidateKind: 'person', title: 'A candidate', institutionIds };
  const actor = { personId, roles: [role] } as const;
  const { about } = await store.make('promoterApplication', 'startApplication', actor, payload);
  return about;
}

const found = async ({ id }: CaseKey) => {
  const [row] = await rows<{ facts: { found: unknown[] }; barred_ids: string[] }>(
    'select facts, barred_ids from promoter_application where id = ?',
    [id],
  );
  return row!;
};

beforeAll(async () => {
  store = await openStore(now);
  const { secretariat } = store.partnership;
  const payload = { year: 2027, places: 2, opensOn: '2027-06-01', closesOn: '2027-06-30' };
  call = (await store.make('promoterCall', 'planCall', secretariat, payload)).about;
  // As `launch` leaves it: what is looked at here is what applications find in it.
  await rows(
    `update promoter_call set stage = 'open', facts = facts || '{"stage": "open"}' where id = ? returning id`,
    [call.id],
  );
});
afterAll(() => store.close());

test('a reviewer of the candidate’s organisation is found, by id or by name, and barred', async () => {
  const { basque, secretariat, jon } = store.partnership;
  const [lead, ruth] = [await person('Lead'), await person('Ruth')];
  await store.ask(call, 'nameLead', secretariat, { personId: lead });
  await store.ask(call, 'namePanel', secretariat, { reviewerIds: [jon, ruth] });

  const byId = await begin(await person('Ane'), [basque.id]);
  const named = await begin(await person('Bo'));
  await rows(
    `update promoter_answers set answers = '{"institutions": ["BASQUE  country"]}' where application_id = ? returning id`,
    [named.id],
  );
  for (const about of [byId, named]) {
    await store.ask(about, 'followCall', { personId: null, roles: ['clock'] });
    const { facts, barred_ids } = await found(about);
    expect(facts.found).toEqual([{ personId: jon, kind: 'same-organisation' }]);
    expect(barred_ids).toEqual([jon]);
  }
});

test('whoever nominates in a call reviews none of it, once the nomination is in', async () => {
  const [reviewer, other] = [await person('Rolf'), await person('Chiara')];
  await store.ask(call, 'namePanel', store.partnership.secretariat, { reviewerIds: [reviewer] });
  const theirs = await begin(reviewer, [], 'nomination');
  const about = await begin(other);
  const look = async () => {
    await store.ask(about, 'followCall', { personId: null, roles: ['clock'] });
    return (await found(about)).facts.found;
  };
  expect(await look()).toEqual([]);
  await rows('update promoter_application set submitted_at = now() where id = ? returning id', [theirs.id]);
  expect(await look()).toEqual([{ personId: reviewer, kind: 'in-the-call' }]);
});

test('a nominee is put on file when they are asked, and gets the mail; whoever is there already is taken', async () => {
  const nominator = await person('Nils');
  const about = await begin(nominator, [], 'nomination');
  const email = `Maria-${randomUUID()}@People.example`;
  await rows(
    `update promoter_answers set answers = jsonb_build_object('name', 'Maria Åberg', 'contactEmail', ?::text)
     where application_id = ? returning id`,
    [email, about.id],
  );
  await store.ask(about, 'askNominee', { personId: nominator, roles: ['nominator'] });
  const [maria] = await rows<{ id: string; name: string }>('select id, name from person where email = ?', [
    email.toLowerCase(),
  ]);
  expect(maria).toMatchObject({ name: 'Maria Åberg' });
  const mails = await rows(
    `select data->>'mail' as mail, data->>'personId' as "personId" from effect where case_id = ? and kind = 'mail'`,
    [about.id],
  );
  expect(mails).toEqual([{ mail: 'nomination', personId: maria!.id }]);
});
