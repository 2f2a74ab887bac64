import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { EventView } from '@waymark/contract';
import { CaseEventEntity } from '@waymark/db';
import {
  type CaseKind,
  clockName,
  eventSentence,
  type PartyNames,
  storyDataFor,
  tellsWhoChose,
  type StoryReader as Reader,
  type Viewer,
} from '@waymark/domain';
import { namesFor, peopleOf } from './party-names.js';

export interface StoryOf {
  readonly kind: CaseKind;
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
    const people = await peopleOf(em, events.flatMap(idsIn));
    const person = namesFor(story.viewer, people, story.introduced);
    return events.map((event) => toEventView(event, story, person));
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
  person: (id: string) => string | undefined,
): EventView {
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
    sentence: eventSentence(kind, { type, actorId, onBehalf, data }, { person, parties }),
    actor: { id: actorId || null, name: actorId === null ? clockName : (person(actorId) ?? 'Somebody') },
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
