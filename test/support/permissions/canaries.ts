import { Writable } from 'node:stream';
import type { ExchangeView, PersonView, ReportRow } from '@waymark/contract';
import { addDays, type Day, dayOf, type ReportKind } from '@waymark/domain';
import sharp from 'sharp';
import { type Api, apiOn } from '../api/api-on.js';
import type { Client } from '../api/client.js';
import { terms } from '../api/players.js';
import { answersTo } from '../casework/answers.mjs';
import { caseworkNow, type Casework } from '../casework/in-process.js';
import { refusingMail } from './refusing-mail.js';

/** Unique words, one for each thing that somebody writes. They survive folding, trimming and addresses. */
export class Canaries {
  readonly all = new Map<string, string>();

  /** @param what is written there */
  of(what: string): string {
    const word = `zq${String(this.all.size).padStart(3, '0')}canary${what.replace(/[^a-z]/gi, '').toLowerCase()}zq`;
    this.all.set(word, what);
    return word;
  }

  /** The canaries in a text. */
  in(text: string): string[] {
    const folded = text.toLowerCase();
    return [...this.all].filter(([word]) => folded.includes(word)).map(([, what]) => what);
  }

  /** Free text in an answer, each replaced by a canary; codes and days stay. */
  inAnswers(value: unknown, what: string): unknown {
    if (Array.isArray(value)) return value.map((one) => this.inAnswers(one, what));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, this.inAnswers(inner, `${what} ${key}`)]),
      );
    return typeof value === 'string' && (value.includes(' ') || value.length > 14) ? this.of(what) : value;
  }
}

/** One exchange from offer to factsheet through the front door, in which everything that people write is a canary. */
export class CanaryExchange {
  readonly canaries = new Canaries();
  private id = '';
  private readonly start: Day = addDays(dayOf(new Date().toISOString()), -20);
  private host!: Client;
  private sender!: Client;
  private secretariat!: Client;
  private travellers: { id: string; client: Client }[] = [];

  private constructor(
    readonly work: Casework,
    readonly api: Api,
    private readonly lines: string[],
    readonly mail: Awaited<ReturnType<typeof refusingMail>>,
  ) {}

  static async play(): Promise<CanaryExchange> {
    const lines: string[] = [];
    const logTo = new Writable({
      write(chunk: Buffer, _encoding, done) {
        lines.push(chunk.toString('utf8'));
        done();
      },
    });
    const mail = await refusingMail();
    const work = await caseworkNow({ logTo, smtpUrl: mail.smtpUrl });
    const one = new CanaryExchange(work, await apiOn(work, { smtpUrl: mail.smtpUrl }), lines, mail);
    try {
      await one.people();
      await one.match();
      await one.prepare();
      await one.visit();
      await one.factsheet();
    } catch (error) {
      await one.close();
      throw error;
    }
    return one;
  }

  /** What API and worker logged. */
  logged(): string {
    return this.api.logged() + this.lines.join('');
  }

  workerLogged(): string {
    return this.lines.join('');
  }

  async close(): Promise<void> {
    await this.api.close();
    await this.work.close();
    this.mail.close();
  }

