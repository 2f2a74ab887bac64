import {
  formInWords,
  promoterFormFor,
  questionsFor,
  type Answers,
  type PromoterType,
  type PublicCallState,
} from '@waymark/domain';
import type { Reading } from '../texts/reading.js';
import type { PhotoWidth } from '../site/photos.js';

export const promotersPath = '/promoters';
export const promoterCallPath = '/promoters/call';
export const promoterPath = (slug: string): string => `${promotersPath}/${slug}`;
/** The picture that stands for a profile where it is shared. */
export const promoterCardPath = (slug: string): string => `${promoterPath(slug)}/card.png`;
export const promoterPhotoPath = (slug: string, photoId: string, width: PhotoWidth): string =>
  `${promoterPath(slug)}/photos/${photoId}-${width}.jpg`;

/** A call as everybody may read of it. */
export interface PublicPromoterCall {
  readonly state: PublicCallState;
  readonly opensOn: string;
  /** The last day, until midnight in Brussels. */
  readonly closesOn: string;
  /** The first moment at which nothing is taken any more. */
  readonly closesAt: string;
  readonly decidedBy: string;
  readonly places: number;
  /** What the call says, in each language that it is written in. */
  readonly texts: readonly { readonly language: string; readonly title: string; readonly body: string }[];
}

/** A promoter as everybody may read of them: nothing is here that is not consented to now. */
export interface PublicPromoter {
  readonly slug: string;
  readonly name: string;
  readonly type: PromoterType | null;
  /** NUTS code. */
  readonly region: string | null;
  readonly year: number;
  readonly former: boolean;
  readonly content: Answers;
  readonly photo: {
    readonly id: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
    /** Of a preview: where its reader finds it, without its width. */
    readonly at?: string;
  } | null;
  /** Shown before it is public, to those who may see it. */
  readonly preview?: boolean;
}

/** What the directory may be narrowed to; empty where everything is wanted. */
export interface PromoterFilters {
  readonly region: string;
  readonly type: string;
  readonly speaks: string;
  readonly interest: string;
  readonly year: string;
}

export interface PublicPromoterList {
  readonly promoters: readonly PublicPromoter[];
  /** How many match, on all pages together. */
  readonly count: number;
  readonly pageNumber: number;
  readonly hasMore: boolean;
  readonly chosen: PromoterFilters;
  /** What there is to choose from among all that are public. */
  readonly choices: {
    readonly regions: readonly string[];
    readonly types: readonly string[];
    readonly languages: readonly string[];
    readonly years: readonly number[];
  };
  readonly reading: Reading;
}

/** What a type of promoter is called in the language spoken now; nothing for an unknown one. */
export function typeName(type: string | null): string {
  const form = formInWords(promoterFormFor('promoter-application'));
  const options = questionsFor(form).find(({ key }) => key === 'type')?.options ?? [];
  return options.find(({ key }) => key === type)?.label ?? '';
}

export const textIn = ({ content }: Pick<PublicPromoter, 'content'>, key: string): string => {
  const value: unknown = content[key];
  return typeof value === 'string' ? value.trim() : '';
};

export const listIn = ({ content }: Pick<PublicPromoter, 'content'>, key: string): readonly string[] => {
  const value: unknown = content[key];
  return Array.isArray(value)
    ? value.filter((one): one is string => typeof one === 'string' && one.trim() !== '')
    : [];
};
