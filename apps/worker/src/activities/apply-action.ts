import { Context } from '@temporalio/activity';
import { applyCommand, failCommand, noteStepFailure, type Applied as Decided } from '@waymark/db';
import { triesUntilTrouble } from '@waymark/domain';
import type { Applied, ApplyInput, CaseActivities } from '@waymark/workflows';
import { decisions, decisionSeconds } from '../metrics/figures.js';
import { attemptTime } from './attempt-time.js';
import { bareCode, isLasting } from './failure.js';
import { noteTrouble } from './note-trouble.js';
import type { Tools } from './tools.js';

/** A command that breaks a rule's code is refused after so many tries, so that it does not hold up its case for ever. */
const triesForBroken = 5;

/** What cannot be decided is shown on the page of its case. */
async function note(tools: Tools, { requestId }: ApplyInput, error: unknown): Promise<void> {
  const { attempt } = Context.current().info;
  if (attempt < triesUntilTrouble) return;
  const em = tools.orm.em.fork();
  const noted = noteStepFailure(em, requestId, attempt, bareCode(error), attemptTime());
  await noteTrouble(tools, { key: requestId }, noted);
}

/** A request may reach its case before it is written down; that takes milliseconds, and longer on a busy machine. */
const pausesMs = [10, 20, 40, 80, 160, 320, 640];

async function applyOnceWrittenDown(
  { orm, faults }: Tools,
  { requestId, now, kind, id }: ApplyInput,
): Promise<Decided> {
  const options = { about: { kind, id }, beforeCommit: () => faults('before-commit') };
  const apply = () => applyCommand(orm.em.fork(), requestId, now, options);
  let decided = await apply();
  for (const pause of pausesMs) {
    if (decided.result.code !== 'unknown-request') break;
    await Context.current().sleep(pause);
    decided = await apply();
  }
  return decided;
}

async function decide(tools: Tools, input: ApplyInput): Promise<Decided> {
  try {
    return await applyOnceWrittenDown(tools, input);
  } catch (error) {
    await note(tools, input, error);
    if (Context.current().info.attempt < triesForBroken || !isLasting(error)) throw error;
    const { kind, id, requestId, now } = input;
    tools.logger.error({ kind, id, key: requestId }, 'a command cannot be decided and is refused');
    return failCommand(tools.orm.em.fork(), requestId, now);
  }
}

/** One line and one count for each decision. The ids in it are those of the API's line and of what is delivered. */
function tell({ logger }: Tools, { kind, id, requestId }: ApplyInput, { result, asked }: Decided): void {
  const { accepted, code, seq } = result;
  const outcome = accepted ? 'accepted' : code === 'failed' ? 'failed' : 'refused';
  // What is no action of ours is no name of ours either.
  const action = asked && code !== 'unknown-action' ? asked.action : 'unknown';
  decisions.inc({ kind, action, outcome });
  const ids = { requestId: asked?.traceId, key: requestId };
  logger.info({ kind, id, action, ...ids, outcome, code, seq }, 'decided');
}

/** Decides one command in one transaction, and answers with what Temporal may know of it. */
export function applyAction(tools: Tools): CaseActivities['applyAction'] {
  return async (input): Promise<Applied> => {
    const took = decisionSeconds.startTimer({ kind: input.kind });
    const decided = await decide(tools, input).finally(took);
    const { result, state } = decided;
    tools.faults('after-commit');
    tell(tools, input, decided);
    const { accepted, seq, stage, code } = result;
    tools.faults('before-task-completion');
    return { outcome: { accepted, seq, stage, ...(code && { code }) }, view: state };
  };
}
