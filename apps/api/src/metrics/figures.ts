import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Every figure of this process. Labels are names out of our own code: never an id, an address or a name. */
export const registry = new Registry();
registry.setDefaultLabels({ program: 'api' });
collectDefaultMetrics({ register: registry, prefix: 'waymark_' });

const registers = [registry];
const gauge = <Label extends string = never>(name: string, help: string, labelNames: Label[] = []) =>
  new Gauge({ name, help, labelNames, registers });

export const requestSeconds = new Histogram({
  name: 'waymark_http_request_duration_seconds',
  help: 'How long requests take, by method, route and status.',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers,
});

export const actionSeconds = new Histogram({
  name: 'waymark_action_duration_seconds',
  help: 'How long a step of a case takes, by kind, action and outcome (accepted, refused, slow, unavailable).',
  labelNames: ['kind', 'action', 'outcome'],
  buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers,
});

export const updatesInFlight = gauge(
  'waymark_updates_in_flight',
  'Steps handed to Temporal and not answered.',
);
export const updatesQueued = gauge('waymark_updates_queued', 'Steps that wait for room in their own case.');

export const outboxUndelivered = gauge(
  'waymark_outbox_undelivered',
  'Effects not delivered yet, by kind (mail, wake, command).',
  ['kind'],
);
export const outboxStuck = gauge(
  'waymark_outbox_stuck',
  'Of these, effects that failed so often that the page of the case tells it.',
  ['kind'],
);
export const outboxOldestSeconds = gauge(
  'waymark_outbox_oldest_seconds',
  'Age of the oldest effect not delivered yet.',
  ['kind'],
);
export const troubles = gauge('waymark_troubles', 'Steps and clocks of cases that keep failing.', ['kind']);

export const openCases = gauge('waymark_open_cases', 'Cases that are not over, by kind.', ['kind']);
export const overdueCases = gauge(
  'waymark_clock_overdue_cases',
  'Cases whose clock should have acted by now.',
);
export const overdueSeconds = gauge(
  'waymark_clock_overdue_oldest_seconds',
  'How long the clock that is overdue the longest should have acted.',
);

export const findings = gauge(
  'waymark_reconcile_findings',
  'What the last pass of the reconciler found, by pass and reason.',
  ['pass', 'why'],
);
export const findingsTotal = new Counter({
  name: 'waymark_reconcile_findings_total',
  help: 'Everything the reconciler found since the start, by pass and reason.',
  labelNames: ['pass', 'why'],
  registers,
});
export const reconciledAt = gauge(
  'waymark_reconcile_last_success_timestamp_seconds',
  'When a pass of the reconciler last came to its end in this process.',
  ['pass'],
);

export const connections = gauge(
  'waymark_database_connections',
  'Connections by pool and state (busy, idle), and those who wait for one (waiting).',
  ['pool', 'state'],
);
export const dependencyUp = gauge(
  'waymark_dependency_up',
  '1 where a dependency answers, 0 where it does not.',
  ['dependency'],
);
