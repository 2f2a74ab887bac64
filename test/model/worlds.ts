import {
  dayOf,
  isOpenIntroduction,
  placeHolding,
  type CaseFacts,
  type CaseKind,
  type Day,
  type ExchangeFacts,
  type ExchangeWorld,
  type Instant,
  type ProposalFacts,
  type ProposalView,
  type ProposalWorld,
} from '@waymark/domain';

/** A case as the oracle knows it. */
export interface KnownCase {
  readonly kind: CaseKind;
  facts: CaseFacts;
  readonly openTasks: Set<string>;
}

/** A pair that is barred, until a day or for good. */
export interface Bar {
  readonly caseId: string;
  readonly host: string;
  readonly sender: string;
  readonly until: Day | null;
}

/** What people wrote outside the case before they asked something of it. */
export type Inputs = Pick<
  ExchangeWorld,
  'report' | 'factsheetMissing' | 'factsheetItems' | 'factsheetChanged'
>;

export const noInputs: Inputs = {
  report: null,
  factsheetMissing: ['title'],
  factsheetItems: [],
  factsheetChanged: 'all',
};

type Cases = ReadonlyMap<string, KnownCase>;

const exchangesOf = (cases: Cases): ExchangeFacts[] =>
  [...cases.values()].filter(({ kind }) => kind === 'exchange').map(({ facts }) => facts as ExchangeFacts);

const holders = (cases: Cases, proposalId: string, except: string | null): ExchangeFacts[] =>
  exchangesOf(cases).filter(
    ({ id, hostProposalId, senderProposalId }) =>
      id !== except && (hostProposalId === proposalId || senderProposalId === proposalId),
  );

function proposalView(cases: Cases, id: string | null, except: string): ProposalView | null {
  const known = id === null ? undefined : cases.get(id);
  if (!known) return null;
  const facts = known.facts as ProposalFacts;
  const others = holders(cases, facts.id, except);
  const { stage, direction, organisationId, formats, languages } = facts;
  return {
    id: facts.id,
    stage,
    direction,
    organisationId,
    formats,
    languages,
    periodStart: facts.periodStart!,
    periodEnd: facts.periodEnd!,
    placesLeft: facts.places - others.filter((one) => placeHolding(one) !== 'none').length,
    openIntroductions: others.filter(isOpenIntroduction).length,
    reconfirmAsked: facts.reconfirmAskedAt !== null,
  };
}

function barredUntil(bars: readonly Bar[], one: string, other: string, now: Instant): Day | 'forGood' | null {
  const holding = bars.filter(
    ({ host, sender, until }) =>
      [host, sender].toSorted().join() === [one, other].toSorted().join() &&
      (until === null || until >= dayOf(now)),
  );
  if (holding.some(({ until }) => until === null)) return 'forGood';
  return (
    holding
      .map(({ until }) => until!)
      .toSorted()
      .at(-1) ?? null
  );
}

/** Everything a rule of an exchange may look at, worked out from the cases the oracle knows. */
export function exchangeWorldOf(
  cases: Cases,
  bars: readonly Bar[],
  about: { id: string; hostProposalId: string | null; senderProposalId: string | null },
  now: Instant,
  inputs: Inputs,
): ExchangeWorld {
  const hostProposal = proposalView(cases, about.hostProposalId, about.id);
  const senderProposal = proposalView(cases, about.senderProposalId, about.id);
  const pair = [hostProposal?.organisationId ?? '', senderProposal?.organisationId ?? ''] as const;
  return {
    hostProposal,
    senderProposal,
    pairBarredUntil: barredUntil(bars, ...pair, now),
    hostInEea: true,
    ...inputs,
  };
}

export function proposalWorldOf(cases: Cases, id: string): ProposalWorld {
  const held = holders(cases, id, null).map(placeHolding);
  return {
    placesReserved: held.filter((one) => one === 'reserved').length,
    placesTaken: held.filter((one) => one === 'taken').length,
  };
}

/** Exchanges of a proposal that nobody has agreed to yet. */
export const merelyProposed = (cases: Cases, proposalId: string): string[] =>
  holders(cases, proposalId, null)
    .filter((one) => placeHolding(one) === 'reserved')
    .map(({ id }) => id);
