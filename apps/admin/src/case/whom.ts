import type { ActionView, OrganisationRef } from '../api/views.js';

/** Somebody a note may be for; of several further senders each is one. */
export interface Whom {
  /** Tells this choice from the others of the same case. */
  readonly value: string;
  readonly label: string;
  readonly to: string;
  readonly organisationId?: string;
}

/**
 * Whom something may be written to.
 * @param action `writeNote` or `sendMessage`; undefined where the viewer may not
 * @param coSenders the organisations that send people too
 */
export function whomOf(action: ActionView | undefined, coSenders: readonly OrganisationRef[]): Whom[] {
  const options = action?.asks.find(({ name }) => name === 'to')?.options ?? [];
  return options.flatMap(({ value, label }): Whom[] =>
    value === 'coSender'
      ? coSenders.map(({ id, shortName }) => ({
          value: `${value} ${id}`,
          label: shortName,
          to: value,
          organisationId: id,
        }))
      : [{ value, label, to: value }],
  );
}
