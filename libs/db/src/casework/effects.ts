import {
  dayOf,
  deadlineOf,
  type CaseFacts,
  type CaseKind,
  type Consequence,
  type Day,
  type Instant,
  type Lifecycle,
  type Recipient,
  type ResolvedConsequence,
} from '@waymark/domain';
import type { Decided } from './decided.js';
import type { EffectData, EffectKind } from './effect-data.js';
import { uuidFrom } from './ids.js';
import type { EffectRow } from './rows.js';
import type { Surroundings } from './surroundings.js';

type Mail = Extract<Consequence, { mail: string }>;
type Command = Extract<Consequence, { command: string }>;

/** What differs between the kinds of case when consequences become rows of the outbox. */
export interface EffectRules<F extends CaseFacts, W, A extends Surroundings = Surroundings> {
  readonly kind: CaseKind;
  readonly lifecycle: Lifecycle<F, W>;
  readonly recipients: (
    facts: F,
    to: Mail['to'],
    about: ResolvedConsequence,
    now: Instant,
    around: A,
  ) => readonly Recipient[];
  /** The other cases a command goes to. */
  readonly targets: (facts: F, command: Command, around: A) => readonly string[];
  /** The proposals a case hangs on, to be woken. */
  readonly proposals: (facts: F) => readonly string[];
}

function people(recipients: readonly Recipient[], around: Surroundings): string[] {
  const ids = recipients.flatMap((recipient) => {
    if (recipient.kind === 'person') return recipient.personId;
    if (recipient.kind === 'secretariat') return around.secretariat;
    return around.representatives[recipient.organisationId] ?? [];
  });
  return [...new Set(ids)];
}

const targetKinds = {
  proposedExchanges: 'exchange',
  silentProposals: 'proposal',
  proposals: 'proposal',
  applications: 'promoterApplication',
  stagedApplications: 'promoterApplication',
  approvedProfiles: 'promoterApplication',
  waitlist: 'promoterApplication',
} as const satisfies Readonly<Record<Command['on'], CaseKind>>;

/** A mail tells the deadline as it was decided: when it goes out, the case may have moved on. */
function dueDay<F extends CaseFacts, W>(
  lifecycle: Lifecycle<F, W>,
  { facts, context }: Decided<F, W>,
): Day | null {
  const day = deadlineOf(lifecycle, facts, context);
  return day !== null && day >= dayOf(context.now) ? day : null;
}

function dataOf<F extends CaseFacts, W, A extends Surroundings>(
  rules: EffectRules<F, W, A>,
  { facts, around, context }: Decided<F, W, A>,
  about: ResolvedConsequence,
  due: Day | null,
): { kind: EffectKind; data: EffectData }[] {
  const { consequence, subjectId, reportKind } = about;
  if ('mail' in consequence) {
    return people(rules.recipients(facts, consequence.to, about, context.now, around), around).map(
      (personId) => ({
        kind: 'mail',
        data: {
          mail: consequence.mail,
          personId,
          ...(subjectId && { subjectId }),
          ...(reportKind && { reportKind }),
          ...(due && { due }),
        },
      }),
    );
  }
  if ('wake' in consequence) {
    return rules
      .proposals(facts)
      .map((targetId) => ({ kind: 'wake', data: { targetKind: 'proposal', targetId } }));
  }
  if ('command' in consequence) {
    return rules.targets(facts, consequence, around).map((targetId) => ({
      kind: 'command',
      data: { targetKind: targetKinds[consequence.on], targetId, action: consequence.command },
    }));
  }
  return [];
}

/**
 * The rows of the outbox. An id is made of case, event and what is to be done, so the same step never asks for the same
 * thing twice, however many rules ask for it.
 */
export function effectRows<F extends CaseFacts, W, A extends Surroundings>(
  rules: EffectRules<F, W, A>,
  decided: Decided<F, W, A>,
): EffectRow[] {
  const rows = new Map<string, EffectRow>();
  const due = dueDay(rules.lifecycle, decided);
  for (const about of decided.consequences) {
    for (const { kind, data } of dataOf(rules, decided, about, due)) {
      const id = uuidFrom(`effect/${decided.facts.id}/${about.seq}/${JSON.stringify(data)}`);
      rows.set(id, {
        id,
        case_kind: rules.kind,
        case_id: decided.facts.id,
        seq: about.seq,
        kind,
        data,
        created_at: decided.context.now,
      });
    }
  }
  return [...rows.values()];
}
