import type {
  ConsentView,
  ContactView,
  ParticipantView,
  ReportChase,
  ReportState,
  SideView,
} from '@waymark/contract';
import type { ExchangeEntity } from '@waymark/db';
import type { ExchangeFacts, ExchangePart, ReportFacts, ReportKind, Side } from '@waymark/domain';
import type { KnownPerson, People } from '../cases/party-names.js';
import type { Chaser } from '../reports/report-chase.js';
import { organisationRef } from '../organisations/organisation-ref.js';

export interface SideContext {
  readonly exchange: ExchangeEntity;
  readonly people: People;
  /** May the viewer see this part of the exchange? */
  readonly sees: (part: ExchangePart) => boolean;
  readonly viewerId: string;
  /** Id of a report the viewer may open, by kind and person. */
  readonly reportId: (kind: string, personId: string | null) => string | null;
  /** Has this person a certificate of attendance? */
  readonly certified: (personId: string) => boolean;
  /** What the secretariat knows of asking for a report. */
  readonly chase: Chaser;
}

/** A contact who cannot be reached any more is none. */
const toContact = ({ id, name, jobTitle, email, phone }: KnownPerson): ContactView | null =>
  email === null ? null : { id, name, jobTitle, email, phone };

/** The contact a side named; before that its representative. */
export function contactIdOf(exchange: ExchangeEntity, side: Side): string | null {
  const organisation = side === 'host' ? exchange.hostOrg : exchange.senderOrg;
  return exchange.facts[side].contactPersonId ?? organisation.representative?.id ?? null;
}

/** One side, with its contact only where the rules let the viewer see it. */
export function toSideView(side: Side, { exchange, people, sees }: SideContext): SideView {
  const facts = exchange.facts[side];
  const contact = people.get(contactIdOf(exchange, side) ?? '');
  const { declined, nextStepAnswer } = facts;
  return {
    organisation: organisationRef(side === 'host' ? exchange.hostOrg : exchange.senderOrg),
    contact: contact && sees(side === 'host' ? 'hostContact' : 'senderContact') ? toContact(contact) : null,
    contactNamed: facts.contactPersonId !== undefined,
    acceptedAt: facts.acceptedAt ?? null,
    declined: declined
      ? { at: declined.at, kind: declined.kind, reason: sees('reasons') ? declined.reason : null }
      : null,
    stillOnAt: facts.stillOnAt ?? null,
    approvedAt: facts.approvedAt ?? null,
    nextStep: nextStepAnswer
      ? { at: nextStepAnswer.at, text: sees('reasons') ? nextStepAnswer.text : null }
      : null,
  };
}

export function toReportState(
  report: ReportFacts,
  reportId: string | null,
  chase: ReportChase | null,
  showReason: boolean,
): ReportState {
  return {
    status: report.status,
    at: report.at ?? null,
    reportId,
    waivedReason: showReason ? (report.waivedReason ?? null) : null,
    late: report.late ?? false,
    chase,
  };
}

const consentView = ({
  quote,
  name,
  photo,
}: ExchangeFacts['participants'][number]['consent']): ConsentView => ({ quote, name, photo });

/** Somebody who travels. Whoever they are to the viewer, access needs are no part of this. */
export function toParticipantView(
  participant: ExchangeFacts['participants'][number],
  { exchange, people, sees, viewerId, reportId, certified, chase }: SideContext,
): ParticipantView {
  const { personId, attendance, pre, post, consent } = participant;
  const person = people.get(personId);
  const own = personId === viewerId;
  const reasons = own || sees('consents');
  const postId = reportId('post-participant', personId);
  const stateOf = (kind: ReportKind, report: ReportFacts) =>
    toReportState(report, reportId(kind, personId), chase(exchange.facts, kind, personId), reasons);
  return {
    personId,
    name: person?.name ?? '',
    jobTitle: person?.jobTitle ?? null,
    department: person?.department ?? null,
    email: own || sees('participantContacts') ? (person?.email ?? null) : null,
    attendance,
    pre: stateOf('pre-participant', pre),
    post: stateOf('post-participant', post),
    consent: own || sees('consents') ? consentView(consent) : null,
    certificate: postId !== null && certified(personId),
  };
}
