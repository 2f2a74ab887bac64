import type { EntityManager } from '@mikro-orm/postgresql';
import type { TaskCase } from '@waymark/contract';
import { ExchangeEntity, ProposalEntity, type TaskEntity } from '@waymark/db';
import { type ListedKind, sayAny, type SubjectRecords } from '@waymark/domain';

export type AnyCase = ExchangeEntity | ProposalEntity;
export type TaskCases = ReadonlyMap<string, AnyCase>;

/** The cases that tasks hang on, in one query for each kind. */
export async function casesOf(em: EntityManager, tasks: readonly TaskEntity[]): Promise<TaskCases> {
  const ids = (kind: ListedKind) =>
    tasks.filter(({ caseKind }) => caseKind === kind).map(({ caseId }) => caseId);
  const exchanges = await em.find(ExchangeEntity, { id: { $in: ids('exchange') } });
  const proposals = await em.find(ProposalEntity, { id: { $in: ids('proposal') } });
  return new Map<string, AnyCase>([...exchanges, ...proposals].map((one) => [one.id, one]));
}

/** What the rules of access look at in a task of this case. */
export const taskRecord = (forRole: string, of: AnyCase | undefined): SubjectRecords['Task'] => ({
  forRole,
  hostOrgId: of instanceof ExchangeEntity ? of.hostOrg.id : null,
  senderOrgId: of instanceof ExchangeEntity ? of.senderOrg.id : null,
  organisationId: of instanceof ProposalEntity ? of.organisation.id : null,
});

/** A case as a task or a need names it. */
export const taskCase = (kind: ListedKind, id: string, of: AnyCase | undefined): TaskCase => ({
  kind,
  id,
  reference: of?.reference ?? '',
  title: of?.title ?? '',
  stageLabel: of ? sayAny(`${kind}.stage.${of.stage}`) : '',
});
