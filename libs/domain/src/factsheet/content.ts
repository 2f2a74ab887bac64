import type { DraftItem } from '../exchange/facts.js';
import { othersPermitted } from './photos.js';

/** A month of the calendar, `2025-11`: a factsheet never says the day. */
export type Month = string;

export interface FactsheetOrganisation {
  readonly organisationId: string;
  readonly name: string;
  /** Name of the region in English; null for national bodies. */
  readonly region: string | null;
  readonly country: string;
}

export interface FactsheetPhoto {
  readonly photoId: string;
  readonly caption: string;
  /** What the photo shows, for those who cannot see it. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** The participant who handed it in; null for the host's photos. */
  readonly by: string | null;
  /** Participants who can be recognised, as the secretariat has looked; null while nobody has. */
  readonly shown: readonly string[] | null;
  /** Participants who are asked about it, each confirms it: see `askedAbout`. */
  readonly shows: readonly string[];
  /** Other people on it: there are none, they have given a recorded permission, or nobody has said. */
  readonly others: PhotoOthers;
  /** Who gave that permission and when; for the secretariat only, and empty where there is none. */
  readonly permission: string;
}
export const photoOthers = ['nobody', 'permitted', 'unknown'] as const;
export type PhotoOthers = (typeof photoOthers)[number];

export interface FactsheetQuote {
  readonly personId: string;
  readonly text: string;
  /** Each null unless that person said yes to it. */
  readonly name: string | null;
  readonly department: string | null;
  readonly region: string | null;
}

/** Everything a factsheet says, before it is decided what of it may be shown. */
export interface FactsheetContent {
  readonly title: string;
  /** Receiving organisation. */
  readonly host: FactsheetOrganisation;
  /** Sending organisations; further senders of the same visit stand behind the first. */
  readonly senders: readonly FactsheetOrganisation[];
  readonly when: { readonly from: Month | null; readonly to: Month | null };
  /** Code of the activity type. */
  readonly format: string;
  /** Codes of topics. */
  readonly topics: readonly string[];
  readonly what: string;
  readonly why: string;
  /** What was seen, one thing in each. */
  readonly seen: readonly string[];
  readonly preparation: string;
  readonly photos: readonly FactsheetPhoto[];
  readonly nextStep: string;
  readonly organisedBy: string;
  readonly paidBy: string;
  readonly hostLessons: readonly string[];
  readonly participantLessons: readonly string[];
  readonly quotes: readonly FactsheetQuote[];
  /** Version of the standing block that invites others to join. */
  readonly standing: number;
}

/** Id of the yes that a person gives to their quote. */
export const quoteItemId = (personId: string): string => `quote:${personId}`;
/** Id of the yes that a person gives to one photo. */
export const photoItemId = (photoId: string, personId: string): string => `photo:${photoId}:${personId}`;

const photoItems = (photo: FactsheetPhoto): DraftItem[] =>
  photo.shows.map((personId) => ({
    id: photoItemId(photo.photoId, personId),
    kind: 'photo',
    personId,
    ...(photo.others !== 'nobody' && { permission: othersPermitted(photo) ? 'recorded' : 'missing' }),
  }));

/** Everybody whose yes the factsheet needs, for each quote and each photo apart. */
export const itemsOf = (content: FactsheetContent): readonly DraftItem[] => [
  ...content.quotes.map(({ personId }): DraftItem => ({
    id: quoteItemId(personId),
    kind: 'quote',
    personId,
  })),
  ...content.photos.flatMap(photoItems),
];
