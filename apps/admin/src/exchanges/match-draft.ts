import { dayOf, formats, matchTitle } from '@waymark/domain';
import type { ProposalView } from '../api/views.js';
import type { Words } from '../i18n/use-words.js';

export interface SideChoice {
  by: 'proposal' | 'invitation';
  proposalId?: string | undefined;
  organisationId?: string | undefined;
}
export interface MatchDraft {
  title?: string | undefined;
  why?: string | undefined;
  format?: string | undefined;
  topics?: string[] | undefined;
  afterTheFact?: boolean | undefined;
}
export interface Chosen {
  proposal: ProposalView | undefined;
  organisation: { id: string; shortName: string } | undefined;
}

/** What both lists hold; all of one side when the other side names none. */
export const shared = (a: readonly string[] | undefined, b: readonly string[] | undefined): string[] =>
  a && b ? a.filter((code) => b.includes(code)) : [...(a ?? b ?? [])];

/** The first day that all of them could: from today on, unless it is all over and is only recorded now. */
function firstDay(
  proposals: readonly { periodStart: string | null; periodEnd: string | null }[],
): string | null {
  const from = proposals
    .flatMap(({ periodStart }) => periodStart ?? [])
    .toSorted()
    .at(-1);
  const until = proposals.flatMap(({ periodEnd }) => periodEnd ?? []).toSorted()[0];
  const today = dayOf(new Date().toISOString());
  if (from === undefined || until === undefined) return null;
  return from > today || until < today ? from : today;
}

/** What follows from the two sides, for a beginning. */
export function suggested(host: Chosen, sender: Chosen): MatchDraft & { formats: string[] } {
  const possible = shared(host.proposal?.formats, sender.proposal?.formats);
  const both = host.organisation && sender.organisation;
  return {
    formats: possible.length > 0 ? possible : formats.map(({ code }) => code),
    ...(possible[0] && { format: possible[0] }),
    topics: shared(host.proposal?.topics, sender.proposal?.topics),
    ...(both && {
      title: matchTitle(
        host.organisation?.shortName ?? '',
        sender.organisation?.shortName ?? '',
        firstDay([host.proposal, sender.proposal].filter((one) => one !== undefined)),
      ),
    }),
  };
}

export function missingIn(draft: MatchDraft, host: Chosen, sender: Chosen, t: Words): Record<string, string> {
  const missing: Record<string, string> = {};
  for (const name of ['title', 'why', 'format'] as const)
    if (!draft[name]) missing[name] = t('field.missing');
  if (!draft.topics?.length) missing['topics'] = t('field.missing');
  if (!host.organisation) missing['host'] = t('propose.twoMissing');
  if (!sender.organisation) missing['sender'] = t('propose.twoMissing');
  else if (host.organisation?.id === sender.organisation.id) missing['sender'] = t('propose.sameSide');
  else if (!host.proposal && !sender.proposal) missing['sender'] = t('propose.oneProposal');
  return missing;
}

const given = (side: 'host' | 'sender', { by, proposalId, organisationId }: SideChoice) =>
  by === 'proposal' ? { [`${side}ProposalId`]: proposalId } : { [`${side}OrganisationId`]: organisationId };

export const bodyOf = (draft: MatchDraft, host: SideChoice, sender: SideChoice) => ({
  ...given('host', host),
  ...given('sender', sender),
  title: draft.title,
  why: draft.why,
  format: draft.format,
  topics: draft.topics,
  ...(draft.afterTheFact && { afterTheFact: true }),
});
