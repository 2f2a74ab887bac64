import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import type { ExchangeRow, FoundCase, ProposalRow } from '@waymark/contract';
import { ExchangeEntity, loadSettings, ProposalEntity } from '@waymark/db';
import type { ListedKind, Viewer } from '@waymark/domain';
import { Access } from '../access/access.js';
import { coSenders, translations, type Where } from '../access/translations.js';
import { searchFilter } from '../cases/case-filters.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { toExchangeRow } from '../exchanges/exchange-row.js';
import { toProposalRow } from '../proposals/proposal-row.js';

const most = { open: 8, closed: 4 };

/** The organisations and people that a search found. */
export interface Parties {
  readonly organisationIds: readonly string[];
  readonly personIds: readonly string[];
}

/** Cases that a search finds, each with what it waits for. */
@Injectable()
export class FoundCases {
  constructor(
    private readonly access: Access,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** Open cases in which the words stand, or in which one of these has a part; what is due first comes first. */
  async open(em: EntityManager, viewer: Viewer, folded: string, parties: Parties): Promise<FoundCase[]> {
    const theirs = { $in: [...parties.organisationIds] };
    const some = parties.organisationIds.length > 0;
    const named = { $and: searchFilter(folded) };
    const exchanges: Where[] = [
      named,
      ...(some ? [{ hostOrg: theirs }, { senderOrg: theirs }, coSenders(theirs)] : []),
      ...(parties.personIds.length > 0
        ? [translations.Exchange!['participantIds']!({ $in: [...parties.personIds] })]
        : []),
    ];
    const proposals: Where[] = [named, ...(some ? [{ organisation: theirs }] : [])];
    const where = { exchanges: { over: null, $or: exchanges }, proposals: { over: null, $or: proposals } };
    const found = await this.find(em, viewer, most.open, where, { dueAt: 'asc nulls last' });
    return shown(
      found.toSorted((a, b) => (a.row.dueAt ?? '9').localeCompare(b.row.dueAt ?? '9')),
      most.open,
    );
  }

  /** Cases that are over and in which the words themselves stand; the latest first. */
  async closed(em: EntityManager, viewer: Viewer, folded: string): Promise<FoundCase[]> {
    const over = { over: { $ne: null }, $and: searchFilter(folded) };
    const where = { exchanges: over, proposals: over };
    const found = await this.find(em, viewer, most.closed, where, { updatedAt: 'desc' });
    return shown(
      found.toSorted((a, b) => b.row.updatedAt.localeCompare(a.row.updatedAt)),
      most.closed,
    );
  }

  private async find(
    em: EntityManager,
    viewer: Viewer,
    limit: number,
    { exchanges, proposals }: { exchanges: Where; proposals: Where },
    first: Record<string, string>,
  ): Promise<FoundRow[]> {
    const ofExchange = this.access.where(viewer, 'read', 'Exchange');
    const ofProposal = this.access.where(viewer, 'read', 'Proposal');
    const orderBy = [first, { id: 'asc' }];
    const foundExchanges = ofExchange
      ? await em.find(ExchangeEntity, { $and: [ofExchange, exchanges] } as FilterQuery<ExchangeEntity>, {
          populate: ['hostOrg', 'senderOrg'],
          orderBy,
          limit,
        })
      : [];
    const foundProposals = ofProposal
      ? await em.find(ProposalEntity, { $and: [ofProposal, proposals] } as FilterQuery<ProposalEntity>, {
          populate: ['organisation'],
          orderBy,
          limit,
        })
      : [];
    const context = { now: this.now().toISOString(), settings: await loadSettings(em), viewer };
    return [
      ...foundExchanges.map((row) => ({ kind: 'exchange' as const, row: toExchangeRow(row, context) })),
      ...foundProposals.map((row) => ({ kind: 'proposal' as const, row: toProposalRow(row, context) })),
    ];
  }
}

interface FoundRow {
  readonly kind: ListedKind;
  readonly row: ExchangeRow | ProposalRow;
}

const shown = (found: readonly FoundRow[], limit: number): FoundCase[] =>
  found.slice(0, limit).map(({ kind, row }) => ({
    kind,
    id: row.id,
    reference: row.reference,
    title: row.title,
    stageLabel: row.stageLabel,
    waitingSentence: row.waitingSentence,
    dueAt: row.dueAt,
  }));
