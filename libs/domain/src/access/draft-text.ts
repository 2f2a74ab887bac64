import type { ProposalFacts } from '../proposal/index.js';

const draftFields = [
  'title',
  'summary',
  'topics',
  'formats',
  'languages',
  'periodStart',
  'periodEnd',
  'places',
  'fewerOpportunitiesPlaces',
  'skillsNeed',
] as const satisfies readonly (keyof ProposalFacts)[];
export type DraftField = (typeof draftFields)[number];

/**
 * The facts of a proposal with its text changed, without a step of the lifecycle.
 * @param changes checked before; fields that are no part of the text are left out
 * @returns null when the proposal is no draft any more: its terms then change by `editTerms`, which leaves a trace
 */
export function editedDraft(
  facts: ProposalFacts,
  changes: Readonly<Partial<Record<DraftField, unknown>>>,
): ProposalFacts | null {
  if (facts.stage !== 'draft') return null;
  const text = draftFields
    .filter((field) => changes[field] !== undefined)
    .map((field) => [field, changes[field]]);
  return { ...facts, ...Object.fromEntries(text) };
}
