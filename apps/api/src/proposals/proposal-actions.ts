import { Inject, Injectable } from '@nestjs/common';
import type { CreateProposalInput, DraftProposalInput } from '@waymark/contract';
import { caseIdOf, editProposalFacts } from '@waymark/db';
import { caseRoles, editedDraft, mayOn, type OnBehalf, say, type Viewer } from '@waymark/domain';
import { Access, forbidden } from '../access/access.js';
import { CaseDesk } from '../cases/case-desk.js';
import type { Outcome } from '../cases/outcome.js';
import { given } from '../common/given.js';
import { problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';

const wordMissing = () => {
  const message = say('problem.detail.onBehalfOfOrganisation');
  return problem('invalid', { detail: message, errors: [{ field: 'onBehalf', message }] });
};

/** Makes proposals, and saves the text of drafts. */
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

  /** Saves the text of a draft: plain storage, so that nothing typed is lost while Temporal is away. */
  async saveDraft(viewer: Viewer, id: string, body: DraftProposalInput): Promise<void> {
    const em = this.database.fork();
    await this.access.proposal(em, viewer, id, 'update');
    const changes = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    const saved = await editProposalFacts(em.fork(), id, this.now().toISOString(), (facts) =>
      editedDraft(facts, changes),
    );
    if (!saved) {
      const detail = say('problem.detail.noDraftAnyMore');
      throw problem('refused', { detail, reasons: [detail] });
    }
  }
}
