import { Inject, Injectable } from '@nestjs/common';
import type { CounterpartsView, CounterpartView } from '@waymark/contract';
import { loadOffers, loadSettings, type NamedCandidate, type NamedOffer } from '@waymark/db';
import {
  type Counterpart,
  counterpartsOf,
  isLookedAt,
  isOpenOffer,
  say,
  speaking,
  spokenLanguage,
  suggestMatch,
  type Viewer,
} from '@waymark/domain';
import { Access } from '../access/access.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';

/** Whom a proposal might be matched with, and why. */
@Injectable()
export class ProposalCounterparts {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** @throws a 403 problem for a member's own proposal: whom it could be matched with is not theirs to see */
  async of(viewer: Viewer, id: string): Promise<CounterpartsView> {
    const em = this.database.fork();
    const { facts } = await this.access.proposal(em, viewer, id);
    this.access.check(viewer, 'create', 'Exchange');
    const now = this.now().toISOString();
    const open = isOpenOffer(facts);
    const { own, others } = await loadOffers(em.fork(), id, now);
    if (!own || !isLookedAt(facts)) return { lookedFor: false, open, fitting: [], nearMisses: [] };
    const settings = await loadSettings(em.fork());
    const weighed = () => counterpartsOf(own, others, { now, settings });
    const { fitting, nearMisses } = weighed();
    // What is proposed with a match everybody reads alike, whoever proposes it.
    const inEnglish = spokenLanguage() === 'en' ? fitting : speaking('en', weighed).fitting;
    const english = new Map(inEnglish.map((one) => [one.proposalId, one]));
    const known = new Map(others.map((one) => [one.offer.id, one]));
    const views = (list: readonly Counterpart[]) =>
      list.map((one) => viewOf(own, known.get(one.proposalId)!, one, english.get(one.proposalId), now));
    return { lookedFor: true, open, fitting: views(fitting), nearMisses: views(nearMisses) };
  }
}

function viewOf(
  own: NamedOffer,
  { offer, between }: NamedCandidate,
  counterpart: Counterpart,
  inEnglish: Counterpart | undefined,
  now: string,
): CounterpartView {
  const { id, reference, title, organisation, periodStart, periodEnd, placesLeft } = offer;
  const names = { own: own.organisation.shortName, other: organisation.shortName };
  const suggested = inEnglish
    ? suggestMatch({ own, other: offer, between }, inEnglish, names, { now })
    : null;
  return {
    proposal: {
      id,
      reference,
      title,
      organisation: { ...organisation },
      periodStart,
      periodEnd,
      placesLeft: Math.max(0, placesLeft),
    },
    score: counterpart.score,
    criteria: counterpart.criteria.map(({ criterion, points, of, because }) => ({
      label: say(`match.criterion.${criterion}`),
      points,
      of,
      because,
    })),
    hindrances: counterpart.hindrances.map(({ sentence }) => sentence),
    suggestion: suggested && { ...suggested, topics: [...suggested.topics] },
  };
}
