import { CommandEntity } from '@waymark/db';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseKind } from '@waymark/domain';
import { ProblemException } from '../common/problem.js';
import type { Step } from './case-steps.js';
import type { Outcome } from './outcome.js';

/**
 * What to answer somebody who may not see a case any more, and tries again what they did while they might: that it was
 * done. They had no answer, and "there is no such thing" would be a wrong one.
 *
 * @param refusal what they would be told else
 * @returns the stored outcome, where this very request of theirs was carried out
 * @throws the refusal in every other case
 */
export async function answeredBefore(
  em: EntityManager,
  refusal: unknown,
  { key, viewer, kind, caseId, action }: Step<CaseKind>,
): Promise<Outcome> {
  const isShut = refusal instanceof ProblemException && ['not-found', 'forbidden'].includes(refusal.type);
  if (!isShut) throw refusal;
  const theirs = { requestId: key, actorId: viewer.personId, caseKind: kind, caseId, action };
  const command = await em.fork().findOne(CommandEntity, theirs, { fields: ['result'] });
  if (!command?.result?.accepted) throw refusal;
  return { requestId: key, caseKind: kind, caseId, action, result: command.result };
}
