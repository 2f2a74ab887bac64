import type { EntityManager } from '@mikro-orm/postgresql';
import type { EventView } from '@waymark/contract';
import { CaseEventEntity } from '@waymark/db';
import {
  capital,
  type CaseKind,
  type CaseRole,
  clockName,
  eventSentence,
  say,
  storyDataFor,
  storyKindsOf,
  type Viewer,
} from '@waymark/domain';
import { peopleOf } from '../cases/party-names.js';

export interface PromoterStoryOf {
  readonly kind: CaseKind;
  readonly id: string;
  readonly viewer: Viewer;
  readonly roles: readonly CaseRole[];
  readonly hears: (event: CaseEventEntity) => boolean;
  /** May the reader know who acted, and what people wrote? Where a review hides names, a story tells what happened alone. */
  readonly named: boolean;
}

const longest = 1000;

/** The story of a call or an application, newest first: of each event what its reader may hear of. */
export async function promoterStory(em: EntityManager, story: PromoterStoryOf): Promise<EventView[]> {
  const { kind, id, viewer, roles, hears, named } = story;
  const events = await em.find(CaseEventEntity, { caseId: id }, { orderBy: { seq: 'desc' }, limit: longest });
  const heard = events.filter(hears);
  const personIn = ({ data }: CaseEventEntity) =>
    typeof data['personId'] === 'string' ? data['personId'] : null;
  const people = await peopleOf(
    em,
    named ? heard.flatMap((event) => [event.actorId, event.onBehalf?.personId, personIn(event)]) : [],
  );
  const person = (personId: string) => people.get(personId)?.name;
  return heard.map((event) => {
    const { seq, type, stageFrom, stageTo, actorId, onBehalf } = event;
    const data = named ? storyDataFor({ personId: viewer.personId, roles }, event) : {};
    const told = {
      type,
      actorId: named || actorId === null ? actorId : '',
      onBehalf: named ? onBehalf : null,
      data,
    };
    const somebody = capital(say('sentence.somebody'));
    return {
      seq,
      at: event.at.toISOString(),
      type,
      kinds: storyKindsOf(event, false),
      sentence: eventSentence(kind, told, { person, parties: {} }),
      mails: [],
      actor: {
        id: named ? actorId : null,
        name: actorId === null ? clockName : (person(actorId) ?? somebody),
      },
      onBehalf: told.onBehalf && {
        role: told.onBehalf.role,
        label:
          (told.onBehalf.personId && person(told.onBehalf.personId)) ||
          say(`role.${told.onBehalf.role}` as never),
        channel: told.onBehalf.channel,
      },
      stageFrom,
      stageTo,
      data,
    };
  });
}
