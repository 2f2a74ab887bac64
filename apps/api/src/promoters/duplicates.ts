import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DuplicateView } from '@waymark/contract';
import { type CandidateSketch, duplicatesOf, say, type Viewer } from '@waymark/domain';
import { PromoterAccess, type SeenApplication, type SeenHead } from './promoter-access.js';

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
    const others = (await this.access.applicationsOf(em, viewer, call)).filter((one) =>
      one.parts.includes('identity'),
    );
    const sketches = await sketchesOf(em, others);
    const own = sketches.find(({ id }) => id === application.id);
    if (!own) return [];
    const byId = new Map(others.map((one) => [one.application.id, one.application]));
    return duplicatesOf(own, sketches).map(({ id, reason }) => {
      const { reference, title } = byId.get(id)!;
      const mergeable = mergeableInto.includes(id);
      return { id, reference, title, reason, because: say(`duplicate.${reason}`), mergeable };
    });
  }
}

const recognisedBy = `
  select application_id as id, answers->'institutions' as institutions, answers->'contactEmail' as mail
  from promoter_answers where application_id = any(?::uuid[]) and form = 'promoter-application'`;

interface AnswersRow {
  id: string;
  institutions: unknown;
  mail: unknown;
}

async function sketchesOf(em: EntityManager, seen: readonly SeenHead[]): Promise<CandidateSketch[]> {
  const ids = `{${seen.map(({ application }) => application.id).join()}}`;
  const rows = await em.getConnection().execute<AnswersRow[]>(recognisedBy, [ids]);
  const answers = new Map(rows.map((row) => [row.id, row]));
  return seen.map(({ application: { id, title } }) => {
    const { institutions, mail } = answers.get(id) ?? {};
    return {
      id,
      name: title,
      institutions: Array.isArray(institutions)
        ? institutions.filter((one): one is string => typeof one === 'string')
        : [],
      mail: typeof mail === 'string' ? mail : null,
    };
  });
}
