import type * as english from '../en/exchange-clocks.js';
import type { Texts } from '../shape.js';

const missingReminded = 'parte un promemoria ai partecipanti di cui manca la relazione';
const missingRemindedAgain = 'parte un secondo promemoria ai partecipanti di cui manca la relazione';
const hostReminded = 'parte un promemoria all’organizzazione ospitante per la sua relazione';
const hostRemindedAgain = 'parte un secondo promemoria all’organizzazione ospitante per la sua relazione';
const erased = 'viene eliminato ciò che i partecipanti hanno scritto sulle loro esigenze di accessibilità';
const erasedOfRemoved =
  'viene eliminato ciò che le persone tolte hanno scritto sulle loro esigenze di accessibilità';

/** What the clock does then, as a clause that follows “poi”. */
export const mark = {
  answer: {
    'remind-1': 'parte un promemoria a chi non ha risposto',
    'remind-2': 'parte un secondo promemoria a chi non ha risposto',
    expire: 'l’abbinamento scade e i posti tornano liberi',
  },
  firstContact: {
    task: 'la segreteria chiede che cosa trattiene il primo contatto',
    lapse: 'lo scambio decade e i posti tornano liberi',
  },
  dates: {
    task: 'la segreteria chiede le date',
    ask: 'si chiede a entrambe le parti se la visita è confermata',
  },
  stillOn: {
    'ask-again': 'si chiede ancora una volta a entrambe le parti se la visita è confermata',
    lapse: 'lo scambio decade e i posti tornano liberi',
  },
  preReports: {
    'remind-1': missingReminded,
    'remind-host-1': hostReminded,
    'remind-2': missingRemindedAgain,
    'remind-host-2': hostRemindedAgain,
    contact: 'le organizzazioni vengono a sapere quali relazioni mancano',
    secretariat: 'la segreteria vede quali relazioni mancano',
  },
  visitStart: { start: 'inizia la visita' },
  visitEnd: { 'assume-held': 'la visita conta come svolta, senza conferma' },
  postReports: {
    'remind-1': missingReminded,
    'remind-host-1': hostReminded,
    'remind-2': missingRemindedAgain,
    'remind-host-2': hostRemindedAgain,
    contact: 'le organizzazioni vengono a sapere quali relazioni mancano',
    waive: 'la segreteria può esonerare da ciò che manca',
    'one-side': 'la scheda può essere scritta sulla base di una sola delle parti',
  },
  draft: { task: 'la segreteria vede che la bozza della scheda è in scadenza' },
  approval: {
    'remind-1': 'parte un promemoria alla parte che non ha risposto',
    'remind-items-1': 'parte un promemoria a chi non ha confermato una citazione o una foto',
    'remind-2': 'parte un secondo promemoria alla parte che non ha risposto',
    'remind-items-2': 'parte un secondo promemoria a chi non ha confermato una citazione o una foto',
    drop: 'le citazioni e le foto che nessuno ha confermato vengono scartate',
    'silent-side': 'la scheda può proseguire senza la parte che non risponde',
  },
  hold: { resume: 'lo scambio riprende da dov’era' },
  followUp: { ask: 'si chiede a entrambe le parti del prossimo passo' },
  followUpAnswer: {
    remind: 'parte un promemoria a chi non ha indicato il prossimo passo',
    close: 'il seguito viene chiuso',
  },
  accessNeeds: { delete: erased },
  accessNeedsOfStopped: { delete: erased },
  accessNeedsOfRemoved: { delete: erasedOfRemoved },
  bystanders: { delete: 'i nomi di chi compare nelle foto senza aver partecipato vengono eliminati' },
  bystandersOfStopped: {
    delete: 'i nomi di chi compare nelle foto senza aver partecipato vengono eliminati',
  },
  accessNeedsOfRemovedOnHold: { delete: erasedOfRemoved },
} as const satisfies Texts<typeof english.mark>;

