import {
  newPromoterCall,
  promoterApplicationLifecycle,
  promoterCallLifecycle,
  promoterCallRecipientsOf,
  type PromoterCallFacts,
  type PromoterCallWorld,
} from '@waymark/domain';
import type { CaseStore } from './case-store.js';
import { promoterCallColumns } from './project.js';
import { promoterCallWorld, type CallSurroundings } from './promoter-call-world.js';

/** The applications that could do what they are asked for: the others need not be troubled. */
const applicationsFor = (action: string, { applications }: CallSurroundings): string[] => {
  const actions: Readonly<Record<string, { readonly from: 'new' | readonly string[] }>> =
    promoterApplicationLifecycle.actions;
  const from = actions[action]?.from ?? [];
  return applications.filter(({ stage }) => from.includes(stage)).map(({ id }) => id);
};

export const promoterCallStore: CaseStore<PromoterCallFacts, PromoterCallWorld, CallSurroundings> = {
  kind: 'promoterCall',
  letter: 'C',
  lifecycle: promoterCallLifecycle,
  async load(sql, id, facts, now, command) {
    const loaded = await promoterCallWorld(sql, id);
    return {
      ...loaded,
      facts: facts ?? newPromoterCall({ id, reference: '', now, payload: command!.payload }),
    };
  },
  columns: promoterCallColumns,
  async write() {},
  recipients: (facts, to, { subjectId }, _now, { mailingList }) =>
    to === 'mailingList'
      ? mailingList.map((personId) => ({ kind: 'person', personId }))
      : promoterCallRecipientsOf(facts, to, subjectId),
  targets: (_facts, { command }, around) => applicationsFor(command, around),
  proposals: () => [],
};
