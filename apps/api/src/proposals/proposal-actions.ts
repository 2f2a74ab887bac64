import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CreateProposalInput, DraftProposalInput } from '@waymark/contract';
import { caseIdOf, editProposalFacts } from '@waymark/db';
import {
  caseRoles,
  editedDraft,
  mayOn,
  type OnBehalf,
  proposalLifecycle,
  type Viewer,
} from '@waymark/domain';
import { Access, forbidden } from '../access/access.js';
import { answeredBefore } from '../cases/answered-before.js';
import { CaseDesk } from '../cases/case-desk.js';
import type { Outcome } from '../cases/outcome.js';
import { readAction } from '../cases/read-action.js';
import { problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { offeredAction } from '../exchanges/exchange-actions.js';

const given = (body: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined && value !== null));

const wordMissing = () => {
  const message = 'Say how the word of the organisation came: by phone, by mail or in a meeting.';
  return problem('invalid', { detail: message, errors: [{ field: 'onBehalf', message }] });
};

/** Takes steps in proposals, and saves the text of drafts. */
@Injectable()
export class ProposalActions {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly desk: CaseDesk,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async create(viewer: Viewer, key: string, body: CreateProposalInput): Promise<Outcome> {
    const { onBehalf, ...terms } = body;
    const { organisationId } = terms;
    const ability = this.access.ability(viewer);
    if (!mayOn(ability, 'create', 'Proposal', { organisationId })) throw forbidden();
    // The secretariat writes for a member on that member's word, and says so.
    const roles = caseRoles(viewer, { organisationId });
    const ofOurs = roles.includes('proposer');
    if (!ofOurs && !onBehalf) throw wordMissing();
    return this.desk.submit(this.database.fork(), {
      key,
      viewer,
      kind: 'proposal',
      caseId: caseIdOf(key),
      action: 'createDraft',
      roles,
      payload: given(terms),
      onBehalf: ofOurs ? null : (onBehalf as OnBehalf),
      create: true,
    });
  }

  async act(viewer: Viewer, key: string, id: string, name: string, body: unknown): Promise<Outcome> {
    const em = this.database.fork();
    try {
      return await this.ask(em, viewer, key, id, name, body);
    } catch (refusal) {
      return answeredBefore(em, refusal, { key, viewer, kind: 'proposal', caseId: id, action: name });
    }
  }

  private async ask(
    em: EntityManager,
    viewer: Viewer,
    key: string,
    id: string,
    name: string,
    body: unknown,
  ): Promise<Outcome> {
    const facts = await this.access.toActIn(em, viewer, 'proposal', id);
    const action = offeredAction(proposalLifecycle.actions, name);
    const { payload, onBehalf } = readAction(action, body);
    await this.desk.checkPeople(em, viewer, action.asks ?? {}, payload);
    return this.desk.submit(em, {
      key,
      viewer,
      kind: 'proposal',
      caseId: id,
      action: name,
      roles: caseRoles(viewer, facts),
      payload,
      onBehalf,
    });
  }

  /** Saves the text of a draft: plain storage, so that nothing typed is lost while Temporal is away. */
  async saveDraft(viewer: Viewer, id: string, body: DraftProposalInput): Promise<void> {
    const em = this.database.fork();
    await this.access.proposal(em, viewer, id, 'update');
    const changes = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    const saved = await editProposalFacts(em.fork(), id, this.now().toISOString(), (facts) =>
      editedDraft(facts, changes),
    );
    if (!saved) {
      const detail = 'This proposal is no draft any more. Change its terms with the step of that name.';
      throw problem('refused', { detail, reasons: [detail] });
    }
  }
}
