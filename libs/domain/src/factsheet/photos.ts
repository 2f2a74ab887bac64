import type { ExchangeFacts } from '../exchange/facts.js';
import { problem, type Problem } from '../forms/index.js';
import type { FactsheetPhoto } from './content.js';

/** Longest note of who gave a permission and when, in characters. */
export const maxPermission = 300;

type Permission = Pick<FactsheetPhoto, 'others' | 'permission'>;

/** Participants who can be on a photo of the visit: all but those who were absent. */
export const guestsOf = ({ participants }: Pick<ExchangeFacts, 'participants'>): readonly string[] =>
  participants.filter(({ attendance }) => attendance !== 'absent').map(({ personId }) => personId);

/** A permission counts once it is recorded who gave it and when: for minors their guardians. */
export const permissionProblems = ({ others, permission }: Permission): readonly Problem[] =>
  others === 'permitted' && !permission?.trim() ? [problem('permission', 'required')] : [];

/** May other people be on a photo that everybody sees? Nobody can be recognised, or a permission is recorded. */
export const othersPermitted = (photo: Permission): boolean =>
  photo.others !== 'unknown' && permissionProblems(photo).length === 0;

/**
 * Who is asked about a photo: whoever handed it in, and the guests whom the secretariat has recognised. Where nobody
 * has looked and somebody may be on it, every guest is, for silence is no consent.
 * @param guests ids of everybody who was there
 */
export const askedAbout = (
  { by, shown, others }: Pick<FactsheetPhoto, 'by' | 'shown' | 'others'>,
  guests: readonly string[],
): readonly string[] => [
  ...new Set([...(by ? [by] : []), ...(shown ?? (others === 'nobody' ? [] : guests))]),
];
