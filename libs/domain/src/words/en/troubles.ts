import type { TroubleEventType, TroubleKind, WayOutName } from '../../troubles/troubles.js';

/** What keeps failing in a case, and what its secretariat can do about it. */
export const trouble = {
  what: {
    mail: 'A mail to {someone} does not go out: {mail}.',
    message: 'Another case has not been told what was decided here.',
    step: '“{action}”, asked for by {someone}, could not be carried out.',
    clock: 'What is due in this case does not happen by itself[: {mark}].',
  } satisfies Record<TroubleKind, string>,
  goesOn: 'Waymark goes on trying by itself.',
  todo: {
    unreachable:
      'The mail server does not take it ({code}). If it lasts, tell whoever runs Waymark. Is it urgent, tell {someone} yourself.',
    refused:
      'The address does not take mail ({code}). Correct it on the page of the person and try again, or tell {someone} yourself.',
    notTheirs:
      'It was not sent, because {someone} may no longer see what it is about ({code}). Leave it out, or tell whoever has taken over.',
    mail: 'Something in this mail or in its case is wrong ({code}). Tell whoever runs Waymark, and tell {someone} yourself if it is urgent.',
    message:
      'Something in the other case is wrong ({code}). Tell whoever runs Waymark. If it is urgent, take the step in the other case by hand.',
    step: 'It was not done, and nothing was changed ({code}). Try again now; if it fails once more, tell whoever runs Waymark.',
    stepWaits:
      'Nothing was changed so far ({code}). Waymark goes on trying by itself; if it lasts, tell whoever runs Waymark.',
    clock:
      'Reminders and deadlines of this case wait ({code}). Tell whoever runs Waymark[, or leave out what is due: {mark}].',
    database: 'The database does not answer as it should ({code}). If it lasts, tell whoever runs Waymark.',
  },
  way: {
    tryAgain: 'Try again now',
    doneByHand: 'I have done it by hand',
    leaveOut: 'Leave it out',
  } satisfies Record<WayOutName, string>,
  because: {
    goesOn: 'Waymark is trying already.',
    notDue: 'Nothing is due that could be left out.',
    over: 'This is settled already.',
    forgotten: 'What was asked is not kept any more: take the step anew.',
  },
  /** What the story tells of a way out, in every kind of case. */
  event: {
    'mail-done-by-hand': '{actor} told {someone} by hand what a mail could not[: {comment}].',
    'mail-left-out': '{actor} left out a mail to {someone} that could not be sent[: {reason}].',
    'message-done-by-hand': '{actor} did by hand in another case what could not be told to it[: {comment}].',
    'step-done-by-hand': '{actor} settled by hand a step that could not be carried out[: {comment}].',
    'mark-left-out': '{actor} left out something that was due and could not be done[: {reason}].',
  } satisfies Record<TroubleEventType, string>,
} as const;
