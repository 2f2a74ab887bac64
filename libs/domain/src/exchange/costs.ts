/** What a visit costs, kind by kind. */
export const costKinds = [
  'travel',
  'rooms',
  'meals',
  'localTransport',
  'programmeCosts',
  'interpreters',
  'insuranceCosts',
  'otherCosts',
] as const;
export type CostKind = (typeof costKinds)[number];

export const costPayers = ['host', 'sender', 'travellers', 'thirdParty', 'notNeeded'] as const;
export type CostPayer = (typeof costPayers)[number];

/** Who pays for one kind of cost, and from which source. */
export interface Cost {
  readonly cost: CostKind;
  readonly paidBy: CostPayer;
  readonly source?: string;
}

/** The costs with one kind written anew, in the order in which the kinds are named. */
export const withCost = (costs: readonly Cost[] = [], one: Cost): readonly Cost[] =>
  [...costs.filter(({ cost }) => cost !== one.cost), one].toSorted(
    (a, b) => costKinds.indexOf(a.cost) - costKinds.indexOf(b.cost),
  );
