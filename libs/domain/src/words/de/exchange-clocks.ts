import type * as english from '../en/exchange-clocks.js';
import type { Texts } from '../shape.js';

const missingReminded = 'Teilnehmende, deren Bericht fehlt, werden erinnert';
const missingRemindedAgain = 'Teilnehmende, deren Bericht fehlt, werden noch einmal erinnert';
const hostReminded = 'Die aufnehmende Einrichtung wird an ihren Bericht erinnert';
const hostRemindedAgain = 'Die aufnehmende Einrichtung wird noch einmal an ihren Bericht erinnert';
const erased = 'Was Teilnehmende über ihren Unterstützungsbedarf geschrieben haben, wird gelöscht';
const erasedOfRemoved =
  'Was entfernte Personen über ihren Unterstützungsbedarf geschrieben haben, wird gelöscht';

/** What the clock does then, as a sentence that follows a colon. */
export const mark = {
  answer: {
    'remind-1': 'Wer nicht geantwortet hat, wird erinnert',
    'remind-2': 'Wer nicht geantwortet hat, wird noch einmal erinnert',
    expire: 'Die Vermittlung läuft ab und die Plätze werden wieder frei',
  },
  firstContact: {
    task: 'Das Sekretariat fragt, woran der Erstkontakt hängt',
    lapse: 'Der Austausch verfällt und die Plätze werden wieder frei',
  },
  dates: {
    task: 'Das Sekretariat fragt nach den Terminen',
    ask: 'Beide Seiten werden gefragt, ob es bei dem Besuch bleibt',
  },
  stillOn: {
    'ask-again': 'Beide Seiten werden noch einmal gefragt, ob es bei dem Besuch bleibt',
    lapse: 'Der Austausch verfällt und die Plätze werden wieder frei',
  },
  preReports: {
    'remind-1': missingReminded,
    'remind-host-1': hostReminded,
    'remind-2': missingRemindedAgain,
    'remind-host-2': hostRemindedAgain,
    contact: 'Die Einrichtungen erfahren, welche Berichte fehlen',
    secretariat: 'Das Sekretariat sieht, welche Berichte fehlen',
  },
  visitStart: { start: 'Der Besuch beginnt' },
  visitEnd: { 'assume-held': 'Der Besuch gilt als durchgeführt, ohne Bestätigung' },
  postReports: {
    'remind-1': missingReminded,
    'remind-host-1': hostReminded,
    'remind-2': missingRemindedAgain,
    'remind-host-2': hostRemindedAgain,
    contact: 'Die Einrichtungen erfahren, welche Berichte fehlen',
    waive: 'Das Sekretariat darf auf Fehlendes verzichten',
    'one-side': 'Das Factsheet darf aus der Sicht nur einer Seite geschrieben werden',
  },
  draft: { task: 'Das Sekretariat sieht, dass der Entwurf fällig ist' },
  approval: {
    'remind-1': 'Die Seite, die nicht geantwortet hat, wird erinnert',
    'remind-items-1': 'Wer ein Zitat oder Foto nicht bestätigt hat, wird erinnert',
    'remind-2': 'Die Seite, die nicht geantwortet hat, wird noch einmal erinnert',
    'remind-items-2': 'Wer ein Zitat oder Foto nicht bestätigt hat, wird noch einmal erinnert',
    drop: 'Zitate und Fotos, die niemand bestätigt hat, fallen weg',
    'silent-side': 'Das Factsheet darf ohne die Seite erscheinen, die nicht antwortet',
  },
  hold: { resume: 'Der Austausch geht dort weiter, wo er stand' },
  followUp: { ask: 'Beide Seiten werden nach dem nächsten Schritt gefragt' },
  followUpAnswer: {
    remind: 'Wer den nächsten Schritt nicht genannt hat, wird erinnert',
    close: 'Die Nachfrage wird abgeschlossen',
  },
  accessNeeds: { delete: erased },
  accessNeedsOfStopped: { delete: erased },
  accessNeedsOfRemoved: { delete: erasedOfRemoved },
  bystanders: { delete: 'Die Namen von Personen auf Fotos, die nicht teilgenommen haben, werden gelöscht' },
  bystandersOfStopped: {
    delete: 'Die Namen von Personen auf Fotos, die nicht teilgenommen haben, werden gelöscht',
  },
  accessNeedsOfRemovedOnHold: { delete: erasedOfRemoved },
} as const satisfies Texts<typeof english.mark>;

