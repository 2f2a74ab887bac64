import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PersonEntity, PromoterAnswersEntity } from '@waymark/db';
import {
  candidateIn,
  type CaseRole,
  panelOf,
  promoterApplicationLifecycle,
  type PromoterApplicationFacts,
  type PromoterCallFacts,
  sayReason,
  say,
} from '@waymark/domain';
import { answeredBefore } from '../cases/answered-before.js';
import { CaseDesk } from '../cases/case-desk.js';
import type { Step } from '../cases/case-steps.js';
import { offeredAction } from '../cases/offered-action.js';
import type { Outcome } from '../cases/outcome.js';
import { type ActionInput, readAction } from '../cases/read-action.js';
import { problem, ProblemException } from '../common/problem.js';
import { isUuid } from '../common/uuid.pipe.js';
import { Database } from '../database/database.js';
import { PromoterAccess } from './promoter-access.js';

type PromoterStep = Step<'promoterCall' | 'promoterApplication'>;
type Facts = PromoterCallFacts | PromoterApplicationFacts;

/** Takes steps in calls and applications. Whether one is allowed is decided where the case is locked, not here. */
@Injectable()
export class PromoterSteps {
  constructor(
    private readonly database: Database,
    private readonly access: PromoterAccess,
    private readonly desk: CaseDesk,
  ) {}

  /** @throws a problem when there is no such action, the body is wrong, or the viewer has no part here */
  async take(step: PromoterStep, body: unknown): Promise<Outcome> {
    const em = this.database.fork();
    try {
      return await this.ask(em, step, body);
    } catch (refusal) {
      return answeredBefore(em, refusal, step);
    }
  }

  private async ask(em: EntityManager, step: PromoterStep, body: unknown): Promise<Outcome> {
    const { viewer, kind, action } = step;
    const { facts, roles } = await this.standing(em, step);
    const offered = offeredAction(kind, action);
    const { payload, onBehalf } = readAction(offered, body);
    await this.checkApplication(em, step, payload);
    await this.desk.checkPeople(em, viewer, offered.asks ?? {}, payload, await this.known(em, facts));
    if (kind === 'promoterApplication' && offered.checks?.includes('applicationComplete'))
      await this.keepInStep(em, step, { roles, payload, onBehalf }, facts as PromoterApplicationFacts);
    return this.desk.submit(em, { ...step, roles, payload, onBehalf });
  }

  private async standing(
    em: EntityManager,
    { viewer, kind, caseId }: PromoterStep,
  ): Promise<{ facts: Facts; roles: readonly CaseRole[] }> {
    if (kind === 'promoterCall') {
      const { call, roles } = await this.access.call(em, viewer, caseId);
      return { facts: call.facts, roles };
    }
    const { application, roles } = await this.access.application(em, viewer, caseId);
    return { facts: application.facts, roles };
  }

  /** Another application that a step names has to be one that the viewer may know of, whatever the rules say of it. */
  private async checkApplication(
    em: EntityManager,
    { viewer }: PromoterStep,
    { applicationId }: ActionInput['payload'],
  ): Promise<void> {
    if (applicationId === undefined || applicationId === null) return;
    const unknown = () => {
      const errors = [
        {
          field: 'applicationId',
          message: sayReason({ key: 'input.not-an-option', field: 'applicationId' }),
        },
      ];
      return problem('invalid', { detail: say('problem.detail.nothingDone'), errors });
    };
    if (!isUuid(applicationId)) throw unknown();
    await this.access.application(em, viewer, applicationId).catch((refusal: unknown) => {
      throw refusal instanceof ProblemException && refusal.type === 'not-found' ? unknown() : refusal;
    });
  }

  /** Whoever names a panel knows its people and the coordinators. */
  private async known(em: EntityManager, facts: Facts): Promise<string[]> {
    const panel =
      'call' in facts
        ? panelOf(facts)
        : [facts.leadId, facts.deputyId, ...facts.reviewerIds, ...facts.checkerIds].filter(
            (id) => id !== null,
          );
    const coordinators = await em.find(
      PersonEntity,
      { roles: { $contains: ['coordinator'] }, forgottenAt: null },
      { fields: ['id'] },
    );
    return [...panel, ...coordinators.map(({ id }) => id)];
  }

  /**
   * Type, region and languages stand in the answers and in the facts, for assignment and the rules of conflict look at
   * facts: whatever files the answers brings the facts into step with them first.
   */
  private async keepInStep(
    em: EntityManager,
    step: PromoterStep,
    { roles, onBehalf }: Pick<ActionInput, 'onBehalf'> & { roles: readonly CaseRole[]; payload: unknown },
    { id, stage }: PromoterApplicationFacts,
  ): Promise<void> {
    const { from } = promoterApplicationLifecycle.actions.editApplication;
    if (!(from as readonly string[]).includes(stage)) return;
    const written = await em.findOne(PromoterAnswersEntity, {
      application: id,
      form: 'promoter-application',
    });
    const payload = candidateIn(written?.answers ?? {});
    if (Object.keys(payload).length === 0) return;
    const action = 'editApplication';
    await this.desk.submit(em, { ...step, key: `${step.key}.facts`, action, roles, payload, onBehalf });
  }
}
