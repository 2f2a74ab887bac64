import type { MailReading, UndeliveredMail } from '@waymark/db';
import type { MailData } from '@waymark/documents';
import { formFor, reportDueDay, type ExchangeFacts, visitEnd, visitStart } from '@waymark/domain';
import { reportKindOf } from './links.js';

type PromoterCase = Exclude<MailReading['case'], { kind: 'exchange' | 'proposal' }>;

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value ? value : undefined;

/** What somebody wrote when they did what the mail is about. */
function reasonIn(data: Readonly<Record<string, unknown>>): string | undefined {
  return (
    textOf(data['reason']) ?? textOf(data['comment']) ?? textOf(data['question']) ?? textOf(data['message'])
  );
}

/** The side the reader is not of. Participants travel for the sender; the secretariat is of neither. */
function otherSide(
  { recipient }: MailReading,
  facts: ExchangeFacts,
  personId: string,
): 'host' | 'sender' | null {
  if (recipient?.organisationId === facts.host.organisationId) return 'sender';
  const travels = facts.participants.some((one) => one.personId === personId);
  return travels || recipient?.organisationId === facts.sender.organisationId ? 'host' : null;
}

/** Contact details are for the two sides only, and only once both have said yes. */
const areIntroduced = ({ host, sender }: ExchangeFacts): boolean =>
  host.acceptedAt !== undefined && sender.acceptedAt !== undefined;

function ofExchange(effect: UndeliveredMail, reading: MailReading, facts: ExchangeFacts): MailData {
  const { organisations, contacts, settings, subject } = reading;
  const kind = reportKindOf(effect);
  const other = otherSide(reading, facts, effect.data.personId);
  const contact = other && areIntroduced(facts) ? contacts[other] : null;
  return {
    host: organisations[facts.host.organisationId],
    sender: organisations[facts.sender.organisationId],
    other: other ? organisations[facts[other].organisationId] : undefined,
    due: (kind ? reportDueDay(facts, kind, settings) : effect.data.due) ?? undefined,
    start: visitStart(facts) ?? undefined,
    end: visitEnd(facts) ?? undefined,
    until: facts.holdUntil ?? undefined,
    person: subject && effect.data.subjectId !== effect.data.personId ? subject.name : undefined,
    minutes: kind ? formFor(kind).minutes : undefined,
    contact: contact?.name,
    contactEmail: contact?.email ?? undefined,
    contactPhone: contact?.phone ?? undefined,
  };
}

/** Of a call what it says itself; of an application no more than who it is about, and that where it may be said. */
function ofPromoters({ data: { due } }: UndeliveredMail, told: PromoterCase): MailData {
  if (told.kind === 'promoterCall') {
    const { facts, text } = told;
    return { due, title: text?.title ?? facts.title, text: text?.body };
  }
  const { facts, named, comments } = told;
  return {
    due,
    title: named ? facts.title : facts.reference,
    when: facts.interview?.picked ?? undefined,
    place: facts.interview?.place,
    comments: comments.join('\n\n'),
  };
}

function ownData(effect: UndeliveredMail, reading: MailReading): MailData {
  const told = reading.case;
  if (told.kind === 'exchange') return ofExchange(effect, reading, told.facts);
  return told.kind === 'proposal' ? { due: effect.data.due } : ofPromoters(effect, told);
}

/** The values a mail's words may speak of. What is not known is left out, and its sentence with it. */
export function mailData(effect: UndeliveredMail, reading: MailReading): MailData {
  const { title, reference } = reading.case.facts;
  const own = ownData(effect, reading);
  const writer = effect.data.mail === 'message' ? (reading.actor ?? undefined) : undefined;
  return { title, reference, reason: reasonIn(reading.eventData), writer, ...own };
}
