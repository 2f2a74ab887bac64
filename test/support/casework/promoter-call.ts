import { randomUUID } from 'node:crypto';
import { PersonEntity, type CaseKey } from '@waymark/db';
import { dayOf, offeredLanguages, type Actor, type CaseRole, type PromoterFormKey } from '@waymark/domain';
import { rowsOf } from './in-process.js';
import type { CaseworkInTime } from './in-process.js';
import type { Story } from './story.js';

const names = {
  lead: 'Lea Lindner',
  deputy: 'Dario Deputi',
  rita: 'Rita Rossi',
  rolf: 'Rolf Richter',
  rosa: 'Rosa Ruiz',
  ane: 'Ane Etxeberria',
  bo: 'Bo Berg',
  chiara: 'Chiara Conti',
  nominator: 'Nils Nord',
  subscriber: 'Sofia Sousa',
  unsubscribed: 'Ulla Ung',
} as const;
export type PromoterPerson = keyof typeof names;

/** Complete answers to each form of a call. */
export const papers = {
  application: (name: string) => ({
    name,
    type: 'vet-teacher',
    institutions: [`${name} School`],
    region: 'ES21',
    languages: ['es', 'en'],
    contactEmail: 'candidate@people.example',
    reason: 'Has sent forty learners abroad.',
    priorities: 'Vocational schools in small towns.',
    messages: 'Everybody can go.',
    interests: 'Short stays for adults.',
    inclusion: 'no',
    dataConsent: true,
  }),
  checklist: { inTime: true, agreed: true, type: true, complete: true, readable: true, single: true },
  review: (score: number) => ({
    relevance: score,
    priorities: score,
    clarity: score,
    reach: score,
    inclusion: score,
    commentToPanel: 'Convincing work.',
    commentToApplicant: 'Your examples are clear.',
    recommendation: 'accept',
  }),
  profile: {
    headline: 'Learning abroad for everybody',
    about: 'I have sent learners abroad for ten years.',
    messages: ['Everybody can go.'],
    languages: ['es'],
    pageConsent: true,
  },
} as const;

/** Where a call is lived: on a server whose clock jumps (`Year`), or on one that keeps the time of day. */
export interface CallPlace {
  readonly work: Pick<CaseworkInTime, 'orm' | 'caller' | 'mail' | 'now'>;
  story(): Promise<Pick<Story, 'secretariat'>>;
}

/** One call on real servers, asked as the API will ask: with the role that each has in it. */
export class PromoterCall {
  call!: CaseKey;

  private constructor(
    readonly year: CallPlace,
    readonly secretariat: Actor,
    readonly people: Readonly<Record<PromoterPerson, { readonly id: string; readonly email: string }>>,
  ) {}

  static async people(year: CallPlace): Promise<PromoterCall> {
    const story = await year.story();
    const em = year.work.orm.em.fork();
    const createdAt = await year.work.now();
    const made = Object.entries(names).map(([key, name]) => {
      const email = `${key}-${randomUUID()}@people.example`;
      const person = Object.assign(new PersonEntity(), { id: randomUUID(), name, email, createdAt });
      em.persist(person);
      return [key, { id: person.id, email }] as const;
    });
    await em.flush();
    const people = Object.fromEntries(made) as PromoterCall['people'];
    await rowsOf(
      year.work,
      'insert into mailing_list_member (person_id, added_at, unsubscribed_at) values (?, now(), null), (?, now(), now())',
      [people.subscriber.id, people.unsubscribed.id],
    );
    return new PromoterCall(year, story.secretariat, people);
  }

  as(person: PromoterPerson, role: CaseRole): Actor {
    return { personId: this.people[person].id, roles: [role] };
  }

  ask(about: CaseKey, action: string, actor: Actor, payload: Record<string, unknown> = {}) {
    return this.year.work.caller.ask(about, action, actor, { payload });
  }

  /** Planned for the coming June, with everything there that it needs. */
  async prepare(terms: Record<string, unknown> = {}): Promise<number> {
    const today = dayOf((await this.year.work.now()).toISOString());
    const june = Number(today.slice(0, 4)) + (today.slice(5) < '05-20' ? 0 : 1);
    const payload = { year: june, places: 1, ...terms };
    this.call = await this.year.work.caller.make('promoterCall', 'planCall', this.secretariat, { payload });
    for (const language of offeredLanguages)
      await rowsOf(
        this.year.work,
        'insert into promoter_call_text (call_id, language, title, body, updated_at) values (?, ?, ?, ?, now())',
        [this.call.id, language, `Mobility Promoters ${june} (${language})`, 'Each June we look for you.'],
      );
    const { lead, deputy, rita, rolf, rosa } = this.people;
    await this.ask(this.call, 'nameLead', this.secretariat, { personId: lead.id });
    await this.ask(this.call, 'nameDeputy', this.secretariat, { personId: deputy.id });
    const reviewerIds = [rita.id, rolf.id, rosa.id];
    await this.ask(this.call, 'namePanel', this.secretariat, { reviewerIds });
    await this.ask(this.call, 'previewCall', this.secretariat);
    await this.ask(this.call, 'sayReady', this.secretariat);
    return june;
  }

  /** What an autosave does. */
  async write(
    about: CaseKey,
    form: PromoterFormKey,
    answers: object,
    person?: PromoterPerson,
  ): Promise<void> {
    const rows = await rowsOf(
      this.year.work,
      `update promoter_answers set answers = ?::jsonb, revision = revision + 1
       where application_id = ? and form = ? and person_id is not distinct from ?::uuid and status = 'draft' returning id`,
      [JSON.stringify(answers), about.id, form, person ? this.people[person].id : null],
    );
    if (rows.length !== 1) throw new Error(`There is no draft of ${form}.`);
  }

  async begin(person: PromoterPerson, how: 'self' | 'nomination' = 'self'): Promise<CaseKey> {
    const role = how === 'self' ? 'applicant' : 'nominator';
    const payload = { callId: this.call.id, how, candidateKind: 'person', title: names[person] };
    const about = await this.year.work.caller.make(
      'promoterApplication',
      'startApplication',
      this.as(person, role),
      { payload },
    );
    await this.write(about, 'promoter-application', papers.application(names[person]));
    return about;
  }

  /** Found eligible, given to Rita and Rolf, and reviewed by both. */
  async review(about: CaseKey, score: number): Promise<void> {
    await this.write(about, 'promoter-eligibility', papers.checklist);
    await this.ask(about, 'markEligible', this.as('lead', 'lead'));
    const reviewers = ['rita', 'rolf'] as const;
    for (const person of reviewers)
      await this.ask(about, 'declareInterests', this.as(person, 'reviewer'), { conflict: false });
    const reviewerIds = reviewers.map((person) => this.people[person].id);
    await this.ask(about, 'assign', this.as('lead', 'lead'), { reviewerIds });
    for (const person of reviewers) {
      await this.write(about, 'promoter-review', papers.review(score), person);
      await this.ask(about, 'fileReview', this.as(person, 'reviewer'));
    }
  }

  /** Text keys of the mails that were decided for somebody, each as often as it was. */
  async mailsTo(person: PromoterPerson): Promise<string[]> {
    const rows = await rowsOf<{ mail: string }>(
      this.year.work,
      `select data->>'mail' as mail from effect where kind = 'mail' and data->>'personId' = ? order by created_at, mail`,
      [this.people[person].id],
    );
    return rows.map(({ mail }) => mail);
  }

  /** Subjects that came in somebody's box. */
  subjectsFor(person: PromoterPerson): string[] {
    return this.year.work.mail.store.list({ to: this.people[person].email }).map(({ subject }) => subject);
  }
}
