import type { EntityManager } from '@mikro-orm/postgresql';
import {
  callView,
  findConflicts,
  isConflicted,
  isMailAddress,
  panelOf,
  partiesTo,
  profileConsentsIn,
  promoterFormFor,
  reviewFormFor,
  validateAnswers,
  type Answers,
  type FormDefinition,
  type LifecycleSettings,
  type PanelMember,
  type PromoterApplicationFacts,
  type PromoterApplicationWorld,
  type PromoterCallFacts,
  type PromoterFormKey,
} from '@waymark/domain';
import { uuidFrom } from './ids.js';
import { changedSettings, settingsWith } from './settings.js';
import { withoutTransaction, type Sql } from './sql.js';
import { surroundingColumns, type Surroundings } from './surroundings.js';

/** Answers to one of the call's forms, with the form they are read by. */
export interface LoadedPaper {
  readonly form: FormDefinition<PromoterFormKey>;
  readonly personId: string | null;
  readonly answers: Answers;
}

/** A nominee is known by the address that the nominator gave; a person on file once they have been written to. */
export interface Nominee {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly isNew: boolean;
}

export interface ApplicationSurroundings extends Surroundings {
  readonly papers: Readonly<Partial<Record<PromoterFormKey, LoadedPaper>>>;
  /** Null where nobody is nominated, or no address is given. */
  readonly nominee: Nominee | null;
  /** Those of the same call that wait for a place, the first in line first. */
  readonly waitlist: readonly string[];
}

export interface LoadedApplication {
  readonly world: PromoterApplicationWorld;
  readonly settings: LifecycleSettings;
  readonly around: ApplicationSurroundings;
}

type Paper = { version: number; answers: Answers };

const paper = (form: PromoterFormKey, personId = 'null') => `
  (select jsonb_build_object('version', form_version, 'answers', answers) from promoter_answers
     where application_id = $1 and form = '${form}' and person_id is not distinct from ${personId}::uuid)`;

/** Organisations that somebody works for or speaks for. */
const ofMember = `o.id = p.organisation_id or p.id in (o.representative_id, o.deputy_id)`;
const panelMembers = `
  (select coalesce(jsonb_agg(jsonb_build_object('personId', p.id,
      'organisationIds', array(select o.id from organisation o where ${ofMember}),
      'organisationNames', array(select unnest(array[o.name, o.short_name]) from organisation o where ${ofMember}))
      order by p.id), '[]')
     from person p where p.id = any($4::uuid[]))`;

const query = `
  select
    ${changedSettings} as settings,
    ${paper('promoter-application')} as application,
    ${paper('promoter-eligibility')} as eligibility,
    ${paper('promoter-review', '$3')} as review,
    ${paper('promoter-profile')} as profile,
    ${panelMembers} as panel,
    array(select distinct member from unnest($4::uuid[]) member where exists (
      select from promoter_application a
      where a.call_id = $2 and a.submitted_at is not null and a.side_ids @> array[member])) as "inCall",
    array(select id from promoter_application
      where call_id = $2 and takes_merged and id <> $1 order by id) as "mergeableInto",
    (select count(*)::int from promoter_application where call_id = $2 and holds_place) as held,
    array(select id from promoter_application
      where call_id = $2 and waitlist_rank is not null order by waitlist_rank, id) as waitlist,
    ${surroundingColumns('$1', 'select null::uuid')}`;

interface Row extends Omit<Surroundings, 'proposedExchanges'> {
  settings: Record<string, number>;
  application: Paper | null;
  eligibility: Paper | null;
  review: Paper | null;
  profile: Paper | null;
  panel: PanelMember[];
  inCall: string[];
  mergeableInto: string[];
  held: number;
  waitlist: string[];
}

type Papers = ApplicationSurroundings['papers'];

function papersIn(row: Row, { weights }: PromoterCallFacts, actingId: string | null): Papers {
  const load = (key: PromoterFormKey, found: Paper | null, personId: string | null = null) => {
    if (!found) return {};
    const asked = promoterFormFor(key, found.version);
    const form = key === 'promoter-review' ? reviewFormFor(asked, weights) : asked;
    return { [key]: { form, personId, answers: found.answers } };
  };
  return {
    ...load('promoter-application', row.application),
    ...load('promoter-eligibility', row.eligibility),
    ...load('promoter-review', row.review, actingId),
    ...load('promoter-profile', row.profile),
  };
}

