import { inboundEvents } from '../inbound/index.js';
import { besideActions } from '../lifecycle/index.js';

/** By what a story can be filtered: steps people took, what happened by itself, mails, what people wrote. */
export const storyKinds = ['decision', 'clock', 'mail', 'note'] as const;
export type StoryKind = (typeof storyKinds)[number];

const notes = new Set<string>([besideActions.writeNote.event, besideActions.sendMessage.event]);
const received = new Set<string>(Object.values(inboundEvents));
const reminders = new Set<string>([
  'reminder-sent',
  'reminder-skipped',
  besideActions.sendReminder.event,
  besideActions.skipReminder.event,
  besideActions.postponeReminder.event,
]);

/**
 * What an event of the story is. It may be two things at once: a step that sent a mail.
 * @param actorId null for the clock
 */
export function storyKindsOf(
  { type, actorId }: { readonly type: string; readonly actorId: string | null },
  sentMail: boolean,
): StoryKind[] {
  if (received.has(type)) return ['mail'];
  const by: StoryKind = notes.has(type) ? 'note' : actorId === null ? 'clock' : 'decision';
  return sentMail || reminders.has(type) ? [by, 'mail'] : [by];
}
