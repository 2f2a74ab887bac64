import { capital, formatName, type OfferedLanguage, placeName, speaking, topicName } from '@waymark/domain';
import { instantInWords, longDays } from '../texts/dates.js';
import { certificateTexts, fill, programmeTexts, textsFor } from '../texts/index.js';
import { printable } from '../texts/printable.js';

/** An organisation as it stands on a certificate. */
export interface CertificateParty {
  readonly name: string;
  /** NUTS code. */
  readonly region: string | null;
  /** NUTS letters or ISO code. */
  readonly country: string;
}

/** What a certificate of attendance is made out from. */
export interface Attendance {
  /** Whoever was there. */
  readonly name: string;
  readonly title: string;
  /** Code of the format. */
  readonly format: string;
  /** Codes of the topics. */
  readonly topics: readonly string[];
  readonly reference: string;
  /** Calendar days of the visit as it was. */
  readonly start: string;
  readonly end: string;
  readonly place: string | null;
  readonly host: CertificateParty;
  /** The organisation that the person came from. */
  readonly sender: CertificateParty;
  /** When it was recorded how the visit went. */
  readonly recordedAt: Date;
  /** Address of our own site. */
  readonly url: string;
}

interface PartyModel {
  readonly name: string;
  readonly place: string;
}

/** A certificate in words, ready to be drawn. */
export interface CertificateModel {
  readonly certificate: string;
  readonly siteName: string;
  readonly kicker: string;
  readonly name: string;
  readonly tookPart: string;
  readonly title: string;
  readonly facts: readonly { readonly name: string; readonly value: string; readonly more: string }[];
  readonly restsOn: string;
  readonly sign: { readonly title: string; readonly lines: readonly string[] };
  readonly foot: string;
  readonly page: string;
}

const given = (...parts: (string | null | undefined)[]): string[] =>
  parts.map((part) => printable(part ?? '')).filter((part) => part !== '');

const partyOf = ({ name, region, country }: CertificateParty): PartyModel => ({
  name: printable(name),
  place: printable(placeName(region, country)),
});

function modelOf(attendance: Attendance, language: OfferedLanguage): CertificateModel {
  const own = certificateTexts[language];
  const shared = programmeTexts[language];
  const { topics, start, end, place, reference, recordedAt } = attendance;
  const [host, sender] = [partyOf(attendance.host), partyOf(attendance.sender)];
  const name = printable(attendance.name);
  const fact = (label: string, value: string, more = '') => ({ name: label, value, more });
  return {
    certificate: own.certificate,
    siteName: textsFor(language).siteName,
    kicker: given(own.certificate, formatName(attendance.format)).join(' · '),
    name,
    tookPart: own.tookPart,
    title: printable(attendance.title),
    facts: [
      fact(shared.when, printable(capital(longDays(start, end, language)))),
      fact(shared.where, printable(place ?? '') || host.place || host.name),
      fact(shared.host, host.name, host.place),
      fact(shared.sender, sender.name, sender.place),
      ...(topics.length > 0
        ? [fact(own.topics, given(...topics.map((code) => topicName(code))).join('; '))]
        : []),
    ],
    restsOn: fill(own.restsOn, { day: instantInWords(recordedAt, language), name }),
    sign: { title: own.sign, lines: [own.signPlace, own.signName] },
    foot: `${own.reference}: ${printable(reference)}`,
    page: shared.page,
  };
}

/** Puts a certificate's codes, days and names into words. */
export const certificateModel = (attendance: Attendance, language: OfferedLanguage): CertificateModel =>
  speaking(language, () => modelOf(attendance, language));
