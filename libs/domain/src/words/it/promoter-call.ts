import type * as english from '../en/promoter-call.js';
import type { Texts } from '../shape.js';

export const stage = {
  planned: 'Previsto',
  open: 'Aperto',
  closed: 'Chiuso',
  reviewing: 'In valutazione',
  decided: 'Deciso',
  published: 'Pubblicato',
  archived: 'Archiviato',
  'without-award': 'Chiuso senza selezione',
} as const satisfies Texts<typeof english.stage>;

export const phase = {
  preparation: 'Preparazione',
  open: 'Bando aperto',
  closed: 'Chiusura',
  review: 'Valutazione',
  decision: 'Decisioni',
  published: 'Promotori',
} as const satisfies Texts<typeof english.phase>;

export const waits = {
  planned: 'preparare il bando',
  open: 'presentare o proporre candidature',
  closed: 'proseguire, prorogare o chiudere senza selezione',
  reviewing: 'portare la valutazione alle decisioni',
  decided: 'pubblicare i profili',
  published: '',
  archived: '',
  'without-award': '',
} as const satisfies Texts<typeof english.waits>;

export const action = {
  planCall: 'Preparare un bando',
  editCall: 'Modificare il bando',
  setWeights: 'Fissare i pesi',
  nameLead: 'Nominare la guida della giuria',
  nameDeputy: 'Nominare chi fa da supplente',
  namePanel: 'Nominare la giuria',
  nameCheckers: 'Nominare chi esamina l’ammissibilità',
  previewCall: 'Vedere l’anteprima',
  sayReady: 'Dichiarare che è pronto',
  launch: 'Lanciare il bando',
  extend: 'Prorogare',
  closeEarly: 'Chiudere in anticipo',
  closeCall: 'Chiudere',
  reopenCall: 'Riaprire',
  takeUpCall: 'Riprendere',
  startReview: 'Iniziare la valutazione',
  closeWithoutAward: 'Chiudere senza selezione',
  leaveOut: 'Lasciare fuori',
  takeBackIn: 'Includere di nuovo',
  releaseDecisions: 'Comunicare tutte le decisioni',
  publishProfiles: 'Pubblicare i profili',
  archiveCall: 'Archiviare',
} as const satisfies Texts<typeof english.action>;

export const event = {
  'call-planned': '{actor} ha preparato questo bando.',
  'call-edited': '{actor} ha modificato il bando.',
  'weights-set': '{actor} ha fissato i pesi dei criteri.',
  'lead-named': '{actor} ha affidato la guida della giuria a {someone}.',
  'deputy-named': '{actor} ha affidato la supplenza a {someone}.',
  'panel-named': '{actor} ha nominato la giuria.',
  'checkers-named': '{actor} ha nominato chi esamina l’ammissibilità{onBehalf}.',
  'call-previewed': '{actor} ha visto il bando come lo vedranno i candidati.',
  'call-ready': '{actor} ha dichiarato che il bando è pronto.',
  'call-launched': 'Il bando è stato lanciato.',
  'call-extended': '{actor} ha prorogato il bando[ al {until}][: {reason}].',
  'call-closed-early': '{actor} ha chiuso il bando in anticipo[: {reason}].',
  'call-closed': 'Il bando si è chiuso.',
  'call-reopened': '{actor} ha riaperto il bando[ fino al {until}][: {reason}].',
  'call-taken-up': '{actor} ha ripreso il bando[ fino al {until}][: {reason}].',
  'review-started': 'La valutazione è iniziata.',
  'closed-without-award': '{actor} ha chiuso il bando senza selezione[: {reason}].',
  'application-left-out': '{actor} ha lasciato fuori una candidatura{onBehalf}[: {reason}].',
  'application-taken-in': '{actor} ha incluso di nuovo una candidatura{onBehalf}.',
  'decisions-released': '{actor} ha comunicato le decisioni.',
  'profiles-published': '{actor} ha pubblicato i profili.',
  'call-archived': 'Il bando è stato archiviato.',
  'reminder-sent': '{actor} ha inviato un promemoria {to}.',
  'reminder-skipped':
    'Un promemoria destinato {to} è stato tralasciato: era tardivo, o quel giorno ne era già partito un altro.',
  'task-opened': 'È stata aperta un’attività: {task}',
} as const satisfies Texts<typeof english.event>;

