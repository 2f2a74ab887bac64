import { randomUUID } from 'node:crypto';
import {
  CaseDocumentEntity,
  ExchangeEntity,
  FactsheetEntity,
  PhotoEntity,
  ReportEntity,
  TaskEntity,
} from '@waymark/db';
import type { ExchangeFacts, ParticipantFacts, ReportFacts } from '@waymark/domain';
import sharp from 'sharp';
import type { Casework } from '../casework/in-process.js';
import type { Story } from '../casework/story.js';

/** What people wrote, each so that it is found wherever it turns up. */
export const words = {
  declined: (side: string) => `NO-TIME-SAYS-${side}`,
  nextStep: (side: string) => `NEXT-STEP-SAYS-${side}`,
  waived: (whose: string) => `WAIVED-FOR-${whose}`,
  returned: (kind: string, whose: string) => `RETURNED-${kind}-OF-${whose}`,
  draft: 'NOT-FILED-YET',
  changes: 'CHANGES-ASKED-BY-HOST',
  visit: 'VISIT-WAS-SHORTENED-FOR',
  ended: 'ENDED-BECAUSE',
  caption: 'CAPTION-OF-A-PHOTO',
  permission: 'PERMISSION-OF-THE-GUARDIAN',
  summary: (side: string) => `OFFER-IN-WORDS-OF-${side}`,
  asked: (side: string) => `QUESTION-TO-${side}`,
  answered: (side: string) => `ANSWER-OF-${side}`,
  task: (forWhom: string) => `TASK-WRITTEN-FOR-${forWhom}`,
  document: (what: string) => `DOCUMENT-${what}`,
  noted: (what: string) => `NOTE-${what}`,
  toldOf: (what: string) => `TOLD-OF-${what}`,
};

/** The beginnings of those words, and what the twin says in their place. */
export const otherWords: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'NO-TIME',
    'NEXT-STEP',
    'WAIVED',
    'RETURNED',
    'NOT-FILED',
    'CHANGES',
    'VISIT-WAS',
    'ENDED',
    'CAPTION',
    'PERMISSION',
    'OFFER-IN',
    'QUESTION-TO',
    'TASK-WRITTEN',
    'ANSWER-OF',
    'DOCUMENT-',
    'A seat near',
    'Safety shoes',
    '+34 600 000',
  ].map((word) => [word, `TWIN-${word.length}`]),
);

const at = '2026-01-05T09:00:00.000Z';

/**
 * Facts in which nothing is empty: more than one exchange ever is at once, so that a part that somebody is not shown
 * cannot hide behind one that is not there.
 */
function withEverything(facts: ExchangeFacts, traveller: string, coSender: string): ExchangeFacts {
  const side = (name: 'host' | 'sender') => ({
    ...facts[name],
    declined: { at, kind: 'no', reason: words.declined(name) } as const,
    stillOnAt: at,
    approvedAt: at,
    nextStepAnswer: { at, text: words.nextStep(name) },
  });
  const waived = (report: ReportFacts, whose: string) => ({ ...report, waivedReason: words.waived(whose) });
  const person = (one: ParticipantFacts, whose: string, personId = one.personId) => ({
    ...one,
    personId,
    pre: waived(one.pre, whose),
    post: waived(one.post, whose),
  });
  const [first, second] = facts.participants;
  return {
    ...facts,
    cameFrom: 'preparing',
    holdUntil: '2027-01-05',
    host: side('host'),
    sender: side('sender'),
    coSenderIds: [coSender],
    plan: { ...facts.plan, payer: 'TAIEX', costs: [{ cost: 'travel', paidBy: 'sender', source: 'TAIEX' }] },
    participants: [
      person(first!, 'participant'),
      person(second!, 'second'),
      {
        ...person(first!, 'several', traveller),
        post: { status: 'due', waivedReason: words.waived('several') },
      },
    ],
    hostPre: waived(facts.hostPre, 'host'),
    hostPost: waived(facts.hostPost, 'host'),
    visit: { ...facts.visit!, reason: words.visit, start: '2026-01-02', end: '2026-01-03' },
    factsheet: {
      ...facts.factsheet,
      items: [
        ...facts.factsheet.items,
        { ...facts.factsheet.items[0]!, id: `quote:${traveller}`, personId: traveller },
      ],
      withoutSide: 'sender',
      changesAsked: [{ side: 'host', at, comment: words.changes }],
    },
    kpi: {
      participantsCount: 3,
      vetLearners: 1,
      fewerOpportunities: { SOCIAL: 1, HEALTH: 5, ECONOMIC: 4 },
      given: {
        [facts.sender.organisationId]: { version: 1, counts: { SOCIAL: 1, HEALTH: 5 } },
        [coSender]: { version: 1, counts: { ECONOMIC: 4 } },
      },
      skillsNeed: 'Care',
    },
    followUp: { askedAt: at, status: 'open' },
    ended: { at, reason: words.ended, withoutFactsheet: true },
  };
}

