import { addDays, type Day, type HalfDay, programmeLines } from '@waymark/domain';
import { postHostAnswers, preHostAnswers } from './answers.js';
import type { DemoEntry, DemoExchange } from './data/types-exchange.js';
import type { DemoDay } from './data/types.js';
import type { DemoCalendar } from './days.js';
import { factsheetSteps } from './factsheet-steps.js';
import { organisationId, personId } from './ids.js';
import { drawings } from './pictures/index.js';
import { byDay, type Step, type Writing } from './steps.js';
import { Teller } from './teller.js';
import { demoCaseId } from './timeline.js';
import { travellerSteps } from './traveller-steps.js';
import { contactCard } from './who.js';

/** People note how a visit went at the end of its last day. */
const lateAfternoon = 8 * 60 + 30;

/** Everything that happened in an exchange so far, in the order of its days. */
export function exchangeSteps(exchange: DemoExchange, calendar: DemoCalendar): Step[] {
  const tell = new Teller(exchange, calendar);
  return byDay([
    ...matchSteps(tell),
    ...preparationSteps(tell),
    ...arrangementSteps(tell),
    ...travellerSteps(tell),
    ...coSenderSteps(tell),
    ...hostSteps(tell),
    ...factsheetSteps(tell),
    ...endSteps(tell),
  ]);
}

const proposalId = (key: string | undefined): string | null =>
  key === undefined ? null : demoCaseId('proposal', key);

function matchSteps(tell: Teller): Step[] {
  const { exchange } = tell;
  const { declined } = exchange;
  return [
    ...tell.secretariat('matching', exchange.proposed, 'proposeMatch', {
      payload: {
        hostProposalId: proposalId(exchange.hostProposal),
        senderProposalId: proposalId(exchange.senderProposal),
        hostOrganisationId: organisationId(exchange.host),
        senderOrganisationId: organisationId(exchange.sender),
        title: exchange.title,
        why: exchange.why,
        topics: exchange.topics,
        format: exchange.format,
      },
    }),
    ...tell.sideOrPhone('host', exchange.hostAccepts, 'acceptMatch', 'hostAccepts'),
    ...tell.sideOrPhone('sender', exchange.senderAccepts, 'acceptMatch', 'senderAccepts'),
    ...(declined
      ? tell.side(declined.by, declined.on, 'declineMatch', {
          payload: { kind: declined.kind, reason: declined.reason },
        })
      : []),
    ...tell.sideOrPhone('sender', exchange.firstContact, 'logFirstContact', 'firstContact'),
  ];
}

/** What happens in each half-day, from the first morning of the visit on. */
const halfDays = (start: Day, lines: readonly (string | readonly DemoEntry[])[]): HalfDay[] =>
  lines.flatMap((line, index) =>
    (typeof line === 'string' ? [{ what: line }] : line).map((entry) => ({
      day: addDays(start, Math.floor(index / 2)),
      half: index % 2 === 0 ? ('morning' as const) : ('afternoon' as const),
      ...entry,
    })),
  );

/** The checklist, who pays, and whom the sender counts. */
function arrangementSteps(tell: Teller): Step[] {
  const { arrangements } = tell.exchange;
  if (!arrangements) return [];
  const { on, ticked, added = [], costs, counts } = arrangements;
  return [
    ...added.flatMap(({ by, ...payload }) => tell.side(by, on, 'addItem', { payload })),
    ...ticked.flatMap(({ by, item }) =>
      tell.side(by, on, 'tickItem', { payload: { listItem: item, done: true } }),
    ),
    ...costs.flatMap((cost) => tell.side('sender', on, 'setCost', { payload: { ...cost } })),
    ...(counts ? tell.side('sender', on, 'giveCounts', { payload: { fewerOpportunities: counts } }) : []),
  ];
}

