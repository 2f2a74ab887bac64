import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';

// Once a process, before anything else of Temporal's: by default it writes a line for each change of a worker.
Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }) } },
});
