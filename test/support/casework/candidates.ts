import { randomUUID } from 'node:crypto';
import { caseTable, PersonEntity, type CaseKey } from '@waymark/db';
import type { Actor, CaseRole } from '@waymark/domain';
import { wrongIn } from '../../../tools/faults/folded.mjs';
import { rowsOf } from './in-process.js';
import { papers, type PromoterCall, type PromoterPerson } from './promoter-call.js';

export interface Candidate {
  readonly about: CaseKey;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
}

/** So many at once: as many as a worker decides side by side. */
const atOnce = 8;

/** Does the same for many, some at a time. */
export async function forEach<T>(all: readonly T[], fn: (one: T, index: number) => Promise<unknown>) {
  for (let from = 0; from < all.length; from += atOnce)
    await Promise.all(all.slice(from, from + atOnce).map((one, index) => fn(one, from + index)));
}

/** Very many people who apply in one call, and what became of them. */
export class Candidates {
  constructor(readonly call: PromoterCall) {}

  async person(name: string): Promise<{ id: string; email: string }> {
    const em = this.call.year.work.orm.em.fork();
    const email = `${name.toLowerCase().replaceAll(' ', '-')}-${randomUUID()}@people.example`;
    const createdAt = await this.call.year.work.now();
    const person = Object.assign(new PersonEntity(), { id: randomUUID(), name, email, createdAt });
    await em.persist(person).flush();
    return { id: person.id, email };
  }

  /** Begins an application, with every answer there. */
  async begin(name: string, { nominee, mail }: { nominee?: string; mail?: string } = {}): Promise<Candidate> {
    const { id: personId, email } = await this.person(name);
    const how = nominee === undefined ? 'self' : 'nomination';
    const payload = { callId: this.call.call.id, how, candidateKind: 'person', title: nominee ?? name };
    const actor = { personId, roles: [how === 'self' ? 'applicant' : 'nominator'] } satisfies Actor;
    const about = await this.call.year.work.caller.make('promoterApplication', 'startApplication', actor, {
      payload,
    });
    const answers = { ...papers.application(nominee ?? name), contactEmail: mail ?? email };
    await this.call.write(about, 'promoter-application', answers);
    return { about, personId, name, email };
  }

  /** One step of the candidate, or of whoever nominates them. */
  act({ about, personId }: Candidate, action: string, payload = {}, role: CaseRole = 'applicant') {
    return this.call.ask(about, action, { personId, roles: [role] }, payload);
  }

  /** Found eligible, and given to two of the panel. */
  async assign(about: CaseKey, reviewers: readonly PromoterPerson[], lead: PromoterPerson = 'lead') {
    await this.call.write(about, 'promoter-eligibility', papers.checklist);
    await this.call.ask(about, 'markEligible', this.call.as(lead, 'lead'));
    for (const person of reviewers) await this.declareClear(about, person);
    await this.give(about, reviewers, lead);
  }

  declareClear(about: CaseKey, person: PromoterPerson) {
    return this.call.ask(about, 'declareInterests', this.call.as(person, 'reviewer'), { conflict: false });
  }

  give(about: CaseKey, reviewers: readonly PromoterPerson[], lead: PromoterPerson = 'lead') {
    const reviewerIds = reviewers.map((person) => this.call.people[person].id);
    return this.call.ask(about, 'assign', this.call.as(lead, 'lead'), { reviewerIds });
  }

  async file(about: CaseKey, person: PromoterPerson, score: number) {
    await this.call.write(about, 'promoter-review', papers.review(score), person);
    await this.call.ask(about, 'fileReview', this.call.as(person, 'reviewer'));
  }

  async review(about: CaseKey, reviewers: readonly PromoterPerson[], score: number, lead?: PromoterPerson) {
    await this.assign(about, reviewers, lead);
    for (const person of reviewers) await this.file(about, person, score);
  }

  /** Text keys of the mails about an application to somebody, each with its day in Brussels. */
  async mails({ id }: CaseKey, personId: string): Promise<string[]> {
    const rows = await rowsOf<{ line: string }>(
      this.call.year.work,
      `select to_char(created_at at time zone 'Europe/Brussels', 'MM-DD ') || (data->>'mail') as line
       from effect where kind = 'mail' and case_id = ? and data->>'personId' = ? order by created_at, id`,
      [id, personId],
    );
    return rows.map(({ line }) => line);
  }

  /** How many of each mail went out in all applications and the call, and to how many people. */
  async counts(keys: readonly string[]): Promise<Record<string, { mails: number; cases: number }>> {
    const rows = await rowsOf<{ mail: string; mails: number; cases: number }>(
      this.call.year.work,
      `select data->>'mail' as mail, count(*)::int as mails, count(distinct case_id)::int as cases
       from effect where kind = 'mail' and data->>'mail' = any(string_to_array(?, ',')) and delivered_at is not null group by 1`,
      [keys.join(',')],
    );
    return Object.fromEntries(rows.map(({ mail, mails, cases }) => [mail, { mails, cases }]));
  }

  /** What no lifecycle would do, of every call and application there is. */
  async illegal(): Promise<string[]> {
    const wrong: string[] = [];
    for (const kind of ['promoterCall', 'promoterApplication'] as const) {
      const rows = await rowsOf<Parameters<typeof wrongIn>[1]>(
        this.call.year.work,
        `select c.id, c.stage, c.seq, c.facts, (select jsonb_agg(jsonb_build_object('seq', e.seq, 'type', e.type,
           'action', e.action, 'stage_from', e.stage_from, 'stage_to', e.stage_to) order by e.seq)
           from case_event e where e.case_id = c.id) as events from ${caseTable[kind]} c`,
      );
      for (const row of rows) wrong.push(...wrongIn(kind, row).map((line) => `${kind} ${row.id}: ${line}`));
    }
    return wrong;
  }
}
