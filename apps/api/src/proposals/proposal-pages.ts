import { Inject, Injectable } from '@nestjs/common';
import type { EventView, ProposalView } from '@waymark/contract';
import { loadProposalWorld, type ProposalEntity } from '@waymark/db';
import { caseRoles, type ProposalWorld, proposalLifecycle, type Viewer } from '@waymark/domain';
import type { Settings } from '@waymark/settings';
import { Access } from '../access/access.js';
import { actionViews, writeViews, stepViews } from '../cases/action-views.js';
import { clockViews } from '../cases/clock-views.js';
import { type StoryOf, StoryReader } from '../cases/story-reader.js';
import { temporalLink } from '../cases/temporal-link.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { SETTINGS } from '../config/settings.token.js';
import { Database } from '../database/database.js';
import { TroublePages } from '../troubles/trouble-pages.js';
import { toProposalRow } from './proposal-row.js';

/** The page of one proposal, its story, and what a step did to it. */
@Injectable()
export class ProposalPages {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly stories: StoryReader,
    private readonly troubles: TroublePages,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async one(viewer: Viewer, id: string): Promise<ProposalView> {
    const em = this.database.fork();
    const proposal = await this.access.proposal(em, viewer, id);
    const { facts } = proposal;
    const now = this.now().toISOString();
    const { world, settings } = await loadProposalWorld(em, facts);
    const context = { now, settings, world };
    const roles = caseRoles(viewer, facts);
    const actor = { personId: viewer.personId, roles };
    const row = toProposalRow(proposal, { now, settings, viewer });
    return {
      ...row,
      myRoles: roles,
      summary: facts.summary,
      languages: facts.languages.map(({ code, level }) => ({ code, level })),
      fewerOpportunitiesPlaces: facts.fewerOpportunitiesPlaces,
      skillsNeed: facts.skillsNeed,
      questionAsked: facts.questionAsked,
      answerGiven: facts.answerGiven ?? null,
      confirmedAt: facts.confirmedAt,
      placesNow: placesOf(facts.places, world),
      steps: stepViews(proposalLifecycle, facts),
      sentence: row.waitingSentence,
      actions: actionViews(proposalLifecycle, facts, actor, context, (role) =>
        role === 'proposer' ? [{ role, label: proposal.organisation.shortName }] : [],
      ),
      writes: writeViews(proposalLifecycle, facts, actor),
      clocks: clockViews(proposalLifecycle, facts, actor, context),
      troubles: await this.troubles.ofCase(em, viewer, id),
      temporalLink: roles.includes('secretariat') ? temporalLink(this.settings, 'proposal', id) : null,
    };
  }

  async events(viewer: Viewer, id: string): Promise<EventView[]> {
    const em = this.database.fork();
    return this.stories.read(em, storyOf(await this.access.proposal(em, viewer, id), viewer));
  }
}

const placesOf = (offered: number, { placesReserved, placesTaken }: ProposalWorld) => ({
  offered,
  reserved: placesReserved,
  taken: placesTaken,
  left: Math.max(0, offered - placesReserved - placesTaken),
});

const storyOf = (proposal: ProposalEntity, viewer: Viewer): StoryOf => ({
  kind: 'proposal',
  id: proposal.id,
  parties: { proposer: proposal.organisation.shortName },
  introduced: true,
  viewer,
  reader: { personId: viewer.personId, roles: caseRoles(viewer, proposal.facts) },
});
