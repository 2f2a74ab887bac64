import { actingSide } from '../../lifecycle/draft.js';
import type { ExchangeFacts, PublishedItemFacts, Side } from '../facts.js';
import { afterApprovalRound } from '../approval.js';
import { given, stagesAfterVisit, withSide, type ExchangeActions } from '../kit.js';
import { withParticipant } from '../reports.js';

const itemId = { kind: 'id', required: true } as const;

const withItems = (
  facts: ExchangeFacts,
  change: (item: PublishedItemFacts) => PublishedItemFacts,
): ExchangeFacts => ({
  ...facts,
  factsheet: { ...facts.factsheet, items: facts.factsheet.items.map(change) },
});

/** From the finished draft to the published page, and what may be taken off it afterwards. */
export const factsheetActions = {
  finishDraft: {
    from: ['drafting'],
    to: 'approval',
    by: ['secretariat'],
    needs: ['factsheetComplete'],
    apply: afterApprovalRound,
    weight: 'main',
    event: 'draft-finished',
  },
  approveFactsheet: {
    from: ['approval'],
    to: 'same',
    by: ['host', 'sender'],
    onBehalf: true,
    needs: ['notYetApproved'],
    // Who was left out for their silence, and speaks after all, is in again.
    apply: (facts, command, { now }) => {
      const side = actingSide(command)!;
      const { factsheet } = facts;
      const withoutSide = factsheet.withoutSide === side ? null : factsheet.withoutSide;
      return withSide({ ...facts, factsheet: { ...factsheet, withoutSide } }, side, { approvedAt: now });
    },
    weight: 'main',
    event: 'factsheet-approved',
  },
  requestChanges: {
    from: ['approval'],
    to: 'drafting',
    by: ['host', 'sender'],
    onBehalf: true,
    asks: { comment: { kind: 'longText', required: true } },
    apply: (facts, command, { now }) => {
      const side = actingSide(command)!;
      const asked = { side, at: now, comment: given<string>(command, 'comment')! };
      const { approvedAt: _given, ...silent } = facts[side];
      return {
        ...facts,
        [side]: silent,
        factsheet: { ...facts.factsheet, changesAsked: [...facts.factsheet.changesAsked, asked] },
      };
    },
    consequences: [{ openTask: 'changes-requested', for: 'secretariat' }],
    event: 'changes-requested',
  },
  confirmItem: {
    from: ['approval'],
    to: 'same',
    by: ['participant'],
    onBehalf: true,
    needs: ['ownItemsAsked'],
    checks: ['ownItem', 'itemStillAsked'],
    asks: { itemId },
    apply: (facts, command, { now }) =>
      withItems(facts, (item) =>
        item.id === given(command, 'itemId') ? { ...item, status: 'confirmed', at: now } : item,
      ),
    weight: 'main',
    event: 'item-confirmed',
  },
  refuseItem: {
    from: ['approval'],
    to: 'same',
    by: ['participant'],
    onBehalf: true,
    needs: ['ownItemsAsked'],
    checks: ['ownItem', 'itemStillAsked'],
    asks: { itemId },
    apply: (facts, command, { now }) =>
      withItems(facts, (item) =>
        item.id === given(command, 'itemId') ? { ...item, status: 'refused', at: now } : item,
      ),
    event: 'item-refused',
  },
  /** Silence is never consent: what nobody confirmed drops out, and the rest goes on. */
  dropUnconfirmed: {
    from: ['approval'],
    to: 'same',
    by: ['clock'],
    needs: ['itemsAsked'],
    apply: (facts, _command, { now }) =>
      withItems(facts, (item) => (item.status === 'asked' ? { ...item, status: 'dropped', at: now } : item)),
    data: ({ factsheet }) => ({
      itemIds: factsheet.items.filter(({ status }) => status === 'asked').map(({ id }) => id),
    }),
    weight: 'system',
    event: 'items-dropped',
  },
  publishWithoutSide: {
    from: ['approval'],
    to: 'same',
    by: ['secretariat'],
    needs: ['silentLongEnough', 'aSideSilent', 'noSideLeftOut'],
    checks: ['sideIsSilent'],
    asks: { side: { kind: 'choice', required: true, options: ['host', 'sender'] } },
    apply: (facts, command) => ({
      ...facts,
      factsheet: { ...facts.factsheet, withoutSide: given<Side>(command, 'side')! },
    }),
    event: 'side-left-out',
  },
  /** At any time after the report: the item goes off the page and the PDF, and a new revision stays. */
  withdrawConsent: {
    from: ['visiting', ...stagesAfterVisit],
    to: 'same',
    by: ['participant'],
    onBehalf: true,
    needs: ['consentGiven'],
    checks: ['ownConsent'],
    asks: {
      itemId: { kind: 'id', required: false },
      what: { kind: 'choice', required: false, options: ['quote', 'name', 'photo'] },
    },
    apply: (facts, command, { now }) => {
      const personId = command.onBehalf ? command.onBehalf.personId : (command.actor.personId ?? undefined);
      const what = given<'quote' | 'name' | 'photo'>(command, 'what');
      const id = given<string>(command, 'itemId');
      const concerned = (item: PublishedItemFacts): boolean =>
        item.id === id || (item.personId === personId && item.kind === what);
      const taken = withItems(facts, (item) =>
        concerned(item) ? { ...item, status: 'withdrawn', at: now } : item,
      );
      const next = what
        ? withParticipant(taken, personId, ({ consent }) => ({ consent: { ...consent, [what]: false } }))
        : taken;
      if (next.factsheet.publishedRevision === null) return next;
      const revision = next.factsheet.revision + 1;
      return { ...next, factsheet: { ...next.factsheet, revision, publishedRevision: revision } };
    },
    subject: (command) => command.onBehalf?.personId ?? command.actor.personId ?? undefined,
    consequences: [
      { publish: 'factsheet', when: ['isPublished'] },
      { mail: 'consent-withdrawn', to: 'secretariat' },
    ],
    event: 'consent-withdrawn',
  },
} as const satisfies ExchangeActions;