export const task = {
  'first-contact-missing': 'Klären, warum kein Erstkontakt eingetragen ist.',
  'dates-missing': 'Beide Seiten nach den Terminen des Besuchs fragen.',
  'pre-reports-missing': 'Fehlende Berichte vor dem Besuch anmahnen.',
  'visit-gaps': 'Ansehen, was zu Beginn des Besuchs fehlte.',
  'visit-unconfirmed': 'Klären, ob der Besuch stattfand, und ihn erfassen.',
  'post-reports-missing': 'Fehlende Berichte nach dem Besuch anmahnen oder darauf verzichten.',
  'draft-from-one-side': 'Entscheiden, ob das Factsheet aus der Sicht nur einer Seite geschrieben wird.',
  'factsheet-draft-due': 'Den Entwurf des Factsheets abschließen.',
  'late-report': 'Einen verspäteten Bericht für das Factsheet lesen.',
  'changes-requested': 'Die gewünschten Änderungen am Factsheet vornehmen.',
  'side-silent': 'Entscheiden, ob ohne die Seite veröffentlicht wird, die nicht antwortet.',
  'kpi-incomplete': 'Die Zahlen des Austauschs ergänzen.',
  'mail-undelivered': 'Eine E-Mail war nicht zustellbar: Adresse prüfen.',
} as const satisfies Texts<typeof english.task>;

export const mail = {
  'match-proposed': 'die vorgeschlagene Vermittlung',
  'match-answer-reminder': 'eine Erinnerung, auf die Vermittlung zu antworten',
  'match-expired': 'das Ende einer unbeantworteten Vermittlung',
  'match-declined': 'die Nachricht, dass die Vermittlung abgelehnt wurde',
  'match-withdrawn': 'die Nachricht, dass die Vermittlung zurückgezogen wurde',
  introduced: 'die gegenseitigen Kontaktdaten',
  'exchange-lapsed': 'die Nachricht, dass der Austausch verfallen ist',
  'preparation-started': 'der Beginn der Vorbereitung',
  'still-on': 'die Frage, ob es bei dem Besuch bleibt',
  'visit-dates-set': 'die Termine des Besuchs',
  'participant-removed': 'die Nachricht, nicht mehr auf der Liste zu stehen',
  'pre-report-invitation': 'die Einladung zum Bericht vor dem Besuch',
  'pre-report-reminder': 'eine Erinnerung an den Bericht vor dem Besuch',
  'host-pre-report-reminder': 'eine Erinnerung an den Bericht der aufnehmenden Einrichtung vor dem Besuch',
  'pre-reports-missing-contact': 'die Liste der fehlenden Berichte vor dem Besuch',
  'pre-reports-missing': 'die Liste der fehlenden Berichte vor dem Besuch',
  'visit-ready': 'die Nachricht, dass alles bereit ist',
  'visit-not-held': 'die Nachricht, dass der Besuch nicht stattfand',
  'post-report-invitation': 'die Einladung zum Bericht nach dem Besuch',
  'host-post-report-invitation': 'die Einladung zum Bericht der aufnehmenden Einrichtung nach dem Besuch',
  'post-report-reminder': 'eine Erinnerung an den Bericht nach dem Besuch',
  'host-post-report-reminder': 'eine Erinnerung an den Bericht der aufnehmenden Einrichtung nach dem Besuch',
  'post-reports-missing-contact': 'die Liste der fehlenden Berichte nach dem Besuch',
  'report-copy': 'eine Kopie des eingereichten Berichts',
  'report-returned': 'ein mit Kommentar zurückgegebener Bericht',
  'factsheet-approval': 'das Factsheet zur Freigabe',
  'factsheet-approval-reminder': 'eine Erinnerung, das Factsheet freizugeben',
  'item-confirmation': 'die Frage nach einem Zitat oder Foto',
  'item-confirmation-reminder': 'eine Erinnerung, zu einem Zitat oder Foto zu antworten',
  'factsheet-published': 'das veröffentlichte Factsheet',
  'consent-withdrawn': 'die Nachricht von einer widerrufenen Einwilligung',
  'closed-without-factsheet': 'die Nachricht, dass es kein Factsheet geben wird',
  'follow-up': 'die Frage nach dem nächsten Schritt',
  'follow-up-reminder': 'eine Erinnerung, den nächsten Schritt mitzuteilen',
  'put-on-hold': 'die Nachricht, dass der Austausch ruht',
  resumed: 'die Nachricht, dass der Austausch weitergeht',
  'exchange-cancelled': 'die Nachricht, dass der Austausch abgesagt wurde',
  'exchange-reopened': 'die Nachricht, dass der Austausch wieder offen ist',
} as const satisfies Texts<typeof english.mail>;
