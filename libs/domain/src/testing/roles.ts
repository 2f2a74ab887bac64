import type { CaseRole } from '../lifecycle/index.js';

/** Every role there is in any kind of case. */
export const allRoles = Object.keys({
  secretariat: true,
  host: true,
  sender: true,
  coSender: true,
  participant: true,
  proposer: true,
  lead: true,
  deputy: true,
  checker: true,
  reviewer: true,
  outsideReviewer: true,
  applicant: true,
  nominator: true,
  coAuthor: true,
  clock: true,
} satisfies Readonly<Record<CaseRole, true>>) as CaseRole[];
