import { abilityFor, mayOn } from '../access/abilities.js';
import { caseRoles } from '../access/case-roles.js';
import { exchangeRecord } from '../access/records.js';
import { mayHearOf } from '../access/story-data.js';
import { spokenFor, type Viewer } from '../access/viewer.js';
import type { ExchangeFacts } from '../exchange/facts.js';
import type { ExchangeMailKey } from '../exchange/keys.js';
import { reportAskedBy } from '../exchange/report-mails.js';
import { isParticipantKind, reportKinds } from '../exchange/reports.js';
import type { ProposalFacts } from '../proposal/facts.js';
import { mayGetPromoterMail, type PromoterCaseToTell } from './promoter-mails.js';

/** The case as it stands when the mail is to go out. */
export type CaseToTell =
  | { readonly kind: 'exchange'; readonly facts: ExchangeFacts }
  | { readonly kind: 'proposal'; readonly facts: ProposalFacts }
  | PromoterCaseToTell;

/** A mail as the outbox holds it. */
export interface MailToTell {
  readonly mail: string;
  /** Whose report it is about, where that is not the reader's own. */
  readonly subjectId?: string | undefined;
  readonly reportKind?: string | undefined;
}

/** The event that sends a mail. */
interface EventToTell {
  readonly type: string;
  readonly actorId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * `opens`: the mail goes out with its button. `tells`: it goes out, but what it is about is not the reader's to open.
 * `nothing`: it does not go out.
 */
export type MailAccess = 'opens' | 'tells' | 'nothing';

/** Tells somebody that they have lost sight of the case, and no more of it than they knew. */
const farewells: readonly string[] = ['participant-removed'] satisfies ExchangeMailKey[];
/** Go to the person a side named as its contact, who need not be able to sign in: they name the case and its sides only. */
const toContacts: readonly string[] = [
  'pre-reports-missing-contact',
  'post-reports-missing-contact',
] satisfies ExchangeMailKey[];
/** Speak of what stands in a factsheet that is not public yet. */
const ofFactsheets: readonly string[] = [
  'factsheet-approval',
  'factsheet-approval-reminder',
  'item-confirmation',
  'item-confirmation-reminder',
  'consent-withdrawn',
] satisfies ExchangeMailKey[];

/** Asked for by their reader: no event tells of them, whatever happened last in the case. */
const askedFor: readonly string[] = ['report-link'];

const isContact = ({ host, sender }: ExchangeFacts, personId: string): boolean =>
  [host.contactPersonId, sender.contactPersonId].includes(personId);

/**
 * May this mail go to this person? Asked as the case stands when it goes out, by the rules that every page is shown by:
 * somebody who has lost sight of the case since the mail was decided is told nothing more of it.
 *
 * @param viewer whom it is for, with what they are now
 * @param event what sends it; null where that is not known any more
 */
export function mailAccess(
  viewer: Viewer,
  told: CaseToTell,
  mail: MailToTell,
  event: EventToTell | null,
): MailAccess {
  // Whoever may get it opens it too: the applicant's side by a link of their own, the panel in the console.
  if (told.kind === 'promoterCall' || told.kind === 'promoterApplication')
    return mayGetPromoterMail(viewer, told, mail.mail) ? 'opens' : 'nothing';
  const reader = {
    personId: viewer.personId,
    roles: caseRoles(viewer, told.facts),
    speaksFor: spokenFor(viewer),
  };
  if (event !== null && !askedFor.includes(mail.mail) && !mayHearOf(reader, event)) return 'nothing';
  const ability = abilityFor(viewer);
  if (told.kind === 'proposal') {
    const { organisationId } = told.facts;
    return mayOn(ability, 'read', 'Proposal', { organisationId }) ? 'opens' : 'nothing';
  }
  const { facts } = told;
  if (farewells.includes(mail.mail)) return 'tells';
  const record = exchangeRecord(facts);
  if (!mayOn(ability, 'read', 'Exchange', record, 'summary'))
    return toContacts.includes(mail.mail) && isContact(facts, viewer.personId) ? 'tells' : 'nothing';
  if (ofFactsheets.includes(mail.mail))
    return mayOn(ability, 'read', 'Factsheet', record) ? 'opens' : 'nothing';
  const kind = reportAskedBy(mail.mail) ?? reportKinds.find((one) => one === mail.reportKind);
  if (kind === undefined) return 'opens';
  const personId = isParticipantKind(kind) ? (mail.subjectId ?? viewer.personId) : null;
  // Read as a draft: whoever is asked for a report, or gets it back, is to open it as it is being written.
  const report = { ...record, kind, personId, status: 'draft' };
  return mayOn(ability, 'read', 'Report', report) ? 'opens' : 'nothing';
}
