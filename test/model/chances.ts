import {
  availableActions,
  waitingOn,
  type Actor,
  type AvailableAction,
  type Command,
  type Day,
  type Instant,
} from '@waymark/domain';
import fc from 'fast-check';
import type { Cast } from './cast.js';
import { lifecycles, type Asked, type Oracle } from './oracle.js';
import { payloadFor } from './payloads.js';
import { noInputs, type KnownCase } from './worlds.js';

/** What happens, to which case and by whom, which of the things they may do, and how far. */
export type Throw = readonly [what: number, who: number, pick: number, size: number];

/** The dice of a year: the same seed always throws the same. */
export const throwsOf = (seed: number, count: number): Throw[] =>
  fc.sample(fc.noBias(fc.tuple(fc.nat(9999), fc.nat(9999), fc.nat(9999), fc.nat(60))), {
    seed,
    numRuns: count,
  });

export type Chance = Omit<Asked, 'command'> & { readonly command: Omit<Command, 'requestId'> };

const oneOf = <T>(list: readonly T[], pick: number): T => list[pick % list.length]!;

/** Cases that can still go somewhere come more often, and exchanges most of all. */
function pickCase({ cases }: Oracle, pick: number): [string, KnownCase] {
  const all = [...cases].flatMap((one) => {
    const [, { kind, facts }] = one;
    if (lifecycles[kind].stages[facts.stage]!.over) return [one];
    return Array.from({ length: kind === 'exchange' ? 12 : 2 }, () => one);
  });
  return oneOf(all, pick);
}

/** Main steps are frequent and stops rare, as in life: otherwise no case would come far. */
function likely(offered: readonly AvailableAction[], pick: number): string | undefined {
  const open = offered.filter(({ allowed, weight }) => allowed && (weight !== 'stop' || pick % 9 === 0));
  const all = open.flatMap((one) => (one.weight === 'main' ? Array.from({ length: 8 }, () => one) : [one]));
  return all.length === 0 ? undefined : oneOf(all, pick).name;
}

/** One action of a case that is there: mostly one that is allowed, sometimes any. */
function onACase(
  oracle: Oracle,
  cast: Cast,
  [what, who, pick, size]: Throw,
  now: Instant,
  today: Day,
): Chance {
  const [id, known] = pickCase(oracle, who);
  const { kind, facts } = known;
  const lifecycle = lifecycles[kind];
  const context = oracle.context(kind, facts, now, { ...noInputs, factsheetMissing: [] });
  const around = cast.around(known);
  const awaited = waitingOn(lifecycle, facts, context);
  const turned = around.slice(pick % around.length).concat(around.slice(0, pick % around.length));
  // Mostly those act on whom the case waits: cases would hardly move otherwise.
  const isAwaited = ({ roles }: Actor) => what % 5 > 0 && roles.some((role) => awaited.includes(role));
  const everybody = [...turned.filter(isAwaited), ...turned.filter((actor) => !isAwaited(actor))];
  const names = Object.keys(lifecycle.actions).filter((name) => lifecycle.actions[name]!.from !== 'new');
  const asks = (actor: Actor, action: string): Chance => {
    const own = actor.roles[0];
    const onBehalf = lifecycle.actions[action]?.by.find((role) => role !== 'secretariat' && role !== 'clock');
    const byWord = own === 'secretariat' && onBehalf && lifecycle.actions[action]!.onBehalf && size % 5 === 0;
    const role = byWord ? onBehalf : own;
    const traveller = around.find(({ roles }) => roles.includes('participant'))?.personId;
    return {
      kind,
      id,
      command: {
        action,
        actor,
        payload: payloadFor(action, { cast, known, role, today, size }),
        ...(byWord && {
          onBehalf: {
            role: onBehalf as 'host',
            channel: 'phone' as const,
            ...(onBehalf === 'participant' && traveller && { personId: traveller }),
          },
        }),
      },
    };
  };
  if (what % 8 === 2) return asks(everybody[0]!, oneOf(names, pick));
  for (const actor of everybody) {
    const action = likely(availableActions(lifecycle, facts, actor, context), pick);
    if (action) return asks(actor, action);
  }
  return asks(everybody[0]!, oneOf(names, pick));
}

/** What is said with the match of two proposals. */
export const matchOf = (hostProposalId: string, senderProposalId: string) => ({
  hostProposalId,
  senderProposalId,
  title: 'Västra Götaland visits the Basque Country',
  why: 'Both regions plan skills together.',
  topics: ['LL-STRATEGY'],
  format: 'RSP-STUDY-VISIT',
});

/** A new proposal, or a match of two that may or may not fit. */
function newCase({ cases }: Oracle, cast: Cast, [what, who, pick, size]: Throw, today: Day): Chance | null {
  const proposals = [...cases].filter(([, { kind }]) => kind === 'proposal');
  const of = (direction: string) =>
    proposals.filter(([, { facts }]) => (facts as unknown as { direction: string }).direction === direction);
  if (proposals.length < 6 && what % 4 === 0) {
    const { actor, payload } = cast.proposal(size % 2 === 0 ? 'receive' : 'send', pick, today);
    return { kind: 'proposal', id: '', command: { action: 'createDraft', actor, payload } };
  }
  const exchanges = cases.size - proposals.length;
  if (exchanges >= 8) return null;
  const match = matchOf(oneOf(of('receive'), who)[0], oneOf(of('send'), pick)[0]);
  const payload = { ...match, afterTheFact: size % 5 === 0 };
  const actor = size % 11 === 0 ? cast.around(oneOf(proposals, pick)[1])[0]! : cast.secretariat;
  return { kind: 'exchange', id: '', command: { action: 'proposeMatch', actor, payload } };
}

/** What a throw makes somebody ask. */
export function chanceOf(oracle: Oracle, cast: Cast, dice: Throw, now: Instant, today: Day): Chance {
  const made = dice[0] % 13 === 1 ? newCase(oracle, cast, dice, today) : null;
  return made ?? onACase(oracle, cast, dice, now, today);
}
