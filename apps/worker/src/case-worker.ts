import { type NativeConnection, Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { taskQueue, type CaseActivities } from '@waymark/workflows';

/**
 * How many cases a worker keeps in memory, however many are open: those somebody is at. One that it has forgotten it
 * reads again from its history, which `runLength` in the loop keeps short.
 */
const keptInMemory = 250;

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
    maxCachedWorkflows: keptInMemory,
    shutdownGraceTime: '10 seconds',
    // Signs of life get through well before a delivery is given up for dead.
    maxHeartbeatThrottleInterval: '2 seconds',
  });
}
