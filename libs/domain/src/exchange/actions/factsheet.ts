import { actingSide } from '../../lifecycle/draft.js';
import type { Instant } from '../../lifecycle/index.js';
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

/** A page that is public is published anew. */
function withNewRevision(facts: ExchangeFacts): ExchangeFacts {
  if (facts.factsheet.publishedRevision === null) return facts;
  const revision = facts.factsheet.revision + 1;
  return { ...facts, factsheet: { ...facts.factsheet, revision, publishedRevision: revision } };
}

function withdrawn(item: PublishedItemFacts, at: Instant): PublishedItemFacts {
  const { status } = item;
  const before = status === 'asked' || status === 'confirmed' ? { before: status } : {};
  return { ...item, ...before, status: 'withdrawn', at };
}

function givenBack(item: PublishedItemFacts, at: Instant): PublishedItemFacts {
  const { before, ...rest } = item;
  return item.status === 'withdrawn' && before ? { ...rest, status: before, at } : item;
}

/** From the finished draft to the published page, what may be taken off it afterwards, and given back. */
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
      const taken = withItems(facts, (item) => (concerned(item) ? withdrawn(item, now) : item));
      const next = what
        ? withParticipant(taken, personId, ({ consent }) => ({ consent: { ...consent, [what]: false } }))
        : taken;
      return withNewRevision(next);
    },
    subject: (command) => command.onBehalf?.personId ?? command.actor.personId ?? undefined,
    consequences: [
      { publish: 'factsheet', when: ['isPublished'] },
      { mail: 'consent-withdrawn', to: 'secretariat' },
    ],
    event: 'consent-withdrawn',
  },
  /** A yes that was not given with the report, or was taken back: what was on the page because of it is there again. */
  giveConsent: {
    from: ['visiting', ...stagesAfterVisit],
    to: 'same',
    by: ['participant'],
    needs: ['consentMissing'],
    checks: ['consentNotYetGiven'],
    asks: { what: { kind: 'choice', required: true, options: ['quote', 'name', 'photo'] } },
    apply: (facts, command, { now }) => {
      const personId = command.actor.personId ?? undefined;
      const what = given<'quote' | 'name' | 'photo'>(command, 'what')!;
      const restored = withItems(facts, (item) =>
        item.personId === personId && item.kind === what ? givenBack(item, now) : item,
      );
      const next = withParticipant(restored, personId, ({ consent }) => ({
        consent: { ...consent, [what]: true },
      }));
      return withNewRevision(next);
    },
    subject: (command) => command.actor.personId ?? undefined,
    consequences: [{ publish: 'factsheet', when: ['isPublished'] }],
    weight: 'panel',
    event: 'consent-given',
  },
} as const satisfies ExchangeActions;
