import { itemSides, withItem, withoutItem, withTick, type ItemSide } from '../../checklists/index.js';
import { costKinds, costPayers, withCost, type CostKind, type CostPayer } from '../costs.js';
import { given, stagesAfterVisit, type ExchangeActions } from '../kit.js';
import { withCounts } from '../opportunity-counts.js';

const bothSides = ['host', 'sender', 'secretariat'] as const;
const listStages = ['introduced', 'preparing', 'ready', 'visiting', 'reporting'] as const;
const listItem = { kind: 'id', required: true } as const;

/** What both sides see to around a visit: the checklist, who pays for what, whom the sender counts. */
export const arrangementActions = {
  tickItem: {
    from: listStages,
    to: 'same',
    by: bothSides,
    onBehalf: true,
    checks: ['listItemExists'],
    asks: { listItem, done: { kind: 'boolean', required: true } },
    apply: (facts, command, { now }) => ({
      ...facts,
      checklist: withTick(
        facts.checklist,
        given<string>(command, 'listItem')!,
        given<boolean>(command, 'done') ? { at: now, by: command.actor.personId } : null,
      ),
    }),
    weight: 'panel',
    event: 'item-ticked',
  },
  addItem: {
    from: listStages,
    to: 'same',
    by: bothSides,
    onBehalf: true,
    checks: ['listHasRoom'],
    asks: {
      item: { kind: 'text', required: true },
      side: { kind: 'choice', required: true, options: itemSides },
      daysBefore: { kind: 'number', required: false, min: 0, max: 365 },
    },
    apply: (facts, command) => {
      const daysBefore = given<number>(command, 'daysBefore');
      return {
        ...facts,
        checklist: withItem(facts.checklist, {
          // Numbers of events are never used twice, so an id that is gone does not come back as another.
          id: `own-${facts.seq + 1}`,
          text: given<string>(command, 'item')!.trim(),
          side: given<ItemSide>(command, 'side')!,
          ...(daysBefore !== undefined && { daysBefore }),
        }),
      };
    },
    weight: 'panel',
    event: 'item-added',
  },
  removeItem: {
    from: listStages,
    to: 'same',
    by: bothSides,
    onBehalf: true,
    checks: ['ownListItem'],
    asks: { listItem },
    apply: (facts, command) => ({
      ...facts,
      checklist: withoutItem(facts.checklist, given<string>(command, 'listItem')!),
    }),
    weight: 'panel',
    event: 'item-removed',
  },
  /** One kind of cost at a time, so that two people who write at once write beside each other. */
  setCost: {
    from: ['introduced', 'preparing', 'ready', 'visiting', ...stagesAfterVisit],
    to: 'same',
    by: bothSides,
    onBehalf: true,
    asks: {
      cost: { kind: 'choice', required: true, options: costKinds },
      paidBy: { kind: 'choice', required: true, options: costPayers },
      source: { kind: 'text', required: false },
    },
    apply: (facts, command) => {
      const source = given<string>(command, 'source')?.trim();
      const costs = withCost(facts.plan.costs, {
        cost: given<CostKind>(command, 'cost')!,
        paidBy: given<CostPayer>(command, 'paidBy')!,
        ...(source && { source }),
      });
      return { ...facts, plan: { ...facts.plan, costs } };
    },
    weight: 'panel',
    event: 'cost-set',
  },
  /** By the organisation that sends, never by a person about themselves. */
  giveCounts: {
    from: ['preparing', 'ready', 'visiting', ...stagesAfterVisit],
    to: 'same',
    by: ['sender', 'secretariat'],
    onBehalf: true,
    asks: { fewerOpportunities: { kind: 'counts', required: true, list: 'barriers' } },
    apply: (facts, command) =>
      withCounts(
        facts,
        facts.sender.organisationId,
        given<Readonly<Record<string, number>>>(command, 'fewerOpportunities')!,
      ),
    weight: 'panel',
    event: 'counts-given',
  },
} as const satisfies ExchangeActions;
