import type * as english from '../en/proposal.js';
import type { Texts } from '../shape.js';

export const stage = {
  draft: 'Entwurf',
  submitted: 'Eingereicht',
  'needs-information': 'Rückfrage offen',
  open: 'Offen',
  paused: 'Pausiert',
  fulfilled: 'Alle Plätze vergeben',
  withdrawn: 'Zurückgezogen',
  expired: 'Abgelaufen',
} as const satisfies Texts<typeof english.stage>;

export const phase = {
  draft: 'Entwurf',
  review: 'Prüfung',
  open: 'Offen',
  fulfilled: 'Alle Plätze vergeben',
} as const satisfies Texts<typeof english.phase>;

export const waits = {
  draft: 'den Vorschlag fertigzustellen und einzureichen',
  submitted: 'den Vorschlag zu prüfen',
  'needs-information': 'die Rückfrage zu beantworten',
  open: 'eine Vermittlung zu finden',
  paused: 'weiterzumachen',
  fulfilled: '',
  withdrawn: '',
  expired: '',
} as const satisfies Texts<typeof english.waits>;

export const action = {
  createDraft: 'Vorschlag schreiben',
  submit: 'Einreichen',
  open: 'Für die Vermittlung öffnen',
  askForInformation: 'Rückfrage stellen',
  answerInformation: 'Rückfrage beantworten',
  returnToDraft: 'Wieder zum Entwurf machen',
  pause: 'Pausieren',
  unpause: 'Pause beenden',
  withdraw: 'Zurückziehen',
  askReconfirm: 'Fragen, ob er noch gilt',
  reconfirm: 'Bestätigen, dass er noch gilt',
  expire: 'Vorschlag ablaufen lassen',
  renew: 'Erneuern',
  settle: 'Plätze zählen',
  editTerms: 'Bedingungen ändern',
} as const satisfies Texts<typeof english.action>;

export const event = {
  'draft-created': '{actor} hat diesen Vorschlag begonnen{onBehalf}.',
  'proposal-submitted': '{actor} hat den Vorschlag eingereicht{onBehalf}.',
  'proposal-opened': '{actor} hat den Vorschlag für die Vermittlung geöffnet.',
  'information-asked': '{actor} hat eine Rückfrage gestellt[: {question}].',
  'information-given': '{actor} hat die Rückfrage beantwortet{onBehalf}[: {answer}].',
  'returned-to-draft':
    'Die Rückfrage wurde nicht rechtzeitig beantwortet; der Vorschlag ist wieder ein Entwurf.',
  'proposal-paused': '{actor} hat den Vorschlag pausiert{onBehalf}[: {reason}].',
  'proposal-unpaused': '{actor} hat die Pause beendet{onBehalf}.',
  'proposal-withdrawn': '{actor} hat den Vorschlag zurückgezogen{onBehalf}[: {reason}].',
  'reconfirm-asked': 'Die Einrichtung wurde gefragt, ob der Vorschlag noch gilt.',
  'proposal-reconfirmed': '{actor} hat bestätigt, dass der Vorschlag noch gilt{onBehalf}.',
  'proposal-expired': 'Der Vorschlag ist abgelaufen, weil niemand bestätigt hat, dass er noch gilt.',
  'proposal-renewed': '{actor} hat den Vorschlag erneuert{onBehalf}.',
  'places-counted': 'Die Plätze wurden neu gezählt.',
  'terms-edited': '{actor} hat die Bedingungen geändert{onBehalf}.',
  'proposal-fulfilled': 'Alle Plätze sind vergeben.',
  'place-came-back': 'Ein Platz ist wieder frei.',
  'reminder-sent': '{actor} hat eine Erinnerung gesendet an {to}.',
  'reminder-skipped':
    'Eine Erinnerung wurde ausgelassen, bestimmt für {to}: Sie war verspätet, oder am selben Tag ging schon eine hinaus.',
  'task-opened': 'Eine Aufgabe ist entstanden: {task}',
} as const satisfies Texts<typeof english.event>;

export const need = {
  titleGiven: 'Der Titel fehlt.',
  topicsGiven: 'Bitte mindestens ein Thema wählen.',
  formatsGiven: 'Bitte mindestens ein Format wählen.',
  languagesGiven: 'Bitte mindestens eine Arbeitssprache nennen.',
  periodGiven: 'Bitte angeben, von wann bis wann ein Besuch möglich ist.',
  placesGiven: 'Bitte mindestens einen Platz anbieten.',
  noPlaceLeft: 'Es sind noch Plätze frei.',
  placeLeft: 'Es ist kein Platz mehr frei.',
  reconfirmAsked: 'Niemand hat gefragt, ob der Vorschlag noch gilt.',
  reconfirmNotAsked: 'Die Frage, ob der Vorschlag noch gilt, wurde schon gestellt.',
  somethingGiven: 'Bitte mindestens ein Feld ausfüllen.',
  periodInOrder: 'Der letzte Tag liegt vor dem ersten.',
  staysComplete: 'Die Vermittlung braucht, was geleert wurde.',
  placesNotBelowHeld: 'Vermittlungen belegen schon mehr Plätze.',
} as const satisfies Texts<typeof english.need>;

export const mark = {
  information: { 'back-to-draft': 'Der Vorschlag wird wieder ein Entwurf' },
  reconfirm: { ask: 'Die Einrichtung wird gefragt, ob der Vorschlag noch gilt' },
  reconfirmAnswer: { expire: 'Der Vorschlag läuft ab' },
} as const satisfies Texts<typeof english.mark>;

export const task = {
  'proposal-to-review': 'Einen eingereichten Vorschlag prüfen.',
  'information-wanted': 'Die Rückfrage zu Ihrem Vorschlag beantworten.',
  'reconfirm-wanted': 'Mitteilen, ob Ihr Vorschlag noch gilt.',
  'mail-undelivered': 'Eine E-Mail war nicht zustellbar: Adresse prüfen.',
} as const satisfies Texts<typeof english.task>;

export const mail = {
  'proposal-submitted': 'der eingereichte Vorschlag',
  'proposal-opened': 'die Nachricht, dass der Vorschlag offen ist',
  'information-asked': 'eine Rückfrage zum Vorschlag',
  'proposal-back-to-draft': 'die Nachricht, dass der Vorschlag wieder ein Entwurf ist',
  'proposal-withdrawn': 'die Nachricht, dass der Vorschlag zurückgezogen wurde',
  reconfirm: 'die Frage, ob der Vorschlag noch gilt',
  'proposal-expired': 'die Nachricht, dass der Vorschlag abgelaufen ist',
  'proposal-fulfilled': 'die Nachricht, dass alle Plätze vergeben sind',
} as const satisfies Texts<typeof english.mail>;
