import type { EntityManager } from '@mikro-orm/postgresql';
import { EffectEntity, type MailEffect } from '@waymark/db';
import {
  mailedSentence,
  mailState,
  say,
  type ListedKind,
  type MailState,
  type StoryReader,
} from '@waymark/domain';

interface Mailed extends MailEffect {
  readonly seq: number;
  readonly state: MailState;
}

/**
 * The mails of a case that a reader may know of: the secretariat of all, everybody else of their own. To whom a case
 * writes can tell more of people than the event itself.
 */
export async function mailsOf(em: EntityManager, caseId: string, reader: StoryReader): Promise<Mailed[]> {
  const effects = await em.find(
    EffectEntity,
    { caseId, kind: 'mail' },
    { orderBy: { seq: 'asc', id: 'asc' } },
  );
  const all = effects.map((effect) => ({
    ...(effect.data as MailEffect),
    seq: effect.seq,
    state: mailState(effect),
  }));
  return reader.roles.includes('secretariat')
    ? all
    : all.filter(({ personId }) => personId === reader.personId);
}

/** The mails of one event as sentences: one for each text and state, whoever it went to. */
export function mailSentences(
  kind: ListedKind,
  mails: readonly Mailed[],
  nameOf: (personId: string) => string | undefined,
): string[] {
  const groups = Map.groupBy(mails, ({ mail, state }) => `${state} ${mail}`);
  return [...groups.values()].map((group) => {
    const names = [...new Set(group.map(({ personId }) => nameOf(personId) ?? say('sentence.somebody')))];
    return mailedSentence(kind, group[0]!.mail, names, group[0]!.state);
  });
}
