import { callActions } from './actions.js';

/** Mails to everybody on the mailing list: each says how to get no more of them. */
export const mailingListMails: ReadonlySet<string> = new Set(
  Object.values(callActions)
    .flatMap((action) => ('consequences' in action ? [...action.consequences] : []))
    .flatMap((one) => ('mail' in one && one.to === 'mailingList' ? [one.mail] : [])),
);
