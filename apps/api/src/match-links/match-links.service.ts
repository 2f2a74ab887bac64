import { Inject, Injectable } from '@nestjs/common';
import type { ExchangeView, MatchAnswerInput, MatchLinkView, OrganisationRef } from '@waymark/contract';
import { findMatchLink, type PersonEntity } from '@waymark/db';
import {
  firstOffered,
  formatName,
  placeName,
  say,
  stepOfAnswer,
  topicName,
  type Viewer,
} from '@waymark/domain';
import { Access } from '../access/access.js';
import { viewerOfPerson } from '../access/viewer-of-person.js';
import { CaseSteps } from '../cases/case-steps.js';
import { refusal } from '../cases/send-outcome.js';
import { problem, ProblemException } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { ExchangePages } from '../exchanges/exchange-pages.js';

/** Whom a link was sent to, as they may see and act now, and the match it answers. */
interface OpenMatchLink {
  readonly exchangeId: string;
  readonly person: PersonEntity;
  readonly viewer: Viewer;
}

/** Links to one match, as they are mailed to whoever is to answer it. */
@Injectable()
export class MatchLinks {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly pages: ExchangePages,
    private readonly steps: CaseSteps,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** @throws a 422 problem for a link that opens nothing, whatever the reason */
  async look(token: string): Promise<MatchLinkView> {
    return this.view(await this.open(token));
  }

  /** @throws a 422 problem for a link that opens nothing, a 409 problem that says why this cannot be answered now */
  async answer({ token, answer, reason }: MatchAnswerInput, key: string): Promise<MatchLinkView> {
    const link = await this.open(token);
    const { action, payload } = stepOfAnswer(answer, reason);
    const step = { viewer: link.viewer, key, kind: 'exchange', caseId: link.exchangeId, action } as const;
    const outcome = await this.steps.take(step, payload);
    if (outcome.result && !outcome.result.accepted) throw refusal(outcome);
    const view = await this.view(link);
    // It is recorded, and decided in a moment: what was said is known all the same.
    return outcome.result ? view : { ...view, open: false, answer };
  }

  private async open(token: string): Promise<OpenMatchLink> {
    const em = this.database.fork();
    const link = await findMatchLink(em, token);
    if (!link || link.expiresAt <= this.now()) throw over();
    const { person, exchange } = link;
    const { personId, roles, organisationIds } = await viewerOfPerson(em, person);
    // By a link nobody is the secretariat, whatever else they are: it answers for one side of one match.
    const viewer = { personId, organisationIds, roles: roles.filter((role) => role === 'representative') };
    // Whoever does not speak for a side any more sees no match by it either.
    await this.access.exchange(em, viewer, exchange.id).catch((error: unknown) => {
      throw error instanceof ProblemException && error.getStatus() === 404 ? over() : error;
    });
    return { exchangeId: exchange.id, person, viewer };
  }

  private async view({ exchangeId, viewer, person }: OpenMatchLink): Promise<MatchLinkView> {
    return toView(await this.pages.one(viewer, exchangeId), firstOffered([person.language]));
  }
}

function over(): ProblemException {
  const message = say('problem.detail.matchLinkOver');
  return problem('invalid', { detail: message, errors: [{ field: 'token', message }] });
}

type Answered = Pick<ExchangeView['hostSide'], 'acceptedAt' | 'declined'>;
const answerOf = ({ acceptedAt, declined }: Answered): string | null =>
  acceptedAt === null ? (declined?.kind ?? null) : 'yes';

const yes = stepOfAnswer('yes', undefined);

const partyOf = ({ name, region, country }: OrganisationRef): MatchLinkView['host'] => ({
  name,
  place: placeName(region, country),
});

function toView(page: ExchangeView, language: string): MatchLinkView {
  const side = page.myRoles.includes('host') ? 'host' : 'sender';
  const [own, other] = side === 'host' ? [page.hostSide, page.senderSide] : [page.senderSide, page.hostSide];
  return {
    title: page.title,
    sentence: page.sentence,
    why: page.why,
    format: formatName(page.format) ?? '',
    topics: page.topics.map((code) => topicName(code) ?? code),
    host: partyOf(page.host),
    sender: partyOf(page.sender),
    side,
    until: page.until,
    open: page.actions.some(({ name, allowed }) => name === yes.action && allowed),
    answer: answerOf(own),
    otherAnswer: answerOf(other),
    language,
  };
}
