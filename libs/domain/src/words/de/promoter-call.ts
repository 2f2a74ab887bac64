import type * as english from '../en/promoter-call.js';
import type { Texts } from '../shape.js';

export const stage = {
  planned: 'Geplant',
  open: 'Offen',
  closed: 'Geschlossen',
  reviewing: 'In der Begutachtung',
  decided: 'Entschieden',
  published: 'Veröffentlicht',
  archived: 'Archiviert',
  'without-award': 'Ohne Auswahl beendet',
} as const satisfies Texts<typeof english.stage>;

export const phase = {
  preparation: 'Vorbereitung',
  open: 'Offene Ausschreibung',
  closed: 'Abschluss',
  review: 'Begutachtung',
  decision: 'Entscheidungen',
  published: 'Mobility Promoters',
} as const satisfies Texts<typeof english.phase>;

export const waits = {
  planned: 'die Ausschreibung vorzubereiten',
  open: 'sich zu bewerben oder jemanden vorzuschlagen',
  closed: 'weiterzumachen, zu verlängern oder ohne Auswahl zu beenden',
  reviewing: 'die Begutachtung zu Entscheidungen zu führen',
  decided: 'die Profile zu veröffentlichen',
  published: '',
  archived: '',
  'without-award': '',
} as const satisfies Texts<typeof english.waits>;

export const action = {
  planCall: 'Eine Ausschreibung planen',
  editCall: 'Die Ausschreibung ändern',
  setWeights: 'Die Gewichte festlegen',
  nameLead: 'Die Leitung der Jury benennen',
  nameDeputy: 'Die Stellvertretung benennen',
  namePanel: 'Die Jury benennen',
  nameCheckers: 'Benennen, wer die Zulässigkeit prüft',
  previewCall: 'Vorschau ansehen',
  sayReady: 'Als bereit melden',
  launch: 'Die Ausschreibung starten',
  extend: 'Verlängern',
  closeEarly: 'Vorzeitig schließen',
  closeCall: 'Schließen',
  reopenCall: 'Wieder öffnen',
  takeUpCall: 'Wieder aufnehmen',
  startReview: 'Die Begutachtung beginnen',
  closeWithoutAward: 'Ohne Auswahl beenden',
  leaveOut: 'Auslassen',
  takeBackIn: 'Wieder aufnehmen',
  releaseDecisions: 'Alle Entscheidungen mitteilen',
  publishProfiles: 'Die Profile veröffentlichen',
  archiveCall: 'Archivieren',
} as const satisfies Texts<typeof english.action>;

export const event = {
  'call-planned': '{actor} hat diese Ausschreibung geplant.',
  'call-edited': '{actor} hat die Ausschreibung geändert.',
  'weights-set': '{actor} hat die Gewichte der Kriterien festgelegt.',
  'lead-named': '{actor} hat benannt, wer die Jury leitet: {someone}.',
  'deputy-named': '{actor} hat die Stellvertretung benannt: {someone}.',
  'panel-named': '{actor} hat die Jury benannt.',
  'checkers-named': '{actor} hat benannt, wer die Zulässigkeit prüft{onBehalf}.',
  'call-previewed': '{actor} hat die Ausschreibung so angesehen, wie Bewerbende sie sehen werden.',
  'call-ready': '{actor} hat die Ausschreibung als bereit gemeldet.',
  'call-launched': 'Die Ausschreibung wurde gestartet.',
  'call-extended': '{actor} hat die Ausschreibung verlängert[ bis {until}][: {reason}].',
  'call-closed-early': '{actor} hat die Ausschreibung vorzeitig geschlossen[: {reason}].',
  'call-closed': 'Die Ausschreibung wurde geschlossen.',
  'call-reopened': '{actor} hat die Ausschreibung wieder geöffnet[ bis {until}][: {reason}].',
  'call-taken-up': '{actor} hat die Ausschreibung wieder aufgenommen[ bis {until}][: {reason}].',
  'review-started': 'Die Begutachtung hat begonnen.',
  'closed-without-award': '{actor} hat die Ausschreibung ohne Auswahl beendet[: {reason}].',
  'application-left-out': '{actor} hat eine Bewerbung ausgelassen{onBehalf}[: {reason}].',
  'application-taken-in': '{actor} hat eine Bewerbung wieder aufgenommen{onBehalf}.',
  'decisions-released': '{actor} hat die Entscheidungen mitgeteilt.',
  'profiles-published': '{actor} hat die Profile veröffentlicht.',
  'call-archived': 'Die Ausschreibung wurde archiviert.',
  'reminder-sent': '{actor} hat eine Erinnerung gesendet an {to}.',
  'reminder-skipped':
    'Eine Erinnerung wurde ausgelassen, bestimmt für {to}: Sie war verspätet, oder am selben Tag ging schon eine hinaus.',
  'task-opened': 'Eine Aufgabe ist entstanden: {task}',
} as const satisfies Texts<typeof english.event>;

