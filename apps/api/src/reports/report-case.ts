import type { EntityManager } from '@mikro-orm/postgresql';
import { ReportEntity } from '@waymark/db';
import {
  caseRoles,
  expectationsIn,
  formFor,
  programmeLines,
  withoutRetained,
  type FormContext,
  type FormDefinition,
  type Reader,
  type Viewer,
} from '@waymark/domain';

/** A report with everything that is needed to read it and to check it. */
export interface ReportCase {
  readonly report: ReportEntity;
  readonly form: FormDefinition;
  readonly context: FormContext;
  /** The viewer owes this report: the person it is of, or the host for its own. */
  readonly isAuthor: boolean;
  readonly readers: readonly Reader[];
}

const readerRoles: readonly string[] = ['secretariat', 'host', 'sender', 'participant'] satisfies Reader[];

const travelOf = (report: ReportEntity) => `${report.exchange.id} ${report.person?.id ?? ''}`;

/** What each person named in their filed report before the visit, by `travelOf`. */
async function expectationsOf(
  em: EntityManager,
  reports: readonly ReportEntity[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const after = reports.filter(({ kind, person }) => kind === 'post-participant' && person);
  if (after.length === 0) return new Map();
  const before = await em.find(ReportEntity, {
    exchange: after.map(({ exchange }) => exchange.id),
    person: after.map(({ person }) => person!.id),
    kind: 'pre-participant',
    status: 'filed',
  });
  return new Map(before.map((report) => [travelOf(report), expectationsIn(report.answers)]));
}

/** @param report with its exchange and the exchange's organisations loaded */
export async function reportCase(
  em: EntityManager,
  viewer: Viewer,
  report: ReportEntity,
): Promise<ReportCase> {
  const [one] = await reportCases(em, viewer, [report]);
  return one!;
}

/** The same of many, with as many questions to the database as of one. */
export async function reportCases(
  em: EntityManager,
  viewer: Viewer,
  reports: readonly ReportEntity[],
): Promise<ReportCase[]> {
  const expectations = await expectationsOf(em, reports);
  return reports.map((report) => asCase(viewer, report, expectations.get(travelOf(report)) ?? []));
}

function asCase(viewer: Viewer, report: ReportEntity, expectations: readonly string[]): ReportCase {
  const { facts, hostOrg } = report.exchange;
  const { plan } = facts;
  const roles = caseRoles(viewer, facts);
  const form = formFor(report.kind, report.formVersion);
  return {
    report,
    form: facts.accessNeedsErasedAt ? withoutRetained(form, 'accessNeeds') : form,
    context: {
      expectations: report.kind === 'post-participant' ? expectations : [],
      hostInEea: hostOrg.inEea,
      start: plan.start ?? null,
      end: plan.end ?? null,
      programme: programmeLines(plan),
    },
    isAuthor: report.person ? report.person.id === viewer.personId : roles.includes('host'),
    readers: roles.filter((role): role is Reader => readerRoles.includes(role)),
  };
}