  private async people(): Promise<void> {
    const { basque, vastra, secretariat } = this.work.partnership;
    this.host = await this.api.as(basque.representativeId);
    this.sender = await this.api.as(vastra.representativeId);
    this.secretariat = await this.api.as(secretariat.personId!);
    const words = (who: string) => ({
      name: this.canaries.of(`name of ${who}`),
      email: `${this.canaries.of(`mail of ${who}`)}@people.example`,
      phone: this.canaries.of(`phone of ${who}`).slice(0, 40),
      jobTitle: this.canaries.of(`job of ${who}`),
      department: this.canaries.of(`department of ${who}`),
    });
    for (const [who, id] of [
      ['host', basque.representativeId],
      ['sender', vastra.representativeId],
    ] as const)
      await this.done(this.secretariat.patch(`/api/people/${id}`, words(who)));
    // A new address ends the session.
    this.host = await this.api.as(basque.representativeId);
    this.sender = await this.api.as(vastra.representativeId);
    for (const who of ['first', 'second']) {
      const body = { ...words(who), organisationId: vastra.id };
      const { id } = (await this.done<PersonView>(this.sender.post('/api/people', body))).body;
      this.travellers.push({ id, client: await this.api.as(id) });
    }
    const email = `${this.canaries.of('mail of a link asked for')}@people.example`;
    await this.done(this.api.nobody.post('/api/auth/sign-in/magic-link', { email }, { key: null }));
    const password = { newPassword: this.canaries.of('password') };
    await this.done(this.host.put('/api/auth/password', password, { key: null }));
    const wrong = { email, password: this.canaries.of('wrong password') };
    await this.api.nobody.post('/api/auth/sign-in/email', wrong, { key: null });
    for (const q of [this.canaries.of('search')]) await this.done(this.secretariat.get(`/api/people?q=${q}`));
    await this.secretariat.post('/api/people', { name: this.canaries.of('refused name'), email: 'no' });
  }

  private async offer(client: Client, organisationId: string, direction: string): Promise<string> {
    const body = {
      ...terms(organisationId, direction),
      title: this.canaries.of(`title of ${direction}`),
      summary: this.canaries.of(`summary of ${direction}`),
      skillsNeed: this.canaries.of(`skills need of ${direction}`),
      periodStart: addDays(this.start, -90),
      periodEnd: addDays(this.start, 90),
    };
    const { id } = (await this.done<{ id: string }>(client.post('/api/proposals', body))).body;
    const act = (who: Client, action: string, more = {}) =>
      this.done(who.post(`/api/proposals/${id}/actions/${action}`, more));
    await act(client, 'submit');
    await act(this.secretariat, 'askForInformation', { question: this.canaries.of('question') });
    await act(client, 'answerInformation', { answer: this.canaries.of('answer') });
    await act(this.secretariat, 'open');
    return id;
  }

  private async match(): Promise<void> {
    const { basque, vastra } = this.work.partnership;
    const body = {
      hostProposalId: await this.offer(this.host, basque.id, 'receive'),
      senderProposalId: await this.offer(this.sender, vastra.id, 'send'),
      title: this.canaries.of('title of the exchange'),
      why: this.canaries.of('why'),
      topics: ['LL-STRATEGY'],
      format: 'RSP-STUDY-VISIT',
      afterTheFact: true,
    };
    this.id = (await this.done<ExchangeView>(this.secretariat.post('/api/exchanges', body))).body.id;
    await this.act(this.host, 'acceptMatch');
    await this.act(this.sender, 'acceptMatch');
    await this.act(this.sender, 'logFirstContact');
  }

  private async prepare(): Promise<void> {
    const { start, canaries } = this;
    await this.act(this.host, 'planVisit', {
      start,
      end: addDays(start, 2),
      place: canaries.of('place'),
      workingLanguage: 'en',
      fundingSource: canaries.of('funding'),
      organiser: canaries.of('organiser'),
      payer: canaries.of('payer'),
    });
    const programme = [{ day: start, half: 'morning', what: canaries.of('programme') }];
    await this.act(this.host, 'setProgramme', { programme });
    const before = programme.map((entry) => ({ ...entry }));
    const entries = [
      {
        ...programme[0]!,
        place: canaries.of('room'),
        people: canaries.of('people'),
        note: canaries.of('note'),
      },
    ];
    await this.act(this.sender, 'writeHalfDay', { day: start, half: 'morning', entries, before });
    await this.act(this.sender, 'addItem', { item: canaries.of('item'), side: 'both' });
    await this.act(this.host, 'setCost', { cost: 'meals', paidBy: 'host', source: canaries.of('source') });
    await this.act(this.host, 'setContacts', {
      hostContactId: this.work.partnership.basque.representativeId,
    });
    await this.act(this.sender, 'setContacts', {
      senderContactId: this.work.partnership.vastra.representativeId,
    });
    for (const { id } of this.travellers) await this.act(this.sender, 'addParticipant', { personId: id });
    for (const { client } of this.travellers) await this.file(client, 'pre-participant');
    await this.file(this.host, 'pre-host');
    await this.act(this.secretariat, 'confirmReady');
  }