export const need = {
  textInEveryLanguage: 'Der Text der Ausschreibung fehlt in einer Sprache.',
  weightsGiven: 'Kein Kriterium hat ein Gewicht.',
  placesGiven: 'Mindestens ein Platz ist nötig.',
  datesInOrder: 'Der Schlusstag liegt nicht nach dem Eröffnungstag.',
  leadNamed: 'Es ist nicht benannt, wer die Jury leitet.',
  deputyNamed: 'Es ist keine Stellvertretung benannt.',
  panelLargeEnough: 'Die Jury ist kleiner, als jede Bewerbung es verlangt.',
  previewed: 'Sehen Sie sich zuerst die Vorschau an.',
  saidReady: 'Die Ausschreibung wurde nicht als bereit gemeldet.',
  notSaidReady: 'Die Ausschreibung ist schon bereit.',
  openingDayCome: 'Der Eröffnungstag ist noch nicht gekommen.',
  closingDayAhead: 'Der Schlusstag ist vorbei.',
  anApplication: 'Es gibt keine Bewerbung.',
  tooFewApplications: 'Es gibt genug Bewerbungen.',
  enoughApplications: 'Es gibt weniger Bewerbungen als Plätze.',
  everyApplicationSettled: 'Einige Bewerbungen sind weder vorgemerkt noch ausgelassen.',
  someApplicationPending: 'Jede Bewerbung ist vorgemerkt oder ausgelassen.',
  somethingToRelease: 'Keine Entscheidung wartet auf Mitteilung.',
  somethingLeftOut: 'Nichts wurde ausgelassen.',
  aProfileApproved: 'Noch ist kein Profil freigegeben.',
  somethingGiven: 'Füllen Sie mindestens ein Feld aus.',
  periodInOrder: 'Der letzte Tag liegt vor dem ersten.',
  laterThanNow: 'Wählen Sie einen späteren Tag.',
  knownCriteria: 'Dieses Kriterium gibt es nicht.',
  leadIsNotDeputy: 'Niemand kann sich selbst vertreten.',
  applicationPending: 'Diese Bewerbung ist schon vorgemerkt oder ausgelassen.',
  applicationLeftOut: 'Diese Bewerbung wurde nicht ausgelassen.',
  balanceLookedAt: 'Sehen Sie sich zuerst die Verteilung nach Region und Art an.',
} as const satisfies Texts<typeof english.need>;

export const mark = {
  readiness: {
    'tell-secretariat': 'Das Sekretariat erfährt, dass die Ausschreibung nicht bereit ist',
    'tell-lead': 'Die Leitung der Jury erfährt, dass die Ausschreibung nicht bereit ist',
  },
  opening: {
    launch: 'Die Ausschreibung öffnet',
  },
  closing: {
    close: 'Die Ausschreibung schließt',
  },
  afterClosing: {
    'too-few': 'Die Leitung der Jury erfährt, dass es zu wenige Bewerbungen gibt',
    review: 'Die Begutachtung beginnt',
  },
  release: {
    remind: 'Die Leitung der Jury wird an die Entscheidungen erinnert',
    due: 'Das Sekretariat erfährt, dass Entscheidungen fällig sind',
  },
  archive: {
    archive: 'Die Ausschreibung wird archiviert',
  },
} as const satisfies Texts<typeof english.mark>;

export const task = {
  'call-to-prepare': 'Die Ausschreibung vorbereiten: Sie öffnet in einer Woche.',
  'too-few-applications': 'Entscheiden, was aus zu wenigen Bewerbungen folgt.',
  'decisions-due': 'Die Entscheidungen zur Mitteilung bringen.',
  'mail-undelivered': 'Eine E-Mail war nicht zustellbar: Adresse prüfen.',
} as const satisfies Texts<typeof english.task>;

export const mail = {
  'call-lead-named': 'die Nachricht über die Aufgabe in der Jury',
  'call-not-ready': 'die Warnung, dass die Ausschreibung nicht bereit ist',
  'call-opened': 'der Aufruf zur Interessenbekundung',
  'call-extended': 'die Nachricht über den neuen Schlusstag',
  'too-few-applications': 'die Nachricht, dass es zu wenige Bewerbungen gibt',
  'release-due': 'eine Erinnerung an die Entscheidungen',
} as const satisfies Texts<typeof english.mail>;
