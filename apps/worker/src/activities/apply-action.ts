import { Context } from '@temporalio/activity';
import { applyCommand, failCommand, type Applied as Decided } from '@waymark/db';
import type { Applied, ApplyInput, CaseActivities } from '@waymark/workflows';
import { isLasting } from './failure.js';
import type { Tools } from './tools.js';

/** A command that breaks a rule's code is refused after so many tries, so that it does not hold up its case for ever. */
const triesForBroken = 5;

async function decide(
  { orm, logger, faults }: Tools,
  { requestId, now, kind, id }: ApplyInput,
): Promise<Decided> {
  const em = orm.em.fork();
  try {
    return await applyCommand(em, requestId, now, { beforeCommit: () => faults('before-commit') });
  } catch (error) {
    if (Context.current().info.attempt < triesForBroken || !isLasting(error)) throw error;
    logger.error({ kind, id, requestId }, 'a command cannot be decided and is refused');
    return failCommand(em, requestId, now);
  }
}

/** Decides one command in one transaction, and answers with what Temporal may know of it. */
export function applyAction(tools: Tools): CaseActivities['applyAction'] {
  return async (input): Promise<Applied> => {
    const { result, state } = await decide(tools, input);
    tools.faults('after-commit');
    const { accepted, seq, stage, code } = result;
    tools.faults('before-task-completion');
    return { outcome: { accepted, seq, stage, ...(code && { code }) }, view: state };
  };
}