  private async visit(): Promise<void> {
    const [first, second] = this.travellers;
    await this.act(this.secretariat, 'startVisit');
    const attendance = { [first!.id]: 'present', [second!.id]: 'present' };
    await this.act(this.host, 'recordVisit', { outcome: 'held', attendance });
    const report = await this.reportOf(first!.client, 'post-participant');
    const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#333' } })
      .withExif({ IFD0: { ImageDescription: this.canaries.of('description inside a photo') } })
      .jpeg()
      .toBuffer();
    await this.done(
      first!.client.upload(`/api/reports/${report}/photos`, {
        file: bytes,
        fileName: `${this.canaries.of('name of a file')}.jpg`,
        caption: this.canaries.of('caption'),
        alt: this.canaries.of('alternative text'),
        others: 'permitted',
        permission: this.canaries.of('permission'),
      }),
    );
    await this.file(first!.client, 'post-participant');
    const waiver = {
      reportKind: 'post-participant',
      personId: second!.id,
      reason: this.canaries.of('reason of a waiver'),
    };
    await this.act(this.secretariat, 'writeNote', { to: 'secretariat', message: this.canaries.of('note') });
    await this.act(this.host, 'sendMessage', { to: 'sender', message: this.canaries.of('message') });
    // Too soon, and refused: what was asked is written down all the same.
    await this.secretariat.post(`/api/exchanges/${this.id}/actions/waiveReport`, waiver);
    await this.file(second!.client, 'post-participant');
    await this.file(this.host, 'post-host');
  }

  private async factsheet(): Promise<void> {
    const path = `/api/factsheets/${this.id}`;
    await this.done(this.secretariat.post(`${path}/draft`, {}));
    const content = {
      why: this.canaries.of('why of the factsheet'),
      preparation: this.canaries.of('preparation'),
    };
    await this.done(this.secretariat.patch(path, { content }));
    await this.act(this.secretariat, 'finishDraft');
    await this.act(this.sender, 'requestChanges', { comment: this.canaries.of('comment on the factsheet') });
    await this.act(this.secretariat, 'closeWithoutFactsheet', {
      reason: this.canaries.of('reason to close'),
    });
  }

  private async file(client: Client, kind: ReportKind): Promise<void> {
    const report = await this.reportOf(client, kind);
    const answers = this.canaries.inAnswers(answersTo(kind, this.start), `${kind}`) as Record<
      string,
      unknown
    >;
    const more =
      kind === 'pre-participant'
        ? { secondAddress: `${this.canaries.of('second mail')}@people.example` }
        : {};
    await this.done(client.put(`/api/reports/${report}/answers`, { answers: { ...answers, ...more } }));
    await this.act(client, 'fileReport', { reportKind: kind });
  }

  private async reportOf(client: Client, kind: ReportKind): Promise<string> {
    const { body } = await client.get<ReportRow[]>(`/api/reports?kind=${kind}&status=draft`);
    return body[0]!.id;
  }

  private act(client: Client, action: string, body: object = {}) {
    return this.done(client.post(`/api/exchanges/${this.id}/actions/${action}`, body));
  }

  private async done<T>(
    asked: Promise<{ status: number; text: string; body: unknown }>,
  ): Promise<{ body: T }> {
    const { status, text, body } = await asked;
    if (status >= 300) throw new Error(`${status}: ${text}`);
    return { body: body as T };
  }
}
