import { caseKinds, type CaseKind } from '@waymark/domain';

/** The table of each kind of case. */
export const caseTable = {
  exchange: 'exchange',
  proposal: 'proposal',
  promoterCall: 'promoter_call',
  promoterApplication: 'promoter_application',
} as const satisfies Readonly<Record<CaseKind, string>>;

/** The same for every kind of case, such as a statement over its table: made once, so that its plan is kept. */
export const perKind = <T>(make: (table: string, kind: CaseKind) => T): Readonly<Record<CaseKind, T>> =>
  Object.fromEntries(caseKinds.map((kind) => [kind, make(caseTable[kind], kind)])) as Record<CaseKind, T>;