export const need = {
  textInEveryLanguage: 'Manca il testo del bando in una lingua.',
  weightsGiven: 'Nessun criterio ha un peso.',
  placesGiven: 'Serve almeno un posto.',
  datesInOrder: 'Il giorno di chiusura non segue quello di apertura.',
  leadNamed: 'Nessuno guida ancora la giuria.',
  deputyNamed: 'Non è nominato chi fa da supplente.',
  panelLargeEnough: 'La giuria ha meno membri di quanti ne richieda ogni candidatura.',
  previewed: 'Guardi prima l’anteprima.',
  saidReady: 'Il bando non è stato dichiarato pronto.',
  notSaidReady: 'Il bando è già pronto.',
  openingDayCome: 'Il giorno di apertura non è ancora arrivato.',
  closingDayAhead: 'Il giorno di chiusura è passato.',
  anApplication: 'Non c’è alcuna candidatura.',
  tooFewApplications: 'Le candidature sono sufficienti.',
  enoughApplications: 'Ci sono meno candidature che posti.',
  everyApplicationSettled: 'Alcune candidature non sono né decise né lasciate fuori.',
  someApplicationPending: 'Tutte le candidature sono decise o lasciate fuori.',
  somethingToRelease: 'Nessuna decisione attende di essere comunicata.',
  somethingLeftOut: 'Nulla è stato lasciato fuori.',
  aProfileApproved: 'Nessun profilo è ancora approvato.',
  somethingGiven: 'Compili almeno un campo.',
  periodInOrder: 'L’ultimo giorno precede il primo.',
  laterThanNow: 'Scelga un giorno successivo.',
  knownCriteria: 'Questo criterio non esiste.',
  leadIsNotDeputy: 'Nessuno può essere supplente di sé.',
  applicationPending: 'Questa candidatura è già decisa o lasciata fuori.',
  applicationLeftOut: 'Questa candidatura non è stata lasciata fuori.',
  balanceLookedAt: 'Guardi prima l’equilibrio per regione e tipo.',
} as const satisfies Texts<typeof english.need>;

export const mark = {
  readiness: {
    'tell-secretariat': 'la segreteria viene avvisata che il bando non è pronto',
    'tell-lead': 'chi guida la giuria viene avvisato che il bando non è pronto',
  },
  opening: {
    launch: 'il bando si apre',
  },
  closing: {
    close: 'il bando si chiude',
  },
  afterClosing: {
    'too-few': 'chi guida la giuria viene avvisato che le candidature sono troppo poche',
    review: 'inizia la valutazione',
  },
  release: {
    remind: 'chi guida la giuria riceve un promemoria delle decisioni',
    due: 'la segreteria viene avvisata che le decisioni sono attese',
  },
  archive: {
    archive: 'il bando viene archiviato',
  },
} as const satisfies Texts<typeof english.mark>;

export const task = {
  'call-to-prepare': 'Preparare il bando: si apre tra una settimana.',
  'too-few-applications': 'Decidere che cosa fare con troppo poche candidature.',
  'decisions-due': 'Portare le decisioni alla comunicazione.',
  'mail-undelivered': 'Non è stato possibile recapitare un’e-mail: controllare l’indirizzo.',
} as const satisfies Texts<typeof english.task>;

export const mail = {
  'call-lead-named': 'l’avviso del ruolo nella giuria',
  'call-not-ready': 'l’avviso che il bando non è pronto',
  'call-opened': 'l’invito a manifestare interesse',
  'call-extended': 'l’avviso del nuovo giorno di chiusura',
  'too-few-applications': 'l’avviso che le candidature sono troppo poche',
  'release-due': 'un promemoria delle decisioni',
} as const satisfies Texts<typeof english.mail>;
