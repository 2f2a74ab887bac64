import type { EntityManager } from '@mikro-orm/postgresql';
import { ReportEntity } from '@waymark/db';
import {
  caseRoles,
  expectationsIn,
  formFor,
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

/** What the same person named in their filed report before the visit. */
async function expectationsOf(em: EntityManager, report: ReportEntity): Promise<readonly string[]> {
  if (report.kind !== 'post-participant' || !report.person) return [];
  const before = await em.findOne(ReportEntity, {
    exchange: report.exchange.id,
    person: report.person.id,
    kind: 'pre-participant',
    status: 'filed',
  });
  return expectationsIn(before?.answers ?? null);
}

/** @param report with its exchange and the exchange's organisations loaded */
export async function reportCase(
  em: EntityManager,
  viewer: Viewer,
  report: ReportEntity,
): Promise<ReportCase> {
  const { facts, hostOrg } = report.exchange;
  const { plan } = facts;
  const roles = caseRoles(viewer, facts);
  const form = formFor(report.kind, report.formVersion);
  return {
    report,
    form: facts.accessNeedsErasedAt ? withoutRetained(form, 'accessNeeds') : form,
    context: {
      expectations: await expectationsOf(em, report),
      hostInEea: hostOrg.inEea,
      start: plan.start ?? null,
      end: plan.end ?? null,
      programme: plan.programme,
    },
    isAuthor: report.person ? report.person.id === viewer.personId : roles.includes('host'),
    readers: roles.filter((role): role is Reader => readerRoles.includes(role)),
  };
}
