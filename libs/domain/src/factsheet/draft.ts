import type { ExchangeFacts } from '../exchange/facts.js';
import { consentIn, textIn, textsIn, type Answers, type FormKey } from '../forms/index.js';
import { regionOf } from '../vocabulary/index.js';
import type {
  FactsheetContent,
  FactsheetOrganisation,
  FactsheetPhoto,
  FactsheetQuote,
  PhotoOthers,
} from './content.js';
import { askedAbout, guestsOf } from './photos.js';
import { programmeItems, sentenceAbout } from './sentences.js';
import { currentStanding } from './standing.js';

export interface DraftPhoto {
  readonly id: string;
  readonly caption: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly others: PhotoOthers;
  readonly permission: string;
}

/** A filed report with its photos. */
export interface DraftReport {
  readonly kind: FormKey;
  /** Null for the host's reports. */
  readonly personId: string | null;
  readonly answers: Answers;
  readonly photos: readonly DraftPhoto[];
}

/** Names that the facts hold as ids only. */
export interface DraftNames {
  readonly organisations: Readonly<
    Record<string, { readonly name: string; readonly regionCode: string | null; readonly country: string }>
  >;
  readonly people: Readonly<Record<string, { readonly name: string; readonly department: string | null }>>;
}

function organisation(id: string, names: DraftNames): FactsheetOrganisation {
  const known = names.organisations[id];
  const region = known?.regionCode ? (regionOf(known.regionCode)?.name ?? null) : null;
  return { organisationId: id, name: known?.name ?? '', region, country: known?.country ?? '' };
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ''))];
const paragraphs = (texts: readonly string[]): string => unique(texts).join('\n\n');

function quotesFrom(
  reports: readonly DraftReport[],
  facts: ExchangeFacts,
  names: DraftNames,
): FactsheetQuote[] {
  return reports.flatMap(({ personId, answers }) => {
    const consent = consentIn(answers);
    const text = textIn(answers, 'quote');
    if (personId === null || !consent.quote || text === '') return [];
    const person = names.people[personId];
    const pre = reports.find((report) => report.kind === 'pre-participant' && report.personId === personId);
    const department = textIn(pre?.answers ?? null, 'department') || person?.department || null;
    return [
      {
        personId,
        text,
        name: consent.name ? (person?.name ?? null) : null,
        department: consent.department ? department : null,
        region: consent.region ? organisation(facts.sender.organisationId, names).region : null,
      },
    ];
  });
}

function photosFrom(reports: readonly DraftReport[], facts: ExchangeFacts): FactsheetPhoto[] {
  const guests = guestsOf(facts);
  return reports
    .filter(({ personId, answers }) => personId === null || consentIn(answers).photo)
    .flatMap(({ personId, photos }) =>
      photos.map(({ id, ...words }) => {
        const photo = { photoId: id, ...words, by: personId, shown: null };
        return { ...photo, shows: askedAbout(photo, guests) };
      }),
    );
}

/**
 * Writes a factsheet from the reports of an exchange; the secretariat edits it afterwards. Quotes, names and
 * photos enter only where their person said yes to publishing them.
 * @param reports the filed reports
 * @param names what the ids in the facts are called
 */
export function draftFactsheet(
  facts: ExchangeFacts,
  reports: readonly DraftReport[],
  names: DraftNames,
): FactsheetContent {
  const of = (kind: FormKey) => reports.filter((report) => report.kind === kind);
  const [hostPre, hostPost] = [of('pre-host')[0]?.answers ?? null, of('post-host')[0]?.answers ?? null];
  const post = of('post-participant');
  const host = organisation(facts.host.organisationId, names);
  const senders = [facts.sender.organisationId, ...facts.coSenderIds].map((id) => organisation(id, names));
  const start = facts.visit?.start ?? facts.plan.start;
  const end = facts.visit?.end ?? facts.plan.end ?? start;
  return {
    title: facts.title,
    host,
    senders,
    when: { from: start?.slice(0, 7) ?? null, to: end?.slice(0, 7) ?? null },
    format: facts.format,
    topics: facts.topics,
    what: sentenceAbout(facts, host, senders),
    why: facts.why,
    seen: unique(programmeItems(hostPre, facts)),
    preparation: paragraphs(of('pre-participant').map((report) => textIn(report.answers, 'preparation'))),
    photos: photosFrom([...of('post-host'), ...post], facts),
    nextStep: paragraphs([
      textIn(hostPost, 'nextStep'),
      ...post.map((report) => textIn(report.answers, 'nextStep')),
    ]),
    organisedBy: facts.plan.organiser ?? host.name,
    paidBy: facts.plan.payer ?? facts.plan.fundingSource ?? '',
    hostLessons: unique(textsIn(hostPost, 'lessons')),
    participantLessons: unique(post.flatMap((report) => textsIn(report.answers, 'lessons'))),
    quotes: quotesFrom(
      reports.filter((report) => report.kind === 'post-participant' || report.kind === 'pre-participant'),
      facts,
      names,
    ),
    standing: currentStanding(),
  };
}