/** Events in which people wrote to one another, as the store writes them. */
const told = (asa: string): [type: string, data: object][] => [
  ['report-waived', { reportKind: 'post-participant', personId: asa, reason: words.toldOf('WAIVER') }],
  ['report-returned', { reportKind: 'post-host', comment: words.toldOf('RETURN-TO-HOST') }],
  [
    'report-returned',
    { reportKind: 'post-participant', personId: asa, comment: words.toldOf('RETURN-TO-PERSON') },
  ],
  ['match-declined', { kind: 'no', reason: words.toldOf('DECLINE') }],
  ['still-on-answered', { answer: words.toldOf('STILL-ON') }],
  ['exchange-cancelled', { reason: words.toldOf('CANCELLATION') }],
  ['note-written', { to: 'secretariat', writer: 'secretariat', message: words.noted('INTERNAL') }],
  ['note-written', { to: 'host', writer: 'secretariat', message: words.noted('FOR-HOST') }],
  ['note-written', { to: 'secretariat', writer: 'participant', message: words.noted('OF-A-TRAVELLER') }],
  ['message-sent', { to: 'secretariat', writer: 'sender', message: words.noted('OF-SENDER') }],
  ['message-sent', { to: 'sender', writer: 'host', message: words.noted('HOST-TO-SENDER') }],
  ['kpi-recorded', { fewerOpportunities: { SOCIAL: 1 }, skillsNeed: words.toldOf('NEED') }],
];

export interface Things {
  readonly photo: string;
  /** One for everybody in the case, one of the secretariat’s that it may do without. */
  readonly documents: Readonly<Record<'shared' | 'unwanted', string>>;
  /** By the role they are for. */
  readonly tasks: Readonly<Record<'host' | 'sender' | 'secretariat', string>>;
  /** By kind, and by person where they are somebody's. */
  report(kind: string, personId?: string): string;
}

