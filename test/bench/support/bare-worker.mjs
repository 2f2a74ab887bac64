// A worker of the bare workflows, in a process of its own and set up as ours is.
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import path from 'node:path';

const logger = new DefaultLogger('ERROR');
Runtime.install({ logger });
const { BARE_ADDRESS: address, BARE_NAMESPACE: namespace, BARE_QUEUE: taskQueue = '' } = process.env;
const workflowsPath = path.join(import.meta.dirname, 'bare-workflows.mjs');
const worker = await Worker.create({
  connection: await NativeConnection.connect({ address }),
  namespace,
  taskQueue,
  workflowBundle: await bundleWorkflowCode({ workflowsPath, logger }),
  activities: { noop: async () => undefined },
});
console.log('working');
await worker.run();
