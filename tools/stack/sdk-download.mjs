// Run as a program of its own, `node sdk-download.mjs <dev-server|time-skipping> <folder> <version>`, because the
// SDK's download cannot be interrupted from inside: whoever runs it ends it when nothing comes any more.
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { TestWorkflowEnvironment } from '@temporalio/testing';

const [kind, downloadDir, version] = process.argv.slice(2);
Runtime.install({ logger: new DefaultLogger('ERROR') });
const executable = { type: /** @type {const} */ ('cached-download'), downloadDir, version, ttl: '30 days' };
const environment =
  kind === 'dev-server'
    ? await TestWorkflowEnvironment.createLocal({ server: { executable } })
    : await TestWorkflowEnvironment.createTimeSkipping({ server: { executable } });
await environment.teardown();
process.exit(0);
