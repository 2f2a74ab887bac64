import { isDay } from '../deadlines/brussels.js';
import type { Command } from '../lifecycle/index.js';
import {
  against,
  fine,
  formReasons,
  given,
  wrongField,
  type ApplicationChecks,
  type ApplicationContext,
} from './kit.js';
import { lookedUp } from './look-up.js';
import { isClear, isConflicted, liveReviews, needed, reviewOf } from './panel.js';
import { profileConsents, type ProfileConsent, type PromoterApplicationFacts } from './facts.js';

/** An instant as it is stored: `2027-07-20T09:00:00.000Z`. */
const isInstant = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value) && isDay(value.slice(0, 10));

const chosenReviewers = (command: Command): readonly string[] =>
  given<string[]>(command, 'reviewerIds') ?? [];

/** With the conflicts that are on file now: somebody may have changed organisation since the application last looked. */
const asNow = (
  facts: PromoterApplicationFacts,
  { world }: Pick<ApplicationContext, 'world'>,
): PromoterApplicationFacts => ({ ...facts, found: world.found });

/** Rules about what a command carries. */
export const applicationChecks = {
  somethingGiven: (_facts, { payload }) =>
    Object.values(payload).some((value) => value !== undefined && value !== null)
      ? fine
      : against('somethingGiven'),
  applicationComplete: (_facts, _command, { world }) => formReasons(world.form),
  checklistComplete: (_facts, _command, { world }) => formReasons(world.checklist),
  reviewComplete: (_facts, _command, { world }) => formReasons(world.review),
  profileComplete: (_facts, _command, { world }) => formReasons(world.profile),
  pageTicked: (_facts, _command, { world }) =>
    world.profileConsents.includes('page') ? fine : against('pageTicked'),
  /** Nobody writes with themselves, and nobody twice. */
  newCoAuthor: ({ applicantId, nominatorId, coAuthorIds }, command) =>
    [applicantId, nominatorId, ...coAuthorIds].includes(given<string>(command, 'personId')!)
      ? wrongField('not-an-option', 'personId')
      : fine,
  knownCoAuthor: ({ coAuthorIds }, command) =>
    coAuthorIds.includes(given<string>(command, 'personId')!)
      ? fine
      : wrongField('not-an-option', 'personId'),
  mergeable: (_facts, command, { world }) =>
    world.mergeableInto.includes(given<string>(command, 'applicationId')!)
      ? fine
      : wrongField('not-an-option', 'applicationId'),
  /** Whoever found a reason says which, so that the lead can tell it from a slip. */
  conflictHasReason: (_facts, command) =>
    given<boolean>(command, 'conflict') === true && !given<string>(command, 'reason')?.trim()
      ? wrongField('required', 'reason')
      : fine,
  /** Each is of the panel or was invited, and has not had the application before. */
  reviewersKnown: (facts, command) => {
    const chosen = chosenReviewers(command);
    const possible = [...facts.call.reviewerIds, ...facts.outsideReviewerIds];
    const twice = new Set(chosen).size < chosen.length;
    return twice || chosen.some((id) => !possible.includes(id) || reviewOf(facts, id))
      ? wrongField('not-an-option', 'reviewerIds')
      : fine;
  },
  reviewerWithoutConflict: (facts, command, context) =>
    chosenReviewers(command).some((id) => isConflicted(asNow(facts, context), id))
      ? against('reviewerWithoutConflict')
      : fine,
  /** Before anybody sees a text, each says whether something stands in the way. */
  reviewerDeclared: (facts, command) =>
    chosenReviewers(command).some((id) => !isConflicted(facts, id) && !isClear(facts, id))
      ? against('reviewerDeclared')
      : fine,
  reviewersComplete: (facts, command, context) =>
    liveReviews(lookedUp(facts, context)).length + chosenReviewers(command).length >= needed(facts)
      ? fine
      : against('reviewersComplete'),
  /** Somebody from outside stands in only where the panel has nobody left. */
  fromOutside: (facts, command, context) => {
    const person = given<string>(command, 'personId')!;
    const inside = [facts.call.leadId, facts.call.deputyId, ...facts.call.reviewerIds];
    if (inside.includes(person) || facts.outsideReviewerIds.includes(person))
      return wrongField('not-an-option', 'personId');
    return isConflicted(asNow(facts, context), person) ? against('reviewerWithoutConflict') : fine;
  },
  leadWithoutConflict: (facts, command, context) =>
    isConflicted(asNow(facts, context), given<string>(command, 'personId')!)
      ? against('leadWithoutConflict')
      : fine,
  openReviewNamed: (facts, command) =>
    reviewOf(facts, given<string>(command, 'personId')!)?.status === 'open'
      ? fine
      : wrongField('not-an-option', 'personId'),
  slotsAhead: (_facts, command, { now }) => {
    const slots = given<string[]>(command, 'slots') ?? [];
    if (slots.length === 0) return wrongField('required', 'slots');
    if (!slots.every(isInstant)) return wrongField('not-an-option', 'slots');
    return slots.every((slot) => slot > now) ? fine : wrongField('not-in-the-future', 'slots');
  },
  slotOffered: ({ interview }, command, { now }) => {
    const slot = given<string>(command, 'slot')!;
    if (!interview?.slots.includes(slot)) return wrongField('not-an-option', 'slot');
    return slot > now ? fine : wrongField('not-in-the-future', 'slot');
  },
  /** The waitlist moves in an order that was decided, not in that of the alphabet. */
  waitlistRanked: (_facts, command) =>
    given(command, 'decision') === 'waitlist' && given(command, 'rank') === undefined
      ? wrongField('required', 'rank')
      : fine,
  /** Consents are given one by one, and to what there is. */
  knownConsents: (_facts, command) =>
    (given<string[]>(command, 'consents') ?? []).every((one) =>
      profileConsents.includes(one as ProfileConsent),
    )
      ? fine
      : wrongField('not-an-option', 'consents'),
  /** The page itself is given up only in so many words: by withdrawing that consent. */
  pageStays: ({ profile }, command) =>
    profile.publishedAt !== null && !(given<string[]>(command, 'consents') ?? []).includes('page')
      ? against('pageStays')
      : fine,
  consentGiven: ({ profile }, command) =>
    profile.consents[given<ProfileConsent>(command, 'what')!] === undefined
      ? wrongField('not-an-option', 'what')
      : fine,
} as const satisfies ApplicationChecks;
