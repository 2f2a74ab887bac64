import type { ExchangeFacts, ExchangeWorld, ReportFacts } from '../facts.js';
import { withHalfDays } from '../programme.js';
import { stagesTakingReports } from '../report-taking.js';
import { given, type ExchangeActions } from '../kit.js';
import {
  isPreKind,
  reportKinds,
  reportPerson,
  reportSubject,
  withParticipant,
  withReport,
  type ReportKind,
} from '../reports.js';

const reportKind = { kind: 'choice', required: true, options: reportKinds } as const;
const personId = { kind: 'person', required: false } as const;
const kindOf = (command: Parameters<typeof reportPerson>[0]): ReportKind =>
  given<ReportKind>(command, 'reportKind')!;

/** There is one programme: what the host writes in its report begins it where nobody has begun it yet. */
function withReportedProgramme(
  facts: ExchangeFacts,
  kind: ReportKind,
  { report }: ExchangeWorld,
): ExchangeFacts {
  const reported = kind === 'pre-host' ? (report?.programme ?? []) : [];
  if (facts.plan.programme.length > 0 || reported.length === 0) return facts;
  return { ...facts, plan: { ...facts.plan, programme: withHalfDays([], reported) } };
}

/** Reports before and after the visit, taken until the factsheet is published. */
export const reportingActions = {
  fileReport: {
    from: stagesTakingReports,
    to: 'same',
    by: ['participant', 'host'],
    onBehalf: true,
    needs: ['reportToFile'],
    mainWhen: ['reportOwed'],
    checks: [
      'reportExists',
      'ownReport',
      'postReportAfterStart',
      'postReportOfPresent',
      'reportNotFiledYet',
      'reportComplete',
    ],
    asks: { reportKind, personId },
    apply: (facts, command, { now, world }) => {
      const kind = kindOf(command);
      const person = reportPerson(command);
      const inTime: readonly string[] = isPreKind(kind) ? ['preparing', 'ready'] : ['visiting', 'reporting'];
      const late = !inTime.includes(facts.stage);
      const filed: Partial<ReportFacts> = { status: 'filed', at: now, ...(late && { late }) };
      const next = withReportedProgramme(withReport(facts, kind, person, filed), kind, world);
      const consent = kind === 'post-participant' ? world.report?.consent : undefined;
      return consent ? withParticipant(next, person, () => ({ consent })) : next;
    },
    subject: reportSubject,
    data: (_facts, command) => {
      const subject = reportSubject(command);
      return subject ? { personId: subject } : {};
    },
    consequences: [
      { freezeReport: 'own' },
      { mail: 'report-copy', to: 'subject' },
      { openTask: 'late-report', for: 'secretariat', when: ['lateReport'] },
    ],
    weight: 'main',
    event: 'report-filed',
  },
  waiveReport: {
    from: ['preparing', 'ready', 'visiting', 'reporting', 'drafting', 'approval'],
    to: 'same',
    by: ['secretariat'],
    needs: ['aReportMissing'],
    checks: ['reportExists', 'reportNotFiledYet', 'waiverAllowed'],
    asks: {
      reportKind,
      personId,
      reason: { kind: 'longText', required: true },
      unreachable: { kind: 'boolean', required: false },
    },
    apply: (facts, command, { now }) => {
      const person = reportPerson(command);
      const waived: Partial<ReportFacts> = {
        status: 'waived',
        at: now,
        waivedReason: given<string>(command, 'reason')!,
      };
      const next = withReport(facts, kindOf(command), person, waived);
      const unreachable = given<boolean>(command, 'unreachable') === true;
      return unreachable ? withParticipant(next, person, () => ({ unreachable })) : next;
    },
    subject: reportSubject,
    event: 'report-waived',
  },
  returnReport: {
    from: ['preparing', 'ready', 'visiting', 'reporting', 'drafting', 'approval'],
    to: 'same',
    by: ['secretariat'],
    needs: ['aReportToReturn'],
    checks: ['reportExists', 'reportFiled', 'returnedOnlyOnce'],
    asks: { reportKind, personId, comment: { kind: 'longText', required: true } },
    apply: (facts, command, { now }) =>
      withReport(facts, kindOf(command), reportPerson(command), {
        status: 'returned',
        at: now,
        returnedAt: now,
      }),
    subject: reportSubject,
    consequences: [{ returnReport: 'own' }, { mail: 'report-returned', to: 'reportOwner' }],
    event: 'report-returned',
  },
  /** Whoever owes a report is reminded once more, beside the clock and not twice within a day. */
  remindReport: {
    from: stagesTakingReports,
    to: 'same',
    by: ['secretariat'],
    needs: ['aReportToRemindOf'],
    checks: [
      'reportExists',
      'postReportAfterStart',
      'postReportOfPresent',
      'reportAwaited',
      'notRemindedLately',
    ],
    asks: { reportKind, personId },
    apply: (facts, command, { now }) =>
      withReport(facts, kindOf(command), reportPerson(command), { remindedAt: now }),
    subject: reportSubject,
    consequences: [
      { mail: 'pre-report-reminder', to: 'reportOwner', of: 'pre-participant' },
      { mail: 'post-report-reminder', to: 'reportOwner', of: 'post-participant' },
      { mail: 'host-pre-report-reminder', to: 'reportOwner', of: 'pre-host' },
      { mail: 'host-post-report-reminder', to: 'reportOwner', of: 'post-host' },
    ],
    weight: 'panel',
    event: 'report-reminded',
  },
  /** From day 45 the secretariat need not wait for the other side any longer. */
  startDrafting: {
    from: ['reporting'],
    to: 'drafting',
    by: ['secretariat'],
    needs: ['oneSideLongEnough', 'aReportFiled'],
    weight: 'main',
    event: 'drafting-started',
  },
} as const satisfies ExchangeActions;
