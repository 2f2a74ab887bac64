import type * as english from '../en/exchange-clocks.js';
import type { Texts } from '../shape.js';

const missingReminded = 'en påminnelse går till deltagare vars rapport saknas';
const missingRemindedAgain = 'ännu en påminnelse går till deltagare vars rapport saknas';
const hostReminded = 'värdorganisationen påminns om sin rapport';
const hostRemindedAgain = 'värdorganisationen påminns om sin rapport igen';
const erased = 'det som deltagarna har skrivit om sina tillgänglighetsbehov raderas';
const erasedOfRemoved = 'det som borttagna personer har skrivit om sina tillgänglighetsbehov raderas';

/** What the clock does then, as a clause that follows a colon. */
export const mark = {
  answer: {
    'remind-1': 'en påminnelse går till dem som inte har svarat',
    'remind-2': 'ännu en påminnelse går till dem som inte har svarat',
    expire: 'matchningen går ut och platserna blir lediga igen',
  },
  firstContact: {
    task: 'sekretariatet frågar vad som dröjer med den första kontakten',
    lapse: 'utbytet skrivs av och platserna blir lediga igen',
  },
  dates: {
    task: 'sekretariatet frågar efter datumen',
    ask: 'båda sidor får frågan om besöket fortfarande blir av',
  },
  stillOn: {
    'ask-again': 'båda sidor får ännu en gång frågan om besöket fortfarande blir av',
    lapse: 'utbytet skrivs av och platserna blir lediga igen',
  },
  preReports: {
    'remind-1': missingReminded,
    'remind-host-1': hostReminded,
    'remind-2': missingRemindedAgain,
    'remind-host-2': hostRemindedAgain,
    contact: 'organisationerna får veta vilka rapporter som saknas',
    secretariat: 'sekretariatet ser vilka rapporter som saknas',
  },
  visitStart: { start: 'besöket börjar' },
  visitEnd: { 'assume-held': 'besöket räknas som genomfört men obekräftat' },
  postReports: {
    'remind-1': missingReminded,
    'remind-host-1': hostReminded,
    'remind-2': missingRemindedAgain,
    'remind-host-2': hostRemindedAgain,
    contact: 'organisationerna får veta vilka rapporter som saknas',
    waive: 'sekretariatet får göra undantag för det som saknas',
    'one-side': 'faktabladet får skrivas utifrån bara den ena sidan',
  },
  draft: { task: 'sekretariatet ser att utkastet ska vara klart' },
  approval: {
    'remind-1': 'en påminnelse går till den sida som inte har svarat',
    'remind-items-1': 'en påminnelse går till dem som inte har bekräftat ett citat eller foto',
    'remind-2': 'ännu en påminnelse går till den sida som inte har svarat',
    'remind-items-2': 'ännu en påminnelse går till dem som inte har bekräftat ett citat eller foto',
    drop: 'citat och foton som ingen har bekräftat tas bort',
    'silent-side': 'faktabladet får gå vidare utan den sida som inte svarar',
  },
  hold: { resume: 'utbytet fortsätter där det var' },
  followUp: { ask: 'båda sidor får frågan om nästa steg' },
  followUpAnswer: {
    remind: 'en påminnelse går till dem som inte har berättat om nästa steg',
    close: 'uppföljningen avslutas',
  },
  accessNeeds: { delete: erased },
  accessNeedsOfStopped: { delete: erased },
  accessNeedsOfRemoved: { delete: erasedOfRemoved },
  bystanders: { delete: 'namnen på personer på foton som inte deltog raderas' },
  bystandersOfStopped: { delete: 'namnen på personer på foton som inte deltog raderas' },
  accessNeedsOfRemovedOnHold: { delete: erasedOfRemoved },
} as const satisfies Texts<typeof english.mark>;

export const task = {
  'first-contact-missing': 'Ta reda på varför ingen första kontakt är noterad.',
  'dates-missing': 'Fråga båda sidor efter datum för besöket.',
  'pre-reports-missing': 'Efterlys de rapporter före besöket som saknas.',
  'visit-gaps': 'Se efter vad som saknades när besöket började.',
  'visit-unconfirmed': 'Ta reda på om besöket blev av, och registrera det.',
  'post-reports-missing': 'Efterlys eller gör undantag för de rapporter efter besöket som saknas.',
  'draft-from-one-side': 'Bestäm om faktabladet ska skrivas utifrån bara den ena sidan.',
  'factsheet-draft-due': 'Gör klart utkastet till faktablad.',
  'late-report': 'Läs en rapport som kom sent, för faktabladets skull.',
  'changes-requested': 'Gör de ändringar i faktabladet som efterfrågades.',
  'side-silent': 'Bestäm om faktabladet ska publiceras utan den sida som inte svarar.',
  'kpi-incomplete': 'Komplettera utbytets siffror.',
  'mail-undelivered': 'Ett mejl kunde inte levereras: kontrollera adressen.',
} as const satisfies Texts<typeof english.task>;

export const mail = {
  'match-proposed': 'den föreslagna matchningen',
  'match-answer-reminder': 'påminnelse om att svara på matchningen',
  'match-expired': 'besked om en matchning som ingen besvarade',
  'match-declined': 'besked om att matchningen avböjdes',
  'match-withdrawn': 'besked om att matchningen drogs tillbaka',
  introduced: 'kontaktuppgifterna',
  'exchange-lapsed': 'besked om att utbytet skrevs av',
  'preparation-started': 'början på förberedelserna',
  'still-on': 'frågan om besöket fortfarande blir av',
  'visit-dates-set': 'datumen för besöket',
  'participant-removed': 'besked om att inte längre stå på listan',
  'pre-report-invitation': 'inbjudan till rapporten före besöket',
  'pre-report-reminder': 'påminnelse om rapporten före besöket',
  'host-pre-report-reminder': 'påminnelse om värdorganisationens rapport före besöket',
  'pre-reports-missing-contact': 'listan över rapporter före besöket som saknas',
  'pre-reports-missing': 'listan över rapporter före besöket som saknas',
  'visit-ready': 'besked om att allt är klart',
  'visit-not-held': 'besked om att besöket inte blev av',
  'post-report-invitation': 'inbjudan till rapporten efter besöket',
  'host-post-report-invitation': 'inbjudan till värdorganisationens rapport efter besöket',
  'post-report-reminder': 'påminnelse om rapporten efter besöket',
  'host-post-report-reminder': 'påminnelse om värdorganisationens rapport efter besöket',
  'post-reports-missing-contact': 'listan över rapporter efter besöket som saknas',
  'report-copy': 'en kopia av den inlämnade rapporten',
  'report-returned': 'en rapport som återsänts med en kommentar',
  'factsheet-approval': 'faktabladet för godkännande',
  'factsheet-approval-reminder': 'påminnelse om att godkänna faktabladet',
  'item-confirmation': 'frågan om ett citat eller foto',
  'item-confirmation-reminder': 'påminnelse om att svara om ett citat eller foto',
  'factsheet-published': 'det publicerade faktabladet',
  'consent-withdrawn': 'besked om ett återkallat samtycke',
  'closed-without-factsheet': 'besked om att det inte blir något faktablad',
  'follow-up': 'frågan om nästa steg',
  'follow-up-reminder': 'påminnelse om att berätta om nästa steg',
  'put-on-hold': 'besked om att utbytet är vilande',
  resumed: 'besked om att utbytet fortsätter',
  'exchange-cancelled': 'besked om att utbytet ställdes in',
  'exchange-reopened': 'besked om att utbytet öppnades igen',
} as const satisfies Texts<typeof english.mail>;
