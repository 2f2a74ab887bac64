import type { Client } from '@temporalio/client';
import type { CaseKind } from '@waymark/domain';
import { caseOfWorkflow, knownSeqQuery, taskQueue, workflowIdOf } from '@waymark/workflows';

/** How long a run may take to say what it knows; a worker that has forgotten it reads its history first. */
const patienceMs = 5_000;
/** So many runs in a row that say nothing mean that no worker is there. */
const silentAtMost = 20;

export interface RunKey {
  readonly kind: CaseKind;
  readonly id: string;
}

/** Reads what Temporal drives: which runs there are, and what each knows of its case. */
export class RunReader {
  private silent = 0;

  constructor(private readonly client: Client) {}

  /** Every case that something drives. */
  async running(): Promise<RunKey[]> {
    const query = `ExecutionStatus = 'Running' and TaskQueue = '${taskQueue}'`;
    const keys: RunKey[] = [];
    for await (const { workflowId } of this.client.workflow.list({ query, pageSize: 1000 })) {
      const about = caseOfWorkflow(workflowId);
      if (about) keys.push(about);
    }
    return keys;
  }

  /**
   * Up to which event a run knows its case.
   * @returns null where it does not say: it is being started, it has just ended, or no worker is there
   */
  async knownSeq({ kind, id }: RunKey): Promise<number | null> {
    if (this.silent >= silentAtMost) return null;
    try {
      const handle = this.client.workflow.getHandle(workflowIdOf(kind, id));
      const seq = await this.client.withDeadline(Date.now() + patienceMs, () => handle.query(knownSeqQuery));
      this.silent = 0;
      return seq;
    } catch {
      this.silent += 1;
      return null;
    }
  }

  /** Whether so many runs in a row said nothing that the others were not asked. */
  isUnanswered(): boolean {
    return this.silent >= silentAtMost;
  }
}
