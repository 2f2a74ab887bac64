import {
  Runtime,
  makeTelemetryFilterString,
  type Logger as TemporalLogger,
  type LogMetadata,
} from '@temporalio/worker';
import { pino, type Logger } from 'pino';

const levels = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;

/** Of what Temporal adds to a line, what names places and never people. */
const kept = [
  'workflowId',
  'runId',
  'workflowType',
  'activityType',
  'attempt',
  'taskQueue',
  'namespace',
  'state',
];

function fieldsOf(meta: LogMetadata | undefined): Record<string, unknown> {
  if (!meta) return {};
  const error = meta['error'];
  const code = error instanceof Error ? { error: error.name } : {};
  return { ...Object.fromEntries(Object.entries(meta).filter(([key]) => kept.includes(key))), ...code };
}

/** Temporal's own lines in our log. */
function temporalLogger(logger: Logger): TemporalLogger {
  const log: TemporalLogger['log'] = (level, message, meta) => {
    // Temporal tells of the begin and end of everything; what nobody is to read is not put together first.
    if (logger.isLevelEnabled(levels[level])) logger[levels[level]](fieldsOf(meta), message);
  };
  return {
    log,
    trace: (message, meta) => log('TRACE', message, meta),
    debug: (message, meta) => log('DEBUG', message, meta),
    info: (message, meta) => log('INFO', message, meta),
    warn: (message, meta) => log('WARN', message, meta),
    error: (message, meta) => log('ERROR', message, meta),
  };
}

/**
 * One JSON line an entry, on standard output. Call once, before anything of Temporal's is used.
 *
 * @param temporalMetrics `host:port` where Temporal's own part of this program shows its figures; null for nowhere
 */
export function startLogging(level: string, temporalMetrics: string | null): Logger {
  const logger = pino({ level, base: { program: 'worker' } });
  Runtime.install({
    logger: temporalLogger(logger.child({}, { level: 'warn' })),
    telemetryOptions: {
      ...(temporalMetrics !== null && { metrics: { prometheus: { bindAddress: temporalMetrics } } }),
      logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }) },
    },
    // We stop in our own order.
    shutdownSignals: [],
  });
  return logger;
}
