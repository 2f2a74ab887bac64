import type { OrganisationRef } from '@waymark/contract';
import {
  countryName,
  dayOf,
  formatName,
  isWordKey,
  languageName,
  regionName,
  say,
  sayAny,
  topicName,
} from '@waymark/domain';

/** The Brussels day of an instant. */
export const dayIn = (moment: string | null): string | null => (moment === null ? null : dayOf(moment));
export const yesNo = (value: boolean): string => say(value ? 'answer.yes' : 'answer.no');
export const formatNames = (codes: readonly string[]): string =>
  codes.map((code) => formatName(code) ?? code).join(', ');
export const topicNames = (codes: readonly string[]): string =>
  codes.map((code) => topicName(code) ?? code).join(', ');
export const languageInWords = (code: string): string => languageName(code) ?? code;
export const land = (code: string): string => countryName(code) ?? code;
export const regionInWords = (code: string | null): string | null =>
  code === null ? null : (regionName(code) ?? code);
/** A word of a list of them, or the code itself where an old one is not known any more. */
export const word = (list: string, code: string): string =>
  isWordKey(`${list}.${code}`) ? sayAny(`${list}.${code}`) : code;

/** On whom a case waits, the sides by their names. */
export const waitsOn = (roles: readonly string[], sides: Readonly<Record<string, OrganisationRef>>): string =>
  roles.map((role) => sides[role]?.shortName ?? word('role', role)).join(', ') || say('answer.nobody');
