import type { Command, Reason } from '../lifecycle/index.js';
import type { ProposalFacts } from './facts.js';
import type { ProposalChecks, ProposalNeeds } from './kit.js';

/** What a proposal has to say before the secretariat can look at it: what matching works on. */
const completeness = {
  titleGiven: ({ title }) => title.trim() !== '',
  topicsGiven: ({ topics }) => topics.length > 0,
  formatsGiven: ({ formats }) => formats.length > 0,
  languagesGiven: ({ languages }) => languages.length > 0,
  periodGiven: ({ periodStart, periodEnd }) =>
    periodStart !== null && periodEnd !== null && periodStart <= periodEnd,
  placesGiven: ({ places }) => places >= 1,
} as const satisfies ProposalNeeds;

export const completenessNeeds = Object.keys(completeness) as (keyof typeof completeness)[];

/** Every named rule of a proposal. */
export const proposalNeeds = {
  ...completeness,
  /** Reserved places may come back; only taken ones make a proposal fulfilled. */
  noPlaceLeft: ({ places }, { world }) => world.placesTaken >= places,
  placeLeft: ({ places }, { world }) => world.placesTaken < places,
  reconfirmAsked: ({ reconfirmAskedAt }) => reconfirmAskedAt !== null,
  reconfirmNotAsked: ({ reconfirmAskedAt }) => reconfirmAskedAt === null,
} as const satisfies ProposalNeeds;

const field = <T>({ payload }: Command, facts: ProposalFacts, name: keyof ProposalFacts): T =>
  (payload[name] ?? facts[name]) as T;
const wrong = (problem: string, name: string): readonly Reason[] => [
  { key: `input.${problem}`, field: name },
];

/** The proposal with the terms a command gives; null stands for a field left out. */
export const withTerms = (facts: ProposalFacts, { payload }: Command): ProposalFacts => ({
  ...facts,
  ...Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== null && value !== undefined)),
});

/** Rules about what a command carries. */
export const proposalChecks = {
  /** What matching works on cannot be emptied again; only an answer to a question may be unfinished. */
  staysComplete: (facts, command) => {
    if (facts.stage === 'needs-information') return [];
    const after = withTerms(facts, command);
    const emptied = completenessNeeds.filter(
      (need) => completeness[need](facts) && !completeness[need](after),
    );
    return emptied.map((need) => ({ key: `proposal.need.${need}` }));
  },
  somethingGiven: (_facts, { payload }) =>
    Object.values(payload).some((value) => value !== undefined && value !== null)
      ? []
      : [{ key: 'proposal.need.somethingGiven' }],
  periodInOrder: (facts, command) => {
    const start = field<string | null>(command, facts, 'periodStart');
    const end = field<string | null>(command, facts, 'periodEnd');
    return start && end && end < start ? wrong('end-before-start', 'periodEnd') : [];
  },
  /** Places that matches hold cannot be taken away under them. */
  placesNotBelowHeld: (facts, command, { world }) =>
    field<number>(command, facts, 'places') < world.placesTaken + world.placesReserved
      ? [{ key: 'proposal.need.placesNotBelowHeld' }]
      : [],
} as const satisfies ProposalChecks;
