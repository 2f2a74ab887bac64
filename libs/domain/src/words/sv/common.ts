import type * as english from '../en/common.js';
import type { Texts } from '../shape.js';

export const role = {
  secretariat: 'sekretariatet',
  host: 'värdorganisationen',
  sender: 'den sändande organisationen',
  coSender: 'ytterligare en sändande organisation',
  participant: 'deltagarna',
  proposer: 'organisationen',
  clock: 'dagen',
} as const satisfies Texts<typeof english.role>;

export const refusal = {
  'unknown-action': 'Det finns ingen sådan åtgärd.',
  'not-yours': 'Det här steget är någon annans.',
  'wrong-stage': 'Det går inte i det läge som ärendet är i nu.',
  'unmet-needs': 'Något saknas fortfarande.',
  'bad-input': 'Några fält behöver ses över.',
} as const satisfies Texts<typeof english.refusal>;

export const input = {
  'unknown-field': 'Det finns inget sådant fält här.',
  required: 'Fyll i det här.',
  'not-text': 'Skriv text här.',
  'too-long': 'Skriv kortare: det här är för långt.',
  'not-a-number': 'Skriv ett heltal.',
  'too-small': 'Skriv ett större tal.',
  'too-large': 'Skriv ett mindre tal.',
  'not-an-option': 'Välj ett av alternativen.',
  'not-a-day': 'Skriv en dag, till exempel 2025-11-18.',
  'not-yes-or-no': 'Svara ja eller nej.',
  'not-an-id': 'Välj ur listan.',
  'not-a-list': 'Välj ur listan.',
  'not-attendance': 'Ange för varje person om den var närvarande eller frånvarande.',
  'not-counts': 'Skriv ett heltal, 0 eller mer, för varje.',
  'not-half-days': 'Ange för varje halvdag dag, förmiddag eller eftermiddag, och vad som händer.',
  'not-languages': 'Ange varje språk med nivå.',
  'end-before-start': 'Sista dagen är före den första.',
  'not-in-the-future': 'Välj en dag framåt i tiden.',
  'in-the-future': 'Den dagen har inte kommit ännu.',
  'not-later': 'Välj en dag efter den som gäller nu.',
  'too-late': 'Välj en tidigare dag: då är det som påminnelsen gäller redan förbi.',
  'not-a-participant': 'Välj någon som deltar i utbytet.',
  'nothing-given': 'Fyll i minst ett fält.',
} as const satisfies Texts<typeof english.input>;

export const audience = {
  host: 'värdorganisationen',
  sender: 'den sändande organisationen',
  bothSides: 'båda sidorna',
  coSender: 'ytterligare en sändande organisation',
  silentSides: 'dem som inte hade svarat',
  otherSide: 'den andra sidan',
  proposer: 'organisationen',
  participants: 'deltagarna',
  participantsOwingPre: 'deltagare vars rapport saknades',
  participantsOwingPost: 'deltagare vars rapport saknades',
  hostOwingPre: 'värdorganisationen',
  hostOwingPost: 'värdorganisationen',
  contactsOwingPre: 'organisationernas kontaktpersoner',
  contactsOwingPost: 'organisationernas kontaktpersoner',
  reportOwner: 'den som skrivit rapporten',
  sidesOwingNextStep: 'dem som inte hade berättat om nästa steg',
  subject: 'den det gäller',
  unconfirmedQuoted: 'personer som inte hade svarat om ett citat eller foto',
  secretariat: 'sekretariatet',
} as const satisfies Texts<typeof english.audience>;

/** Without an article: it stands in headings, and as the object of “lämna in”. */
export const report = {
  'pre-participant': 'rapport före besöket',
  'post-participant': 'rapport efter besöket',
  'pre-host': 'värdorganisationens rapport före besöket',
  'post-host': 'värdorganisationens rapport efter besöket',
} as const satisfies Texts<typeof english.report>;

export const reportStatus = {
  draft: 'Inte inlämnad ännu',
  filed: 'Inlämnad',
  returned: 'Återsänd med en kommentar',
  waived: 'Behövs inte längre',
} as const satisfies Texts<typeof english.reportStatus>;

export const pasted = {
  nameMissing: 'Namnet saknas.',
  mailMissing: 'E-postadressen saknas.',
  mailWrong: 'Det här är ingen e-postadress.',
  twice: 'Adressen finns redan på en tidigare rad.',
  tooLong: 'Namn, befattning och avdelning får ha högst 160 tecken var.',
  notReadable: 'Raden innehåller tecken som inte går att läsa.',
  elsewhere: 'Adressen tillhör någon som du inte kan se. Be sekretariatet lägga till personen i utbytet.',
  notASender: 'Välj en av organisationerna som sänder personer till det här utbytet.',
} as const satisfies Texts<typeof english.pasted>;

export const channel = {
  phone: 'per telefon',
  mail: 'per e-post',
  meeting: 'vid ett möte',
} as const satisfies Texts<typeof english.channel>;
