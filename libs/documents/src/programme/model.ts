import {
  capital,
  formatName,
  type HalfDay,
  languageName,
  type OfferedLanguage,
  programmeOf,
  type ProgrammeHalfDay,
  placeName,
  speaking,
} from '@waymark/domain';
import { briefDay, instantInWords, longDay, longDays } from '../texts/dates.js';
import { fill, programmeTexts, type ProgrammeTexts } from '../texts/index.js';
import { printable, printableLines } from '../texts/printable.js';

/** How somebody can be reached, as far as the reader may know. */
export interface ProgrammeContact {
  readonly name: string;
  readonly jobTitle?: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** An organisation that receives or sends. */
export interface ProgrammeParty {
  readonly name: string;
  /** NUTS code. */
  readonly region: string | null;
  /** NUTS letters or ISO code. */
  readonly country: string;
  /** Null where nobody is named, or the reader may not know. */
  readonly contact: ProgrammeContact | null;
}

/** What a programme is printed from: what its reader may see of a visit, and no more. */
export interface VisitProgramme {
  readonly title: string;
  /** The stage of the exchange, in the reader's words. */
  readonly stage: string;
  /** Code of the format. */
  readonly format: string;
  /** Calendar days; null while they are not set. */
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  /** A code, or the language in words. */
  readonly workingLanguage: string | null;
  readonly host: ProgrammeParty;
  readonly senders: readonly ProgrammeParty[];
  /** Whom guests call when a train is late. */
  readonly onTheSpot: ProgrammeContact | null;
  readonly programme: readonly HalfDay[];
  readonly asOf: Date;
  /** Address of the page where the programme is kept up to date. */
  readonly url: string;
}

export interface PartyModel {
  readonly name: string;
  readonly place: string;
  readonly contact: string;
  readonly reach: readonly string[];
}

export interface EntryModel {
  readonly time: string;
  readonly what: string;
  /** Where, and with whom. */
  readonly details: readonly string[];
  readonly note: readonly string[];
}

export interface HalfModel {
  readonly name: string;
  /** Without any, the half-day is free. */
  readonly entries: readonly EntryModel[];
}

export interface DayModel {
  readonly name: string;
  /** Beside a half-day that may stand on another page than the day's name. */
  readonly brief: string;
  readonly halves: readonly HalfModel[];
}

/** A programme in words, ready to be drawn. */
export interface ProgrammeModel {
  readonly texts: ProgrammeTexts;
  readonly title: string;
  readonly kicker: readonly string[];
  readonly when: string;
  readonly where: string;
  readonly workingLanguage: string;
  readonly host: PartyModel;
  readonly senders: readonly PartyModel[];
  readonly onTheSpot: { readonly name: string; readonly reach: readonly string[] } | null;
  readonly days: readonly DayModel[];
  readonly outside: readonly DayModel[];
  readonly asOf: string;
}

const given = (...parts: (string | null | undefined)[]): string[] =>
  parts.map((part) => printable(part ?? '')).filter((part) => part !== '');

function partyOf({ name, region, country, contact }: ProgrammeParty, texts: ProgrammeTexts): PartyModel {
  const who = given(contact?.name, contact?.jobTitle).join(', ');
  return {
    name: printable(name),
    place: printable(placeName(region, country)),
    contact: who && fill(texts.contact, { name: who }),
    reach: given(contact?.phone, contact?.email),
  };
}

const entryOf = ({ time, what, place, people, note }: HalfDay, texts: ProgrammeTexts): EntryModel => {
  const [whom] = given(people);
  return {
    time: printable(time ?? ''),
    // A title of pictures only still is an entry.
    what: printable(what) || '…',
    details: given(place, whom && fill(texts.with, { people: whom })),
    note: printableLines(note ?? ''),
  };
};

/** Half-days under their day. A whole day without anything is said once. */
function daysOf(
  halfDays: readonly ProgrammeHalfDay[],
  texts: ProgrammeTexts,
  language: OfferedLanguage,
): readonly DayModel[] {
  return [...new Set(halfDays.map(({ day }) => day))].map((day) => {
    const halves = halfDays
      .filter((one) => one.day === day)
      .map(({ half, entries }) => ({
        name: texts[half],
        entries: entries.map((entry) => entryOf(entry, texts)),
      }));
    const free = halves.length > 1 && halves.every(({ entries }) => entries.length === 0);
    return {
      // Like the days above the programme, which have no comma behind the weekday.
      name: capital(longDay(day, language).replace(', ', ' ')),
      brief: briefDay(day, language),
      halves: free ? [{ name: texts.allDay, entries: [] }] : halves,
    };
  });
}

function modelOf(visit: VisitProgramme, language: OfferedLanguage): ProgrammeModel {
  const texts = programmeTexts[language];
  const { start, end, programme, onTheSpot, workingLanguage } = visit;
  const [spoken = ''] = given(workingLanguage && (languageName(workingLanguage) ?? workingLanguage));
  const { days, outside } = programmeOf({ ...(start && { start }), ...(end && { end }), programme });
  return {
    texts,
    title: printable(visit.title) || texts.programme,
    kicker: given(texts.programme, formatName(visit.format), visit.stage),
    when: start ? printable(capital(longDays(start, end ?? start, language))) : texts.noDates,
    where: printable(visit.place ?? ''),
    workingLanguage: spoken && fill(texts.language, { language: spoken }),
    host: partyOf(visit.host, texts),
    senders: visit.senders.map((sender) => partyOf(sender, texts)),
    onTheSpot: onTheSpot && {
      name: printable(onTheSpot.name),
      reach: given(onTheSpot.phone, onTheSpot.email),
    },
    days: daysOf(programme.length > 0 ? days : [], texts, language),
    outside: daysOf(outside, texts, language),
    asOf: fill(texts.asOf, { day: instantInWords(visit.asOf, language) }),
  };
}

/** Puts a programme's codes, days and names into words of the reader's language. */
export const programmeModel = (visit: VisitProgramme, language: OfferedLanguage): ProgrammeModel =>
  speaking(language, () => modelOf(visit, language));