/** What a form finds in its answers; nothing written is the same as nothing answered. */
function problemsIn(papers: Papers, key: PromoterFormKey) {
  const { form, answers } = papers[key] ?? { form: promoterFormFor(key), answers: {} };
  return validateAnswers(form, answers, 'filing');
}

const textIn = (answers: Answers | undefined, key: string): string =>
  typeof answers?.[key] === 'string' ? (answers[key] as string).trim() : '';
const linesIn = (answers: Answers | undefined, key: string): string[] => {
  const given: unknown = answers?.[key];
  return Array.isArray(given) ? given.filter((line): line is string => typeof line === 'string') : [];
};

function conflictsFound(
  { panel, inCall }: Row,
  papers: Papers,
  facts: PromoterApplicationFacts,
): PromoterApplicationWorld['found'] {
  const { id, applicantId, nominatorId, coAuthorIds, institutionIds } = facts;
  const institutionNames = linesIn(papers['promoter-application']?.answers, 'institutions');
  const parties = { applicantId, nominatorId, coAuthorIds };
  const own = { id, ...parties, institutionIds, institutionNames };
  // Everybody else of the call who is of the panel too, as one application more.
  const nobody = { applicantId: null, nominatorId: null, institutionIds: [], institutionNames: [] };
  const others = { ...nobody, id: '', coAuthorIds: inCall };
  return findConflicts(panel, [own, others])
    .filter(({ applicationId }) => applicationId === id)
    .map(({ personId, kind }) => ({ personId, kind }));
}

const findPerson = 'select id, name from person where lower(email) = $1';

async function nomineeOf(
  sql: Sql,
  { how, applicantId }: PromoterApplicationFacts,
  papers: Papers,
): Promise<Nominee | null> {
  const answers = papers['promoter-application']?.answers;
  const email = textIn(answers, 'contactEmail').toLowerCase();
  if (how !== 'nomination' || applicantId !== null || !isMailAddress(email)) return null;
  const [known] = await sql.query<{ id: string; name: string }>(findPerson, [email]);
  if (known) return { ...known, email, isNew: false };
  return { id: uuidFrom(`nominee/${email}`), email, name: textIn(answers, 'name') || email, isNew: true };
}

/**
 * Loads everything outside the application that a rule or a consequence may look at.
 * @param actingId whose review a command is about
 */
export async function promoterApplicationWorld(
  sql: Sql,
  facts: PromoterApplicationFacts,
  call: PromoterCallFacts,
  actingId: string | null,
): Promise<LoadedApplication> {
  const view = callView(call);
  const panel = panelOf({ ...facts, call: view });
  const [row] = (await sql.query<Row>(query, [facts.id, call.id, actingId, panel])) as [Row];
  const papers = papersIn(row, call, actingId);
  const found = conflictsFound(row, papers, facts);
  const place = row.waitlist.indexOf(facts.id);
  return {
    settings: settingsWith(row.settings),
    world: {
      call: view,
      form: problemsIn(papers, 'promoter-application'),
      checklist: problemsIn(papers, 'promoter-eligibility'),
      review: problemsIn(papers, 'promoter-review'),
      profile: problemsIn(papers, 'promoter-profile'),
      profileConsents: profileConsentsIn(papers['promoter-profile']?.answers ?? {}),
      found,
      mergeableInto: row.mergeableInto,
      placesLeft: Math.max(0, call.places - row.held),
      aheadOnWaitlist: Math.max(0, place),
    },
    around: {
      ...row,
      // Whoever is on the other side, or has a conflict, hears nothing of it as the secretariat either.
      secretariat: row.secretariat.filter(
        (id) => !partiesTo(facts).includes(id) && !isConflicted({ ...facts, found }, id),
      ),
      proposedExchanges: [],
      papers,
      nominee: await nomineeOf(sql, facts, papers),
      waitlist: row.waitlist,
    },
  };
}

/** The call of an application, without a lock. */
const callFacts = 'select facts from promoter_call where id = $1';

/** The world of an application for showing it (allowed actions, coming clocks): reads only, locks nothing. */
export async function loadPromoterApplicationWorld(
  em: EntityManager,
  facts: PromoterApplicationFacts,
  viewerId: string,
): Promise<Pick<LoadedApplication, 'world' | 'settings'>> {
  return withoutTransaction(em, async (sql) => {
    const [row] = await sql.query<{ facts: PromoterCallFacts }>(callFacts, [facts.call.id]);
    return promoterApplicationWorld(sql, facts, row!.facts, viewerId);
  });
}
