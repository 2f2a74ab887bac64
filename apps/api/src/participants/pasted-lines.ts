import { Injectable } from '@nestjs/common';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import type { PastedPreview, PastedRow, PreviewParticipantsInput } from '@waymark/contract';
import { PersonEntity } from '@waymark/db';
import { type ExchangeFacts, type PastedPerson, readPasted, say, type Viewer } from '@waymark/domain';
import { Access } from '../access/access.js';
import { Database } from '../database/database.js';
import { sendingOrganisation } from './sending-organisation.js';

/** A line with the page of the person it names, where there is one that the viewer may use. */
export interface JudgedLine extends PastedRow {
  readonly personId: string | null;
}

interface Known {
  readonly all: ReadonlySet<string>;
  readonly seen: ReadonlyMap<string, PersonEntity>;
}

/** Says of each pasted line what would become of it, before anything is written. */
@Injectable()
export class PastedLines {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  async preview(viewer: Viewer, id: string, body: PreviewParticipantsInput): Promise<PastedPreview> {
    const em = this.database.fork();
    const facts = await this.access.toActIn(em, viewer, 'exchange', id);
    sendingOrganisation(viewer, facts, body.organisationId);
    const { rows, unread } = await this.judge(em, viewer, facts, body.text);
    return { rows: rows.map(({ personId: _own, ...row }) => row), unread };
  }

  async judge(
    em: EntityManager,
    viewer: Viewer,
    facts: ExchangeFacts,
    text: string,
  ): Promise<{ rows: JudgedLine[]; unread: number }> {
    const { people, unread } = readPasted(text);
    const known = await this.knownBy(em, viewer, people);
    const there = new Set(facts.participants.map(({ personId }) => personId));
    return { rows: people.map((person) => judged(person, known, there)), unread };
  }

  private async knownBy(em: EntityManager, viewer: Viewer, people: readonly PastedPerson[]): Promise<Known> {
    const email = [...new Set(people.map((person) => person.email).filter((address) => address !== ''))];
    const all = await em.find(PersonEntity, { email }, { fields: ['email'] });
    const granted = this.access.where(viewer, 'read', 'Person');
    const where = { email, $and: [granted] } as FilterQuery<PersonEntity>;
    const seen = granted ? await em.find(PersonEntity, where) : [];
    return {
      all: new Set(all.flatMap((person) => person.email ?? [])),
      seen: new Map(seen.flatMap((person) => (person.email === null ? [] : [[person.email, person]]))),
    };
  }
}

function judged(
  { line, problems, ...read }: PastedPerson,
  known: Known,
  there: ReadonlySet<string>,
): JudgedLine {
  const person = known.seen.get(read.email);
  // Somebody who has a page is who the page says, whatever was pasted about them.
  const who = person
    ? {
        email: read.email,
        name: person.name,
        jobTitle: person.jobTitle ?? '',
        department: person.department ?? '',
      }
    : read;
  const wrong = problems
    .filter((problem) => !person || problem !== 'nameMissing')
    .map((problem) => say(`pasted.${problem}`));
  if (!person && known.all.has(read.email)) wrong.push(say('pasted.elsewhere'));
  const personId = person?.id ?? null;
  const isThere = personId !== null && there.has(personId);
  const state = wrong.length > 0 ? 'wrong' : isThere ? 'there' : person ? 'known' : 'new';
  return { line, ...who, state, problems: wrong, personId };
}
