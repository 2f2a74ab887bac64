import { ExchangeEntity, FactsheetEntity, ReportEntity, type CaseKey } from '@waymark/db';
import {
  addDays,
  dayOf,
  draftFactsheet,
  type Actor,
  type Day,
  type DraftReport,
  type ReportKind,
} from '@waymark/domain';
import { answersTo } from './answers.mjs';
import type { Caller } from './caller.js';
import type { Partnership } from './partnership.js';

const languages = [{ code: 'en', level: 'B2' }];
const format = 'RSP-STUDY-VISIT';
const topics = ['LL-STRATEGY'];

interface World {
  readonly caller: Caller;
  readonly partnership: Partnership;
}

/** The reference exchange, step by step, by the people who take them. Each part leaves the case in a known stage. */
export class Story {
  hostProposal!: CaseKey;
  senderProposal!: CaseKey;
  exchange!: CaseKey;
  readonly host: Actor;
  readonly sender: Actor;
  readonly secretariat: Actor;

  constructor(readonly world: World) {
    const { basque, vastra, secretariat } = world.partnership;
    this.host = { personId: basque.representativeId, roles: ['host', 'proposer'] };
    this.sender = { personId: vastra.representativeId, roles: ['sender', 'proposer'] };
    this.secretariat = secretariat;
  }

  private get caller(): Caller {
    return this.world.caller;
  }

  ask(action: string, actor: Actor, payload: Record<string, unknown> = {}) {
    return this.caller.ask(this.exchange, action, actor, { payload });
  }

  traveller(personId: string): Actor {
    return { personId, roles: ['participant'] };
  }

  async today(): Promise<Day> {
    return dayOf((await this.caller.now()).toISOString());
  }

  async inDays(days: number): Promise<Day> {
    return addDays(await this.today(), days);
  }

  /** One proposal that nobody has seen yet. */
  async draft(direction: 'receive' | 'send', places = 1): Promise<CaseKey> {
    const { basque, vastra } = this.world.partnership;
    const [actor, organisation] = direction === 'receive' ? [this.host, basque] : [this.sender, vastra];
    const today = await this.today();
    const payload = {
      organisationId: organisation.id,
      direction,
      title: `${organisation.name} would like to ${direction}`,
      summary: 'Education, skills and labour-market co-operation.',
      topics,
      formats: [format],
      languages,
      periodStart: addDays(today, -400),
      periodEnd: addDays(today, 400),
      places,
    };
    return this.caller.make('proposal', 'createDraft', actor, { payload });
  }

  /** One open proposal. */
  async offer(direction: 'receive' | 'send', places = 1): Promise<CaseKey> {
    const proposal = await this.draft(direction, places);
    await this.caller.ask(proposal, 'submit', direction === 'receive' ? this.host : this.sender);
    await this.caller.ask(proposal, 'open', this.secretariat);
    return proposal;
  }

  /** Both proposals open, and the match proposed. */
  async propose(more: Record<string, unknown> = {}): Promise<void> {
    this.hostProposal = await this.offer('receive');
    this.senderProposal = await this.offer('send');
    this.exchange = await this.proposeMatch(more);
  }

  /** One more match of the two proposals. */
  proposeMatch(more: Record<string, unknown> = {}): Promise<CaseKey> {
    const payload = this.match(more);
    return this.caller.make('exchange', 'proposeMatch', this.secretariat, { payload });
  }

  match(more: Record<string, unknown> = {}) {
    return {
      hostProposalId: this.hostProposal.id,
      senderProposalId: this.senderProposal.id,
      title: 'Västra Götaland visits the Basque Country',
      why: 'Both regions plan skills together with schools and companies.',
      topics,
      format,
      ...more,
    };
  }

  /** `preparing`: both have said yes and are in touch. */
  async introduce(): Promise<void> {
    await this.ask('acceptMatch', this.host);
    await this.ask('acceptMatch', this.sender);
    await this.ask('logFirstContact', this.sender);
  }

