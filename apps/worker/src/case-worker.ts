import { type NativeConnection, Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { taskQueue, type CaseActivities } from '@waymark/workflows';

export interface CaseWorkerParts {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly bundle: WorkflowBundleOption;
  readonly activities: CaseActivities;
}

/** The worker that drives all cases. A decision holds a database connection for milliseconds, a mail holds none. */
export async function createCaseWorker({
  connection,
  namespace,
  bundle,
  activities,
}: CaseWorkerParts): Promise<Worker> {
  return Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowBundle: bundle,
    activities: { ...activities },
    shutdownGraceTime: '10 seconds',
  });
}
