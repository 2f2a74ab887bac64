import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { EventView } from '@waymark/contract';
import { CaseEventEntity, OrganisationEntity } from '@waymark/db';
import {
  capital,
  type ListedKind,
  clockName,
  eventSentence,
  mayHearOf,
  type PartyNames,
  say,
  storyDataFor,
  storyKindsOf,
  type StoryNames,
  type StoryReader as Reader,
  tellsWhoChose,
  type Viewer,
} from '@waymark/domain';
import { namesFor, peopleOf } from './party-names.js';
import { mailSentences, mailsOf } from './story-mails.js';

export interface StoryOf {
  readonly kind: ListedKind;
  readonly id: string;
  readonly parties: PartyNames;
  readonly introduced: boolean;
  readonly viewer: Viewer;
  /** The viewer with their roles in this case. */
  readonly reader: Reader;
}

const longest = 1000;

/** Reads the events of a case as sentences. */
@Injectable()
export class StoryReader {
  /** Newest first. */
  async read(em: EntityManager, story: StoryOf): Promise<EventView[]> {
    const events = await em.find(
      CaseEventEntity,
      { caseId: story.id },
      { orderBy: { seq: 'desc' }, limit: longest },
    );
    const heard = events.filter((event) => mayHearOf(story.reader, event));
    const mails = await mailsOf(em, story.id, story.reader);
    const people = await peopleOf(em, [...heard.flatMap(idsIn), ...mails.map(({ personId }) => personId)]);
    const organisation = await this.organisations(em, heard);
    const person = namesFor(story.viewer, people, story.introduced);
    const bySeq = Map.groupBy(mails, ({ seq }) => seq);
    return heard.map((event) => ({
      ...toEventView(event, story, { person, organisation }),
      mails: mailSentences(story.kind, bySeq.get(event.seq) ?? [], person),
      kinds: storyKindsOf(event, bySeq.has(event.seq)),
    }));
  }

  /** What the organisations are called that events name beside the parties of the case. */
  private async organisations(em: EntityManager, events: readonly CaseEventEntity[]) {
    const named = ({ data }: CaseEventEntity) => data['organisationId'];
    const ids = [...new Set(events.map(named).filter((id) => typeof id === 'string'))];
    const found = ids.length > 0 ? await em.find(OrganisationEntity, { id: { $in: ids } }) : [];
    const names = new Map(found.map(({ id, shortName }) => [id, shortName]));
    return (id: string) => names.get(id);
  }
}

const idsIn = ({ actorId, onBehalf, data }: CaseEventEntity): (string | null | undefined)[] => [
  actorId,
  onBehalf?.personId,
  typeof data['personId'] === 'string' ? data['personId'] : null,
];

function toEventView(
  event: CaseEventEntity,
  { kind, parties, reader }: StoryOf,
  { person, organisation }: Omit<StoryNames, 'parties'>,
): Omit<EventView, 'mails' | 'kinds'> {
  const { seq, type, stageFrom, stageTo } = event;
  const told = tellsWhoChose(reader, event);
  const actorId = told ? event.actorId : '';
  const onBehalf = told ? event.onBehalf : null;
  const data = storyDataFor(reader, event);
  const whom = onBehalf?.personId && person(onBehalf.personId);
  return {
    seq,
    at: event.at.toISOString(),
    type,
    sentence: eventSentence(kind, { type, actorId, onBehalf, data }, { person, organisation, parties }),
    actor: {
      id: actorId || null,
      name: actorId === null ? clockName : (person(actorId) ?? capital(say('sentence.somebody'))),
    },
    onBehalf: onBehalf && {
      role: onBehalf.role,
      label: whom || parties[onBehalf.role as keyof PartyNames] || onBehalf.role,
      channel: onBehalf.channel,
    },
    stageFrom,
    stageTo,
    data,
  };
}
