import { Injectable } from '@nestjs/common';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import type { FoundOrganisation, FoundPerson, SearchView } from '@waymark/contract';
import { OrganisationEntity, PersonEntity } from '@waymark/db';
import { regionName, type Viewer, foldText } from '@waymark/domain';
import { Access } from '../access/access.js';
import { searchFilter } from '../cases/case-filters.js';
import { Database } from '../database/database.js';
import { openCasesOf } from '../organisations/open-cases.js';
import { seenPerson } from '../people/seen-person.js';
import { FoundCases } from './found-cases.js';
import { organisationSearch } from './party-search.js';
import { Spelling } from './spelling.js';
import { Vocabularies } from './vocabularies.js';

/** How many of each kind are shown. Whoever wants all of them opens the list. */
const shown = { organisations: 5, people: 6 };
type Found = Omit<SearchView, 'instead'>;

/**
 * One search over everything: the organisations and people of a name, their open cases and what each of those waits for.
 */
@Injectable()
export class Search {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly spelling: Spelling,
    private readonly vocabularies: Vocabularies,
    private readonly cases: FoundCases,
  ) {}

  async find(viewer: Viewer, typed: string): Promise<SearchView> {
    const found = await this.search(viewer, typed);
    if (Object.values(found).some((rows) => rows.length > 0)) return { instead: null, ...found };
    const kinds = ['Organisation', 'Person', 'Exchange', 'Proposal'] as const;
    const instead = await this.spelling.meant(typed, this.vocabularies.of(viewer, ...kinds));
    return instead === null ? { instead, ...found } : { instead, ...(await this.search(viewer, instead)) };
  }

  private async search(viewer: Viewer, typed: string): Promise<Found> {
    const folded = foldText(typed);
    if (folded.trim().length < 2) return { organisations: [], people: [], openCases: [], closedCases: [] };
    const em = this.database.fork();
    const organisations = await this.organisations(em, viewer, folded);
    const people = await this.people(em, viewer, folded, organisations);
    const theirs = [...organisations, ...people.named.map(({ organisation }) => organisation)];
    return {
      organisations: await this.shownOrganisations(em, viewer, organisations),
      people: people.all.slice(0, shown.people).map((person) => this.shownPerson(viewer, person)),
      openCases: await this.cases.open(em, viewer, folded, {
        organisationIds: [...new Set(theirs.flatMap((one) => (one ? [one.id] : [])))],
        personIds: people.named.map(({ id }) => id),
      }),
      closedCases: await this.cases.closed(em, viewer, folded),
    };
  }

  /** Those whose name begins so come before those in which it stands somewhere. */
  private async organisations(
    em: EntityManager,
    viewer: Viewer,
    folded: string,
  ): Promise<OrganisationEntity[]> {
    const granted = this.access.where(viewer, 'read', 'Organisation');
    if (!granted) return [];
    const where = { $and: [granted, ...organisationSearch(folded)] } as FilterQuery<OrganisationEntity>;
    const rows = await em.find(OrganisationEntity, where, { orderBy: { name: 'asc', id: 'asc' }, limit: 50 });
    const place = ({ shortName, name }: OrganisationEntity) =>
      Number(!foldText(shortName).startsWith(folded)) + Number(!` ${foldText(name)}`.includes(` ${folded}`));
    return rows.toSorted((a, b) => place(a) - place(b)).slice(0, shown.organisations);
  }

  /** Those who are named so, then the people of the organisations found: who speaks for one comes first. */
  private async people(
    em: EntityManager,
    viewer: Viewer,
    folded: string,
    organisations: readonly OrganisationEntity[],
  ): Promise<{ named: PersonEntity[]; all: PersonEntity[] }> {
    const find = async (filters: object[]) => {
      const granted = this.access.where(viewer, 'read', 'Person');
      if (!granted) return [];
      return em.find(
        PersonEntity,
        { forgottenAt: null, $and: [granted, ...filters] } as FilterQuery<PersonEntity>,
        {
          populate: ['organisation'],
          orderBy: { name: 'asc', id: 'asc' },
          limit: 50,
        },
      );
    };
    const named = (await find(searchFilter(folded))).slice(0, shown.people);
    const speakers = new Set(
      organisations.flatMap(({ representative, deputy }) => [representative?.id, deputy?.id]),
    );
    const ids = organisations.map(({ id }) => id);
    const theirs = ids.length > 0 ? await find([{ organisation: { $in: ids } }]) : [];
    const speaking = (person: PersonEntity) => Number(!speakers.has(person.id));
    return { named, all: [...new Set([...named, ...theirs.toSorted((a, b) => speaking(a) - speaking(b))])] };
  }

  private async shownOrganisations(
    em: EntityManager,
    viewer: Viewer,
    organisations: readonly OrganisationEntity[],
  ): Promise<FoundOrganisation[]> {
    const ids = organisations.map(({ id }) => id);
    const openCases = await openCasesOf(em, this.access, viewer, ids);
    return organisations.map(({ id, name, shortName, regionCode, country }) => ({
      id,
      name,
      shortName,
      regionName: regionCode === null ? null : regionName(regionCode),
      country,
      openCases: openCases(id),
    }));
  }

  private shownPerson(viewer: Viewer, person: PersonEntity): FoundPerson {
    const { id, name, jobTitle, organisation } = seenPerson(this.access, viewer, person);
    return { id, name, jobTitle, organisation };
  }
}
