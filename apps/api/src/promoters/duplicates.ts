import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DuplicateView } from '@waymark/contract';
import { PromoterAnswersEntity } from '@waymark/db';
import { type CandidateSketch, findDuplicates, say, type Viewer } from '@waymark/domain';
import { PromoterAccess, type SeenApplication } from './promoter-access.js';

/** Finds applications of one call that may be the same candidate's, among those whose names the reader may know. */
@Injectable()
export class Duplicates {
  constructor(private readonly access: PromoterAccess) {}

  /** @returns null for whoever could not merge anything */
  async of(
    em: EntityManager,
    { application, call, parts }: SeenApplication,
    viewer: Viewer,
    mergeableInto: readonly string[],
  ): Promise<DuplicateView[] | null> {
    if (!parts.includes('identity') || !parts.includes('eligibility')) return null;
    const others = (await this.access.applicationsOf(em, viewer, call.id)).filter((one) =>
      one.parts.includes('identity'),
    );
    const papers = await em.find(PromoterAnswersEntity, {
      application: { $in: others.map((one) => one.application.id) },
      form: 'promoter-application',
    });
    const answers = new Map(papers.map((paper) => [paper.application.id, paper.answers]));
    const sketches = others.map((one) => sketchOf(one, answers.get(one.application.id) ?? {}));
    const found = findDuplicates(sketches).filter(({ ids }) => ids.includes(application.id));
    return found.flatMap(({ ids, reason }) => {
      const other = others.find(
        (one) => one.application.id !== application.id && ids.includes(one.application.id),
      );
      if (!other) return [];
      const { id, reference, title } = other.application;
      const mergeable = mergeableInto.includes(id);
      return { id, reference, title, reason, because: say(`duplicate.${reason}`), mergeable };
    });
  }
}

function sketchOf({ application }: SeenApplication, answers: Record<string, unknown>): CandidateSketch {
  const institutions: unknown = answers['institutions'];
  const mail: unknown = answers['contactEmail'];
  return {
    id: application.id,
    name: application.title,
    institutions: Array.isArray(institutions)
      ? institutions.filter((one): one is string => typeof one === 'string')
      : [],
    mail: typeof mail === 'string' ? mail : null,
  };
}
