import type { ActionView, AskView, OnBehalfChoice, StepView } from '@waymark/contract';
import {
  type Actor,
  type Ask,
  availableActions,
  type AvailableAction,
  type CaseFacts,
  type CaseRole,
  isBeside,
  isWordKey,
  type Lifecycle,
  type RuleContext,
  say,
  sayAny,
  sayReason,
  stepBar,
  writingActions,
} from '@waymark/domain';

/** For whom the secretariat may record a step, role by role. */
export type Behalf = (role: CaseRole) => OnBehalfChoice[];

/** A label of the catalogue, or the bare name for a code that comes from data. */
const labelOf = (section: 'ask' | 'option', name: string): string => {
  const key = `${section}.${name}`;
  return isWordKey(key) ? say(key) : name;
};

const askView = ([name, ask]: [string, Ask]): AskView => ({
  name,
  label: labelOf('ask', name),
  kind: ask.kind,
  required: ask.required,
  ...(ask.options && { options: ask.options.map((value) => ({ value, label: labelOf('option', value) })) }),
  ...(ask.maxLength !== undefined && { maxLength: ask.maxLength }),
  ...(ask.min !== undefined && { min: ask.min }),
  ...(ask.max !== undefined && { max: ask.max }),
});

/** An action as the viewer sees it. */
export const actionView = (kind: string, action: AvailableAction, behalf: Behalf = () => []): ActionView => ({
  name: action.name,
  label: sayAny(`${isBeside(action.name) ? 'beside' : kind}.action.${action.name}`),
  allowed: action.allowed,
  because: action.because.map(sayReason),
  weight: action.weight,
  asks: Object.entries(action.asks).map(askView),
  onBehalf: action.onBehalf.flatMap(behalf),
});

/** What the viewer may do with a case, each with the reasons why not. */
export function actionViews<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F,
  actor: { personId: string; roles: readonly CaseRole[] },
  context: RuleContext<W>,
  behalf: Behalf,
): ActionView[] {
  return availableActions(lifecycle, facts, actor, context).map((action) =>
    actionView(lifecycle.kind, action, behalf),
  );
}

/** What the viewer may write in a case, and to whom. */
export const writeViews = <F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  facts: F,
  actor: Actor,
): ActionView[] =>
  writingActions(lifecycle, facts, actor).map((action) => actionView(lifecycle.kind, action));

/** The step bar. */
export const stepViews = <F extends CaseFacts, W>(lifecycle: Lifecycle<F, W>, facts: F): StepView[] =>
  stepBar(lifecycle, facts).map(({ phase, date, state }) => ({
    phase,
    label: sayAny(`${lifecycle.kind}.phase.${phase}`),
    date,
    state,
  }));
