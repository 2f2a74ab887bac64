import type { CaseFacts, CaseRole, Command } from './case.js';
import { isBeside } from './beside/actions.js';
import { decideBeside } from './beside/decide-beside.js';
import { refuse, type Decision, type Reason } from './decision.js';
import type { Acting, ActionDefinition, Lifecycle, RuleContext } from './definition.js';
import { payloadProblems } from './asks.js';
import { actingSide, draftOf, enter, follow, record, type About, type Draft } from './draft.js';
import { closeTasks } from './tasks.js';
import { holdAll, unmetNeeds } from './rules.js';

/** More steps than any chain of stages has; a lifecycle that goes round in circles must not hang the store. */
const mostAdvances = 20;

/**
 * Decides one command. Pure: the same facts, command and context give the same decision, and nothing is changed in place.
 * @param facts the case as stored; for an action `from: 'new'` the blank facts of its builder (`seq` 0)
 * @param command actor with roles *in this case*; the payload is checked against the action's `asks`
 * @param context `now` as a UTC instant, settings, and what was loaded from outside the case
 * @returns the next facts with events and consequences, or the reasons for a refusal; never throws for a bad command
 */
export function decide<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F | null,
  command: Command,
  context: RuleContext<W>,
): Decision<F> {
  if (isBeside(command.action)) return decideBeside(lifecycle, facts, command, context);
  const action = actionOf(lifecycle, command.action);
  if (!action) return refuse('unknown-action', [{ key: 'refusal.unknown-action' }]);
  const acting = actingFor(action, command);
  if (!acting) return refuse('not-yours', [{ key: 'refusal.not-yours' }]);
  if (!facts || !startsFrom(action, facts)) return refuse('wrong-stage', [{ key: 'refusal.wrong-stage' }]);
  const input = payloadProblems(action.asks ?? {}, command.payload);
  if (input.length > 0) return refuse('bad-input', input);
  const reasons = [
    ...needReasons(lifecycle, action, facts, context, acting),
    ...(action.checks ?? []).flatMap((name) => lifecycle.checks![name]!(facts, command, context)),
  ];
  if (reasons.some(({ field }) => field !== undefined)) return refuse('bad-input', reasons);
  if (reasons.length > 0) return refuse('unmet-needs', reasons);
  const draft = draftOf(facts);
  carryOut(lifecycle, draft, command, context);
  closeTasks(lifecycle, facts, draft, context);
  return { accepted: true, ...draft };
}

export function actionOf<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  name: string,
): ActionDefinition<F, W, F['stage']> | undefined {
  return Object.hasOwn(lifecycle.actions, name) ? lifecycle.actions[name] : undefined;
}

export function startsFrom<F extends CaseFacts, W>(
  action: ActionDefinition<F, W, F['stage']>,
  facts: F,
): boolean {
  if (action.from === 'new') return facts.seq === 0;
  return facts.seq > 0 && action.from.includes(facts.stage);
}

/** In whose role the command is given, or null when it is not theirs to give. */
export function actingFor(
  action: { readonly by: readonly CaseRole[]; readonly onBehalf?: boolean },
  { actor, onBehalf }: Pick<Command, 'actor' | 'onBehalf'>,
): Acting | null {
  if (!onBehalf) {
    const roles = action.by.filter((role) => actor.roles.includes(role));
    return roles.length > 0 ? { personId: actor.personId, roles } : null;
  }
  const allowed = action.onBehalf && actor.roles.includes('secretariat') && action.by.includes(onBehalf.role);
  return allowed ? { personId: onBehalf.personId ?? null, roles: [onBehalf.role] } : null;
}

export function needReasons<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  action: ActionDefinition<F, W, F['stage']>,
  facts: F,
  context: RuleContext<W>,
  acting: Acting,
): Reason[] {
  return unmetNeeds(lifecycle, action.needs, facts, context, acting).map((need) => ({
    key: `${lifecycle.kind}.need.${need}`,
  }));
}

/** Does what was allowed: facts, event, stage, consequences, and then whatever follows by itself. */
export function carryOut<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  draft: Draft<F>,
  command: Command,
  context: RuleContext<W>,
): void {
  const action = lifecycle.actions[command.action]!;
  const before = draft.facts;
  const about = aboutOf(action, before, command);
  const data = { ...command.payload, ...action.data?.(before, command, context) };
  draft.facts = action.apply?.(before, command, context) ?? before;
  const target =
    action.to === 'same' ? before.stage : action.to === 'back' ? draft.facts.cameFrom : action.to;
  const entered = enter(lifecycle, draft, target ?? lifecycle.initial, context);
  record(
    draft,
    {
      type: action.event,
      action: command.action,
      actorId: command.actor.personId,
      onBehalf: command.onBehalf ?? null,
      from: action.from === 'new' ? null : before.stage,
      to: draft.facts.stage,
      data,
    },
    context,
  );
  follow(lifecycle, draft, action.consequences, about, context, command.payload);
  if (entered)
    follow(lifecycle, draft, lifecycle.stages[draft.facts.stage as F['stage']].onEnter, about, context);
  advance(lifecycle, draft, context, about);
}

function aboutOf<F extends CaseFacts, W>(
  action: ActionDefinition<F, W, F['stage']>,
  facts: F,
  command: Command,
): About {
  const subject = action.subject?.(command, facts);
  const side = actingSide(command);
  const { reportKind } = command.payload;
  return {
    ...(typeof subject === 'string' && { subjectId: subject }),
    ...(Array.isArray(subject) && { subjectIds: subject }),
    ...(side && { side }),
    ...(typeof reportKind === 'string' && { reportKind }),
  };
}

/** Moves the case on while its stage says that it goes by itself. Each step is an event of its own. */
export function advance<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  draft: Draft<F>,
  context: RuleContext<W>,
  about: About = {},
): void {
  for (let step = 0; step < mostAdvances; step += 1) {
    const from: F['stage'] = draft.facts.stage;
    const rule = lifecycle.stages[from].advance?.find(({ when }) =>
      holdAll(lifecycle, when, draft.facts, context),
    );
    if (!rule) return;
    const before = draft.facts;
    draft.facts = rule.apply?.(before, context) ?? before;
    enter(lifecycle, draft, rule.to, context);
    record(
      draft,
      {
        type: rule.event,
        action: 'advance',
        actorId: null,
        onBehalf: null,
        from: before.stage,
        to: rule.to,
        data: {},
      },
      context,
    );
    follow(lifecycle, draft, rule.consequences, about, context);
    follow(lifecycle, draft, lifecycle.stages[rule.to].onEnter, about, context);
  }
}
