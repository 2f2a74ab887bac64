import type { Command } from '../lifecycle/index.js';
import type { DraftItem, ExchangeFacts, PublishedItemFacts, SideFacts } from './facts.js';
import type { ExchangeContext } from './kit.js';

/**
 * A draft goes out for approval. The first time all of it is approved; afterwards only what changed is approved
 * again: a side whose section stayed as it was keeps its yes, and so does each quote and photo.
 */
export function afterApprovalRound(
  facts: ExchangeFacts,
  _command: Command,
  context: ExchangeContext,
): ExchangeFacts {
  const { factsheetChanged = 'all', factsheetItems = [] } = context.world;
  const changed = (what: string): boolean => factsheetChanged === 'all' || factsheetChanged.includes(what);
  return {
    ...facts,
    host: changed('host') ? unapproved(facts.host) : facts.host,
    sender: changed('sender') ? unapproved(facts.sender) : facts.sender,
    factsheet: {
      ...facts.factsheet,
      revision: facts.factsheet.revision + 1,
      withoutSide: null,
      items: factsheetItems.map((item) => {
        const known = facts.factsheet.items.find(({ id }) => id === item.id);
        return known && !changed(item.id) ? known : asked(facts, item, context.now);
      }),
    },
  };
}

function unapproved(side: SideFacts): SideFacts {
  const { approvedAt: _fallenAway, ...rest } = side;
  return rest;
}

/** Nobody is asked about what they refused in their report; others than participants need a recorded permission. */
function asked(facts: ExchangeFacts, item: DraftItem, at: string): PublishedItemFacts {
  const person = facts.participants.find(({ personId }) => personId === item.personId);
  if (person) return { ...item, status: person.consent[item.kind] ? 'asked' : 'refused', at };
  return { ...item, status: item.permission === 'recorded' ? 'confirmed' : 'refused', at };
}
