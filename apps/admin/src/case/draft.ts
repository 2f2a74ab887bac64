import type { ActionView } from '../api/views.js';
import type { Words } from '../i18n/use-words.js';
import type { AskContextValue } from './ask-context.js';

export interface WordGiven {
  /** Index into the action's choices, as text; none yet. */
  choice?: string;
  channel?: string;
}

/** What is typed into the dialog of one action. */
export interface Draft {
  values: Record<string, unknown>;
  /** Null: the viewer's own step. */
  onBehalf: WordGiven | null;
}

const empty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What the case knows already is not asked again; a single choice is made. */
export function firstDraft(action: ActionView, context: AskContextValue): Draft {
  const values = Object.fromEntries(
    action.asks.map((ask) => {
      const known = context.known(action.name, ask.name);
      if (!empty(known)) return [ask.name, known];
      const only = ask.required && ask.options?.length === 1 ? ask.options[0]?.value : undefined;
      return [ask.name, only];
    }),
  );
  return { values, onBehalf: action.onBehalf.length > 0 ? {} : null };
}

export function missingIn(action: ActionView, { values, onBehalf }: Draft, t: Words): Record<string, string> {
  const missing: Record<string, string> = {};
  for (const ask of action.asks)
    if (ask.required && empty(values[ask.name])) missing[ask.name] = t('field.missing');
  if (onBehalf) {
    if (onBehalf.choice === undefined && action.onBehalf.length > 1)
      missing['onBehalf.role'] = t('onBehalf.whoMissing');
    if (onBehalf.channel === undefined) missing['onBehalf.channel'] = t('onBehalf.channelMissing');
  }
  return missing;
}

/**
 * The body as the API takes it: only what is filled in, and of what need not be said only what differs from what the
 * case knows. Sending the rest back would count as a change, or as a word about what is not one's own.
 */
export function bodyOf(
  action: ActionView,
  { values, onBehalf }: Draft,
  context: AskContextValue,
): Record<string, unknown> {
  const said = (name: string, value: unknown) =>
    action.asks.find((ask) => ask.name === name)?.required ||
    JSON.stringify(value) !== JSON.stringify(context.known(action.name, name));
  const filled = Object.entries(values).filter(([name, value]) => !empty(value) && said(name, value));
  const whose = onBehalf ? action.onBehalf[Number(onBehalf.choice ?? 0)] : undefined;
  return {
    ...Object.fromEntries(filled),
    ...(whose && {
      onBehalf: {
        role: whose.role,
        ...(whose.personId && { personId: whose.personId }),
        channel: onBehalf?.channel,
      },
    }),
  };
}
