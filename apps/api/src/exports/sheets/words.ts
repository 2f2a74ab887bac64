import type { OrganisationRef } from '@waymark/contract';
import {
  countryName,
  dayOf,
  formatOf,
  isWordKey,
  languageOf,
  regionOf,
  say,
  sayAny,
  topicOf,
} from '@waymark/domain';

/** The Brussels day of an instant. */
export const dayIn = (moment: string | null): string | null => (moment === null ? null : dayOf(moment));
export const yesNo = (value: boolean): string => say(value ? 'answer.yes' : 'answer.no');
export const formatNames = (codes: readonly string[]): string =>
  codes.map((code) => formatOf(code)?.name ?? code).join(', ');
export const topicNames = (codes: readonly string[]): string =>
  codes.map((code) => topicOf(code)?.name ?? code).join(', ');
export const languageName = (code: string): string => languageOf(code)?.name ?? code;
export const land = (code: string): string => countryName(code) ?? code;
export const regionName = (code: string | null): string | null =>
  code === null ? null : (regionOf(code)?.name ?? code);
/** A word of a list of them, or the code itself where an old one is not known any more. */
export const word = (list: string, code: string): string =>
  isWordKey(`${list}.${code}`) ? sayAny(`${list}.${code}`) : code;

/** On whom a case waits, the sides by their names. */
export const waitsOn = (roles: readonly string[], sides: Readonly<Record<string, OrganisationRef>>): string =>
  roles.map((role) => sides[role]?.shortName ?? word('role', role)).join(', ') || say('answer.nobody');