export const task = {
  'first-contact-missing': 'Scoprire perché non è annotato nessun primo contatto.',
  'dates-missing': 'Chiedere a entrambe le parti le date della visita.',
  'pre-reports-missing': 'Sollecitare le relazioni prima della visita che mancano.',
  'visit-gaps': 'Vedere che cosa mancava quando la visita è iniziata.',
  'visit-unconfirmed': 'Scoprire se la visita si è svolta, e registrarlo.',
  'post-reports-missing': 'Sollecitare le relazioni dopo la visita che mancano, o esonerarne.',
  'draft-from-one-side': 'Decidere se scrivere la scheda sulla base di una sola delle parti.',
  'factsheet-draft-due': 'Completare la bozza della scheda.',
  'late-report': 'Leggere una relazione arrivata in ritardo, per la scheda.',
  'changes-requested': 'Fare le modifiche alla scheda che sono state chieste.',
  'side-silent': 'Decidere se pubblicare senza la parte che non risponde.',
  'kpi-incomplete': 'Completare le cifre dello scambio.',
  'mail-undelivered': 'Non è stato possibile recapitare un’e-mail: controllare l’indirizzo.',
} as const satisfies Texts<typeof english.task>;

export const mail = {
  'match-proposed': 'l’abbinamento proposto',
  'match-answer-reminder': 'il promemoria di rispondere all’abbinamento',
  'match-expired': 'la fine di un abbinamento rimasto senza risposta',
  'match-declined': 'la risposta che l’abbinamento è stato rifiutato',
  'match-withdrawn': 'l’avviso che l’abbinamento è stato ritirato',
  introduced: 'la messa in contatto',
  'exchange-lapsed': 'l’avviso che lo scambio è decaduto',
  'preparation-started': 'l’inizio della preparazione',
  'still-on': 'la domanda se la visita è confermata',
  'visit-dates-set': 'le date della visita',
  'participant-removed': 'l’avviso di non far più parte della visita',
  'pre-report-invitation': 'l’invito alla relazione prima della visita',
  'pre-report-reminder': 'il promemoria della relazione prima della visita',
  'host-pre-report-reminder':
    'il promemoria della relazione prima della visita dell’organizzazione ospitante',
  'pre-reports-missing-contact': 'l’elenco delle relazioni prima della visita che mancano',
  'pre-reports-missing': 'l’elenco delle relazioni prima della visita che mancano',
  'visit-ready': 'l’avviso che tutto è pronto',
  'visit-not-held': 'l’avviso che la visita non si è svolta',
  'post-report-invitation': 'l’invito alla relazione dopo la visita',
  'host-post-report-invitation': 'l’invito alla relazione dopo la visita dell’organizzazione ospitante',
  'post-report-reminder': 'il promemoria della relazione dopo la visita',
  'host-post-report-reminder': 'il promemoria della relazione dopo la visita dell’organizzazione ospitante',
  'post-reports-missing-contact': 'l’elenco delle relazioni dopo la visita che mancano',
  'report-copy': 'una copia della relazione presentata',
  'report-returned': 'una relazione restituita con un commento',
  'factsheet-approval': 'la scheda da approvare',
  'factsheet-approval-reminder': 'il promemoria di approvare la scheda',
  'item-confirmation': 'la domanda su una citazione o una foto',
  'item-confirmation-reminder': 'il promemoria di rispondere su una citazione o una foto',
  'factsheet-published': 'la scheda pubblicata',
  'consent-withdrawn': 'l’avviso di un consenso revocato',
  'closed-without-factsheet': 'l’avviso che non ci sarà una scheda',
  'follow-up': 'la domanda sul prossimo passo',
  'follow-up-reminder': 'il promemoria di indicare il prossimo passo',
  'put-on-hold': 'l’avviso della sospensione',
  resumed: 'l’avviso che lo scambio riprende',
  'exchange-cancelled': 'l’avviso che lo scambio è stato annullato',
  'exchange-reopened': 'l’avviso che lo scambio è stato riaperto',
} as const satisfies Texts<typeof english.mail>;