  /** `ready`: everything planned and every report before the visit filed. */
  async prepare(start: Day, end: Day): Promise<void> {
    const { asa, bjorn } = this.world.partnership;
    await this.ask('planVisit', this.host, {
      start,
      end,
      place: 'TKNIKA',
      workingLanguage: 'en',
      fundingSource: 'TAIEX REGIO Peer2Peer',
      organiser: 'TAIEX REGIO Peer2Peer',
    });
    await this.ask('setProgramme', this.host, {
      programme: [{ day: start, half: 'morning', what: 'Welcome at TKNIKA' }],
    });
    await this.ask('setContacts', this.host, { hostContactId: this.host.personId });
    await this.ask('setContacts', this.sender, { senderContactId: this.sender.personId });
    for (const personId of [asa, bjorn]) await this.ask('addParticipant', this.sender, { personId });
    await this.file('pre-host', start);
    for (const personId of [asa, bjorn]) await this.file('pre-participant', start, personId);
    await this.ask('confirmReady', this.secretariat);
  }

  /** Saves complete answers as the form does, and files them. */
  async file(kind: ReportKind, start: Day, personId: string | null = null): Promise<void> {
    const em = this.caller.orm.em.fork();
    await em.nativeUpdate(
      ReportEntity,
      { exchange: this.exchange.id, kind, person: personId },
      { answers: { ...answersTo(kind, start) } },
    );
    await this.ask('fileReport', personId === null ? this.host : this.traveller(personId), {
      reportKind: kind,
    });
  }

  /** `drafting`: the visit recorded as held, every report after it filed. */
  async report(start: Day): Promise<void> {
    const { asa, bjorn } = this.world.partnership;
    await this.ask('recordVisit', this.host, {
      outcome: 'held',
      attendance: { [asa]: 'present', [bjorn]: 'present' },
    });
    await this.file('post-host', start);
    for (const personId of [asa, bjorn]) await this.file('post-participant', start, personId);
  }

  /** Writes the factsheet from the reports, as the console's button does. */
  async draftFactsheet(): Promise<void> {
    const em = this.caller.orm.em.fork();
    const { facts } = await em.findOneOrFail(ExchangeEntity, this.exchange.id);
    const filed = await em.find(ReportEntity, { exchange: this.exchange.id, status: 'filed' });
    const reports = filed.map(({ kind, person, answers }): DraftReport => ({
      kind,
      personId: person?.id ?? null,
      answers,
      photos: [],
    }));
    const { basque, vastra, asa, bjorn } = this.world.partnership;
    const content = draftFactsheet(facts, reports, {
      organisations: {
        [basque.id]: { name: basque.name, regionCode: 'ES21', country: 'ES' },
        [vastra.id]: { name: vastra.name, regionCode: 'SE23', country: 'SE' },
      },
      people: {
        [asa]: { name: 'Åsa Öberg', department: 'Regional development' },
        [bjorn]: { name: 'Björn Ek', department: null },
      },
    });
    em.persist(
      Object.assign(new FactsheetEntity(), {
        exchange: em.getReference(ExchangeEntity, this.exchange.id),
        slug: `exchange-${this.exchange.id}`,
        content: { ...content, why: facts.why, preparation: 'Two calls and a reading list.' },
        updatedAt: await this.caller.now(),
      }),
    );
    await em.flush();
  }

  /** `published`: both sides approve, one traveller says yes to the quote and one says no. */
  async publish(): Promise<void> {
    const { asa, bjorn } = this.world.partnership;
    await this.draftFactsheet();
    await this.ask('finishDraft', this.secretariat);
    await this.ask('approveFactsheet', this.host);
    await this.ask('confirmItem', this.traveller(asa), { itemId: `quote:${asa}` });
    await this.ask('refuseItem', this.traveller(bjorn), { itemId: `quote:${bjorn}` });
    await this.ask('approveFactsheet', this.sender);
  }

  async complete(): Promise<void> {
    await this.ask('recordKpi', this.secretariat, {
      participantsCount: 2,
      vetLearners: 0,
      fewerOpportunities: {},
    });
    await this.ask('complete', this.secretariat);
  }
}
