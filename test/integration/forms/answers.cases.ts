import { beforeAll, expect, test } from '@jest/globals';
import type { DemoSite, Visitor } from '../../support/forms/demo-site.js';

interface Filed {
  id: string;
  exchange_id: string;
  reference: string;
  person_id: string;
  name: string;
  host_id: string;
  role: string;
}

/** The answers in filed reports as a file: a row for each report, a column for each question. */
export function answerCases(demo: () => DemoSite): void {
  let site: DemoSite;
  let filed: Filed[];
  let secretariat: Visitor;
  let secretary: string;

  beforeAll(async () => {
    site = demo();
    filed = await site.rows<Filed>(`
      select r.id, x.id as exchange_id, x.reference, p.id as person_id, p.name, h.representative_id as host_id,
        r.answers->>'role' as role
      from report r join exchange x on x.id = r.exchange_id join person p on p.id = r.person_id
      join organisation h on h.id = x.host_org_id
      where r.kind = 'pre-participant' and r.status = 'filed' and r.answers->>'role' is not null order by r.id`);
    const [someone] = await site.rows<{ id: string }>(
      `select id from person where 'secretariat' = any(roles) limit 1`,
    );
    secretary = someone!.id;
    secretariat = await site.as(secretary);
  });

  const file = async (visitor: Visitor, path = 'pre-participant?as=csv') => {
    const { statusCode, body } = await visitor.get(`/api/exports/answers/${path}`);
    return { statusCode, body };
  };

  test('hold every filed report, with the questions as headings and the answers in words', async () => {
    const { statusCode, body } = await file(secretariat);
    expect(statusCode).toBe(200);
    expect(body).toContain('What do you want to learn?');
    expect(body).toContain('Version of the form');
    expect(filed.length).toBeGreaterThan(5);
    for (const { reference, name, role } of filed) {
      expect(body).toContain(reference);
      expect(body).toContain(name);
      expect(body).toContain(role);
    }
  });

  test('leave out what has to be deleted on its day', async () => {
    const [told] = await site.rows<{ needs: string }>(`
      select answers->>'accessNeeds' as needs from report
      where status = 'filed' and answers->>'accessNeeds' is not null limit 1`);
    expect(told?.needs).toBeTruthy();
    expect((await file(secretariat)).body).not.toContain(told!.needs);
  });

  test('are those of the exchange that is asked for', async () => {
    const [one] = filed;
    const { body } = await file(secretariat, `pre-participant?as=csv&exchangeId=${one!.exchange_id}`);
    expect(body).toContain(one!.reference);
    for (const { reference } of filed.filter(({ exchange_id }) => exchange_id !== one!.exchange_id))
      expect(body).not.toContain(reference);
  });

  test('are, for whoever hosts or travels, those of their own exchanges', async () => {
    const [one] = filed;
    const reachable = await site.rows<{ reference: string }>(
      `select distinct x.reference from exchange x
       join organisation h on h.id = x.host_org_id join organisation s on s.id = x.sender_org_id
       where h.representative_id = ? or h.deputy_id = ? or s.representative_id = ? or s.deputy_id = ?`,
      Array.from({ length: 4 }, () => one!.host_id),
    );
    const theirs = new Set(reachable.map(({ reference }) => reference));
    const host = (await file(await site.as(one!.host_id))).body;
    expect(host).toContain(one!.role);
    for (const { reference } of filed.filter((other) => !theirs.has(other.reference)))
      expect(host).not.toContain(reference);
    const traveller = (await file(await site.as(one!.person_id))).body;
    for (const { role } of filed.filter((other) => other.person_id !== one!.person_id))
      if (role !== one!.role) expect(traveller).not.toContain(role);
  });

  test('are nothing for nobody, and there is no other form', async () => {
    expect((await file(site.nobody)).statusCode).toBe(401);
    expect((await file(secretariat, 'people?as=csv')).statusCode).toBe(404);
    expect((await file(secretariat, 'pre-participant')).statusCode).toBe(422);
  });

  test('are written down as looked at where not both sides may read them', async () => {
    await file(secretariat);
    const looks = await site.rows<{ subject_id: string }>(`select subject_id from look where viewer_id = ?`, [
      secretary,
    ]);
    expect(looks.length).toBeGreaterThan(0);
    expect(filed.map(({ person_id }) => person_id)).toEqual(
      expect.arrayContaining([looks.at(-1)!.subject_id]),
    );
  });

  test('stand side by side for whoever sees the exchange, as far as they may read them', async () => {
    const [one] = filed;
    const path = `/api/exchanges/${one!.exchange_id}/answers`;
    const told = (await secretariat.get(path)).json<
      { form: string; title: string; reports: number; questions: { question: string; answers: object[] }[] }[]
    >();
    const before = told.find(({ form }) => form === 'pre-participant')!;
    expect(before.reports).toBe(filed.filter(({ exchange_id }) => exchange_id === one!.exchange_id).length);
    const wanted = before.questions.find(({ question }) => question === 'What do you want to learn?');
    expect(wanted?.answers).toContainEqual({
      reportId: expect.any(String),
      who: one!.name,
      answer: expect.stringMatching(/\S/),
    });
    const traveller = (await (await site.as(one!.person_id)).get(path)).json<
      { form: string; reports: number }[]
    >();
    expect(traveller.find(({ form }) => form === 'pre-participant')?.reports).toBe(1);
    const [stranger] = await site.rows<{ id: string }>(
      `select p.id from person p where p.roles = '{participant}' and p.id not in
       (select person_id from exchange_participant where exchange_id = ?) limit 1`,
      [one!.exchange_id],
    );
    expect((await (await site.as(stranger!.id)).get(path)).statusCode).toBe(404);
  });
}
