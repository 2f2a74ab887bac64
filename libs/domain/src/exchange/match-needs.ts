import { settingValue } from '../deadlines/settings.js';
import type { ExchangeFacts, ExchangeWorld, ProposalView } from './facts.js';
import { today } from './visit.js';
import type { ExchangeContext, ExchangeNeeds } from './kit.js';

const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

const proposalsOf = ({ hostProposal, senderProposal }: ExchangeWorld): ProposalView[] =>
  [hostProposal, senderProposal].filter((one) => one !== null);

/** A condition between two proposals holds by itself where one side is an invited organisation without one. */
function between(world: ExchangeWorld, rule: (host: ProposalView, sender: ProposalView) => boolean): boolean {
  const { hostProposal, senderProposal } = world;
  return !hostProposal || !senderProposal || rule(hostProposal, senderProposal);
}

/** Languages that a side speaks at least at the level, given as a place in the CEFR's six (1 is A1). */
const spoken = ({ languages }: ProposalView, level: number): string[] =>
  languages.filter((one) => levels.indexOf(one.level) + 1 >= level).map(({ code }) => code);

/** An end without a visit gave the places back, so a case that is opened again needs them anew. */
const gaveBackItsPlaces = ({ stage }: ExchangeFacts): boolean => stage !== 'completed';
const returnsToIntroduction = ({ cameFrom }: ExchangeFacts): boolean =>
  cameFrom === 'proposed' || cameFrom === 'introduced';

const placesFree = (_facts: ExchangeFacts, { world }: { world: ExchangeWorld }): boolean =>
  proposalsOf(world).every(({ placesLeft }) => placesLeft > 0);

const proposalsOpen = (facts: ExchangeFacts, { world }: ExchangeContext): boolean =>
  (facts.hostProposalId === null || world.hostProposal?.stage === 'open') &&
  (facts.senderProposalId === null || world.senderProposal?.stage === 'open');

const introductionsNotFull = (_facts: ExchangeFacts, { world, settings }: ExchangeContext): boolean =>
  proposalsOf(world).every(
    ({ openIntroductions }) => openIntroductions < settingValue(settings, 'maxOpenIntroductions'),
  );

/** The hard conditions of matching, each one a sentence that tells why a pair fails. */
export const matchNeeds = {
  bothOrganisationsNamed: ({ host, sender }) => host.organisationId !== '' && sender.organisationId !== '',
  /** One side may be an invited organisation, but not both. */
  atLeastOneProposal: ({ hostProposalId, senderProposalId }) =>
    hostProposalId !== null || senderProposalId !== null,
  differentOrganisations: ({ host, sender }) => host.organisationId !== sender.organisationId,
  proposalsOpen,
  /** Who is asked whether a proposal still stands says so before it is matched again. */
  proposalsConfirmed: (_facts, { world }) =>
    proposalsOf(world).every(({ reconfirmAsked }) => !reconfirmAsked),
  oppositeDirections: (_facts, { world }) =>
    (world.hostProposal?.direction ?? 'receive') === 'receive' &&
    (world.senderProposal?.direction ?? 'send') === 'send',
  sharedFormat: (facts, { world }) =>
    proposalsOf(world).every(({ formats }) => formats.includes(facts.format)),
  datesOverlap: (_facts, { world }) =>
    between(
      world,
      (host, sender) => host.periodStart <= sender.periodEnd && sender.periodStart <= host.periodEnd,
    ),
  commonLanguage: (_facts, { world, settings }) => {
    const level = settingValue(settings, 'workingLanguageLevel');
    return between(world, (host, sender) =>
      spoken(host, level).some((code) => spoken(sender, level).includes(code)),
    );
  },
  placesFree,
  introductionsNotFull,
  pairNotBarred: (_facts, context) => {
    const until = context.world.pairBarredUntil;
    return until === null || (until !== 'forGood' && until < today(context));
  },
  placesFreeAgain: (facts, context) => !gaveBackItsPlaces(facts) || placesFree(facts, context),
  proposalsOpenAgain: (facts, context) => !returnsToIntroduction(facts) || proposalsOpen(facts, context),
  introductionsNotFullAgain: (facts, context) =>
    !returnsToIntroduction(facts) || introductionsNotFull(facts, context),
} as const satisfies ExchangeNeeds;

/** Conditions of a new match, in the order they are told. */
export const hardConditions = [
  'bothOrganisationsNamed',
  'atLeastOneProposal',
  'differentOrganisations',
  'proposalsOpen',
  'proposalsConfirmed',
  'oppositeDirections',
  'sharedFormat',
  'datesOverlap',
  'commonLanguage',
  'placesFree',
  'introductionsNotFull',
  'pairNotBarred',
] as const satisfies readonly (keyof typeof matchNeeds)[];

export type HardCondition = (typeof hardConditions)[number];

/** The conditions that a new match would not meet, in the order they are told. */
export const unmetConditions = (facts: ExchangeFacts, context: ExchangeContext): HardCondition[] =>
  hardConditions.filter((condition) => !matchNeeds[condition](facts, context));
