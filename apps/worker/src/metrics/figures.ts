import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Every figure of this process. Labels are names out of our own code: never an id, an address or a name. */
export const registry = new Registry();
registry.setDefaultLabels({ program: 'worker' });
collectDefaultMetrics({ register: registry, prefix: 'waymark_' });

const registers = [registry];

export const decisions = new Counter({
  name: 'waymark_decisions_total',
  help: 'Commands decided, by kind of case, action and outcome (accepted, refused, failed).',
  labelNames: ['kind', 'action', 'outcome'],
  registers,
});

export const decisionSeconds = new Histogram({
  name: 'waymark_decision_duration_seconds',
  help: 'How long one try to decide a command takes, commit included.',
  labelNames: ['kind'],
  buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers,
});

export const deliveries = new Counter({
  name: 'waymark_deliveries_total',
  help: 'Tries to deliver an effect, by kind and outcome (delivered, failed, given_up).',
  labelNames: ['kind', 'outcome'],
  registers,
});

export const deliverySeconds = new Histogram({
  name: 'waymark_delivery_duration_seconds',
  help: 'How long one try to deliver an effect takes.',
  labelNames: ['kind'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers,
});

export const activityFailures = new Counter({
  name: 'waymark_activity_failures_total',
  help: 'Tries of an activity that failed and will be made again.',
  labelNames: ['activity'],
  registers,
});

export const connections = new Gauge({
  name: 'waymark_database_connections',
  help: 'Connections of the pool, by state (busy, idle), and those who wait for one (waiting).',
  labelNames: ['state'],
  registers,
});
