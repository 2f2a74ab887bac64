import { foldSpaces } from '../words/fold-text.js';
import type { PastExchange } from './past-exchange.js';

/** What an exchange is recognised by. */
export interface Alike {
  readonly hostOrganisationId: string;
  readonly senderOrganisationId: string;
  readonly title: string;
  readonly start: string | null;
  readonly end: string | null;
}

export const alikeOf = ({
  hostOrganisationId,
  senderOrganisationId,
  title,
  start,
  end,
}: PastExchange): Alike => ({
  hostOrganisationId,
  senderOrganisationId,
  title,
  start: start ?? null,
  end: end ?? start ?? null,
});

/**
 * Could these two be the same exchange? They have the same host and sender, and their days overlap; where the days of
 * one are not known, they have the same title.
 */
export function mayBeSame(a: Alike, b: Alike): boolean {
  if (a.hostOrganisationId !== b.hostOrganisationId) return false;
  if (a.senderOrganisationId !== b.senderOrganisationId) return false;
  if (!a.start || !b.start) return foldSpaces(a.title) === foldSpaces(b.title);
  return a.start <= (b.end ?? b.start) && b.start <= (a.end ?? a.start);
}

/**
 * The same text for the same exchange, whatever the order of its fields: what makes a repeated import find what it
 * wrote before.
 */
export function contentOf(past: PastExchange): string {
  const fields = Object.entries({ ...past, topics: past.topics ?? [] })
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(fields);
}
