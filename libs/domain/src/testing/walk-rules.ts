import { millisecondsBetween } from '../deadlines/index.js';
import type { CaseEvent, CaseFacts } from '../lifecycle/index.js';
import type { LifecycleShape } from '../lifecycle/shape.js';
import type { Clockwork } from './clockwork.js';

const dayLong = 24 * 60 * 60 * 1000;

/** Is this step in the table? Read from the data, not from the engine. */
export function inTable(lifecycle: LifecycleShape, { action, from, to, type }: CaseEvent): boolean {
  if (action === 'clock') return from === to;
  if (action === 'advance') {
    return lifecycle.stages[from!]!.advance?.some((rule) => rule.to === to && rule.event === type) ?? false;
  }
  const rule = lifecycle.actions[action];
  if (!rule || rule.event !== type) return false;
  if (rule.from === 'new') return from === null && to === rule.to;
  if (!rule.from.includes(from!)) return false;
  if (rule.to === 'back') return rule.backTo?.[from!]?.includes(to) ?? false;
  return to === (rule.to === 'same' ? from : rule.to);
}

/** Everything that must be true of a case at any moment; each broken rule is a sentence. */
export function brokenRules<F extends CaseFacts>(before: F, story: Clockwork<F, unknown>): string[] {
  const { facts, events, lifecycle } = story;
  const broken: string[] = [];
  const table = lifecycle as unknown as LifecycleShape;
  if (!Object.hasOwn(lifecycle.stages, facts.stage)) broken.push(`${facts.stage} is no stage`);
  for (const event of events.slice(before.seq)) {
    const index = events.indexOf(event);
    if (event.seq !== index + 1) broken.push(`event ${index + 1} has the number ${event.seq}`);
    if (index > 0 && event.from !== events[index - 1]!.to) {
      broken.push(`${event.type} does not begin where the last one ended`);
    }
    if (!inTable(table, event))
      broken.push(`${event.action} from ${event.from} to ${event.to} is not in the table`);
  }
  if (facts.seq !== events.length) broken.push('an event is missing');
  if (events.at(-1)?.to !== facts.stage) broken.push('the events do not lead to the stage');
  if (facts.stageEntry < before.stageEntry) broken.push('entries into stages are lost');
  for (const [key, mark] of Object.entries(before.marks)) {
    if (JSON.stringify(facts.marks[key]) !== JSON.stringify(mark))
      broken.push(`${key} fired twice or was forgotten`);
  }
  return [...broken, ...repeatedReminders(events)];
}

function repeatedReminders(events: readonly CaseEvent[]): string[] {
  const last = new Map<string, string>();
  return events.flatMap(({ type, at, data }) => {
    if (type !== 'reminder-sent') return [];
    const name = `${String(data['clock'])}.${String(data['mark'])}`;
    const earlier = last.get(name);
    last.set(name, at);
    return earlier && millisecondsBetween(earlier, at) < dayLong
      ? [`${name} was sent twice within a day`]
      : [];
  });
}