function preparationSteps(tell: Teller): Step[] {
  const { exchange, calendar } = tell;
  const { visit, programme } = exchange;
  if (!visit) return contactSteps(tell);
  const { start, end } = calendar.visit(visit);
  const { place, workingLanguage, fundingSource, organiser, payer } = visit;
  return [
    ...tell.side('host', visit.set, 'planVisit', {
      payload: {
        start,
        end,
        place,
        workingLanguage,
        fundingSource,
        ...(organiser && { organiser }),
        ...(payer && { payer }),
      },
    }),
    ...contactSteps(tell),
    ...(programme
      ? tell.side('host', programme.set, 'setProgramme', {
          payload: { programme: halfDays(start, programme.halves) },
        })
      : []),
    ...tell.secretariat('cases', exchange.ready, 'confirmReady'),
  ];
}

/** Each side names its own contact. */
function contactSteps(tell: Teller): Step[] {
  const { contacts } = tell.exchange;
  if (!contacts) return [];
  const { set, host, sender } = contacts;
  return [
    ...tell.side('host', set, 'setContacts', { payload: { hostContactId: personId(host) } }),
    ...tell.side('sender', set, 'setContacts', { payload: { senderContactId: personId(sender) } }),
  ];
}

/** The secretariat names who sends people too, and each of them names its own people. */
function coSenderSteps(tell: Teller): Step[] {
  const { coSenders } = tell.exchange;
  if (!coSenders) return [];
  const organisationIds = coSenders.from.map(({ organisation }) => organisationId(organisation));
  return [
    ...tell.secretariat('cases', coSenders.set, 'setCoSenders', { payload: { organisationIds } }),
    ...coSenders.from.flatMap(({ organisation, travellers }) =>
      travellers.flatMap(({ person, added }) =>
        tell.coSender(organisation, added, 'addParticipant', { payload: { personId: personId(person) } }),
      ),
    ),
  ];
}

function hostSteps(tell: Teller): Step[] {
  const { exchange, calendar } = tell;
  const { visit, hostPre, hostPost, held, travellers = [] } = exchange;
  if (!visit) return [];
  const { start, end } = calendar.visit(visit);
  const programme = programmeLines({ programme: halfDays(start, exchange.programme?.halves ?? []) });
  const attendance = Object.fromEntries(
    travellers.map(({ person, absent }) => [personId(person), absent ? 'absent' : 'present']),
  );
  return [
    ...(hostPre
      ? hostReport(tell, hostPre.on, {
          report: 'pre-host',
          answers: preHostAnswers(hostPre, contactCard(hostPre.contact), programme),
        })
      : []),
    ...(held
      ? tell.side('host', end, 'recordVisit', {
          payload: { outcome: held, attendance },
          minutes: lateAfternoon,
        })
      : []),
    ...(hostPost
      ? hostReport(tell, hostPost.on, {
          report: 'post-host',
          answers: postHostAnswers(hostPost),
          ...(drawings[exchange.key] && { drawing: drawings[exchange.key] }),
        })
      : []),
  ];
}

const hostReport = (
  tell: Teller,
  on: DemoDay,
  report: Omit<Extract<Writing, { kind: 'answers' }>, 'kind' | 'person'>,
): Step[] =>
  tell.side('host', on, 'fileReport', {
    payload: { reportKind: report.report },
    writing: { kind: 'answers', person: null, ...report },
  });

function endSteps(tell: Teller): Step[] {
  const { exchange, calendar } = tell;
  const { kpi, hold, cancelled, closed, completed, nextStepAnswers = [] } = exchange;
  return [
    ...(closed
      ? tell.secretariat('cases', closed.on, 'closeWithoutFactsheet', { payload: { reason: closed.reason } })
      : []),
    ...(kpi
      ? tell.secretariat('cases', kpi.on, 'recordKpi', {
          payload: {
            participantsCount: kpi.participants,
            vetLearners: kpi.vetLearners,
            fewerOpportunities: kpi.fewer,
            skillsNeed: kpi.skillsNeed,
          },
        })
      : []),
    ...tell.secretariat('cases', completed, 'complete'),
    ...nextStepAnswers.flatMap(({ by, on, text }) =>
      tell.side(by, on, 'answerNextStep', { payload: { text } }),
    ),
    ...(hold
      ? tell.secretariat('cases', hold.on, 'putOnHold', {
          payload: { until: calendar.day(hold.until), reason: hold.reason },
        })
      : []),
    ...(cancelled
      ? tell.side(cancelled.by, cancelled.on, 'cancel', { payload: { reason: cancelled.reason } })
      : []),
  ];
}