/** Fills an exchange that was gone through to its end with everything an exchange may hold. */
export async function fillWithEverything(
  work: Casework,
  story: Story,
  { traveller, coSender }: { traveller: string; coSender: string },
): Promise<Things> {
  const em = work.orm.em.fork();
  const exchange = await em.findOneOrFail(ExchangeEntity, story.exchange.id);
  exchange.facts = withEverything(exchange.facts, traveller, coSender);
  exchange.coSenderOrgIds = [coSender];
  await em.flush();
  for (const [index, [type, data]] of told(work.partnership.asa).entries())
    await em.execute(
      `insert into case_event (case_kind, case_id, seq, type, action, at, actor_id, on_behalf, stage_to, data)
       values ('exchange', ?, ?, ?, 'any', ?, ?, '{"role": "sender", "channel": "phone"}', 'completed', ?)`,
      [exchange.id, 900 + index, type, at, work.partnership.secretariat.personId, JSON.stringify(data)],
    );
  for (const [side, { id }] of [
    ['host', story.hostProposal],
    ['sender', story.senderProposal],
  ] as const) {
    const more = {
      summary: words.summary(side),
      skillsNeed: 'Care',
      questionAsked: words.asked(side),
      answerGiven: words.answered(side),
    };
    await em.execute(
      "update proposal set facts = facts || ?::jsonb, waiting_on = '{proposer}' where id = ?",
      [JSON.stringify(more), id],
    );
  }
  await em.execute('insert into exchange_participant (exchange_id, person_id) values (?, ?)', [
    exchange.id,
    traveller,
  ]);
  const reports = await em.find(ReportEntity, { exchange }, { populate: ['person'] });
  for (const report of reports)
    report.returnComment = words.returned(report.kind, report.person?.name ?? 'host');
  const [own] = reports.filter(({ person }) => person?.id === work.partnership.asa);
  for (const kind of ['pre-participant', 'post-participant'] as const) {
    const like = reports.find((one) => one.kind === kind && one.person?.id === own!.person!.id)!;
    const { formVersion, revision, createdAt, updatedAt } = like;
    const answers = { ...like.answers, ...(kind === 'post-participant' && { change: words.draft }) };
    const filed =
      kind === 'pre-participant' ? { status: 'filed', filedAt: like.filedAt } : { status: 'draft' };
    const returnComment = words.returned(kind, 'several');
    const copy = { formVersion, answers, ...filed, revision, returnComment, createdAt, updatedAt };
    const person = em.getReference(own!.person!.constructor as never, traveller);
    reports.push(Object.assign(new ReportEntity(), { id: randomUUID(), exchange, kind, person, ...copy }));
  }
  const after = reports.find((one) => one.kind === 'post-participant' && one.person === own!.person)!;
  // There is a certificate of attendance to be had.
  after.answers = { ...after.answers, certificate: 'yes' };
  const photo = await photoOf(exchange, after);
  const sheet = await em.findOneOrFail(FactsheetEntity, { exchange });
  sheet.sentContent = { ...sheet.content, why: 'Something else.' };
  const tasks = (['host', 'sender', 'secretariat'] as const).map((forRole) =>
    Object.assign(new TaskEntity(), {
      id: randomUUID(),
      caseKind: 'exchange',
      caseId: exchange.id,
      key: 'dates-missing',
      forRole,
      openedAt: new Date(at),
      dueAt: new Date(at),
      doneAt: new Date(at),
      doneBy: work.partnership.secretariat.personId,
      assigneeId: work.partnership.secretariat.personId,
      madeBy: work.partnership.secretariat.personId,
      snoozedUntil: '2026-01-01',
      text: words.task(forRole),
      data: {},
    }),
  );
  await em.persist([...reports, photo, ...tasks]).flush();
  return {
    documents: await documentsOf(work, exchange.id),
    photo: photo.id,
    tasks: Object.fromEntries(tasks.map(({ forRole, id }) => [forRole, id])) as Things['tasks'],
    report: (kind, personId) =>
      reports.find((one) => one.kind === kind && (one.person?.id ?? undefined) === personId)!.id,
  };
}

/** Documents that nobody of the table of roles has uploaded. */
async function documentsOf(work: Casework, caseId: string): Promise<Things['documents']> {
  const em = work.orm.em.fork();
  const bytes = Buffer.from('%PDF-1.7');
  const made = (name: string, audience: 'parties' | 'secretariat') =>
    em.create(CaseDocumentEntity, {
      id: randomUUID(),
      caseKind: 'exchange',
      caseId,
      name,
      type: 'pdf',
      size: bytes.length,
      audience,
      uploadedBy: work.partnership.bjorn,
      bytes,
      createdAt: new Date(at),
    });
  const shared = made(`${words.document('FOR-ALL')}.pdf`, 'parties');
  const unwanted = made(`${words.document('UNWANTED')}.pdf`, 'secretariat');
  await em.persist([shared, unwanted, made(`${words.document('INTERNAL')}.pdf`, 'secretariat')]).flush();
  return { shared: shared.id, unwanted: unwanted.id };
}

async function photoOf(exchange: ExchangeEntity, report: ReportEntity): Promise<PhotoEntity> {
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#0b6b6b' } })
    .jpeg()
    .toBuffer();
  const texts = {
    caption: words.caption,
    alt: 'People at a lathe',
    others: 'permitted' as const,
    permission: words.permission,
  };
  const size = { width: 8, height: 8, bytes, createdAt: new Date(at) };
  return Object.assign(new PhotoEntity(), {
    id: randomUUID(),
    exchange,
    report,
    person: report.person,
    ...texts,
    ...size,
  });
}
