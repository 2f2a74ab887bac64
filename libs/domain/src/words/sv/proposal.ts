import type * as english from '../en/proposal.js';
import type { Texts } from '../shape.js';

export const stage = {
  draft: 'Utkast',
  submitted: 'Inskickat',
  'needs-information': 'Behöver uppgifter',
  open: 'Öppet',
  paused: 'Pausat',
  fulfilled: 'Alla platser tagna',
  withdrawn: 'Tillbakadraget',
  expired: 'Har gått ut',
} as const satisfies Texts<typeof english.stage>;

export const phase = {
  draft: 'Utkast',
  review: 'Granskning',
  open: 'Öppet',
  fulfilled: 'Alla platser tagna',
} as const satisfies Texts<typeof english.phase>;

export const waits = {
  draft: 'ska bli klara och skicka in förslaget',
  submitted: 'ska granska förslaget',
  'needs-information': 'ska besvara frågan',
  open: 'ska hitta en matchning',
  paused: 'ska fortsätta',
  fulfilled: '',
  withdrawn: '',
  expired: '',
} as const satisfies Texts<typeof english.waits>;

export const action = {
  createDraft: 'Skriv ett förslag',
  submit: 'Skicka in',
  open: 'Öppna för matchning',
  askForInformation: 'Be om uppgifter',
  answerInformation: 'Besvara frågan',
  returnToDraft: 'Gör till utkast igen',
  pause: 'Pausa',
  unpause: 'Avsluta pausen',
  withdraw: 'Dra tillbaka',
  askReconfirm: 'Fråga om det fortfarande gäller',
  reconfirm: 'Svara att det fortfarande gäller',
  expire: 'Låt förslaget gå ut',
  renew: 'Förnya',
  settle: 'Räkna platserna',
  editTerms: 'Ändra villkoren',
} as const satisfies Texts<typeof english.action>;

export const event = {
  'draft-created': '{actor} började på förslaget{onBehalf}.',
  'proposal-submitted': '{actor} skickade in förslaget{onBehalf}.',
  'proposal-opened': '{actor} öppnade förslaget för matchning.',
  'information-asked': '{actor} bad om uppgifter[: {question}].',
  'information-given': '{actor} besvarade frågan{onBehalf}[: {answer}].',
  'returned-to-draft': 'Frågan besvarades inte i tid, så förslaget är ett utkast igen.',
  'proposal-paused': '{actor} pausade förslaget{onBehalf}[: {reason}].',
  'proposal-unpaused': '{actor} avslutade pausen{onBehalf}.',
  'proposal-withdrawn': '{actor} drog tillbaka förslaget{onBehalf}[: {reason}].',
  'reconfirm-asked': 'Organisationen fick frågan om förslaget fortfarande gäller.',
  'proposal-reconfirmed': '{actor} svarade att förslaget fortfarande gäller{onBehalf}.',
  'proposal-expired': 'Förslaget gick ut, eftersom ingen svarade att det fortfarande gäller.',
  'proposal-renewed': '{actor} förnyade förslaget{onBehalf}.',
  'places-counted': 'Platserna räknades om.',
  'terms-edited': '{actor} ändrade villkoren{onBehalf}.',
  'proposal-fulfilled': 'Alla platser är tagna.',
  'place-came-back': 'En plats är ledig igen.',
  'reminder-sent': '{actor} påminde {to}.',
  'reminder-skipped':
    'En påminnelse till {to} hoppades över: den var sen, eller så gick en annan i väg samma dag.',
  'task-opened': 'En uppgift skapades: {task}',
} as const satisfies Texts<typeof english.event>;

export const need = {
  titleGiven: 'Rubriken saknas.',
  topicsGiven: 'Välj minst ett ämne.',
  formatsGiven: 'Välj minst ett format.',
  languagesGiven: 'Ange minst ett arbetsspråk.',
  periodGiven: 'Ange från när till när ett besök kan äga rum.',
  placesGiven: 'Erbjud minst en plats.',
  noPlaceLeft: 'Det finns platser kvar.',
  placeLeft: 'Det finns ingen plats kvar.',
  reconfirmAsked: 'Ingen har frågat om förslaget fortfarande gäller.',
  reconfirmNotAsked: 'Frågan om förslaget fortfarande gäller har redan ställts.',
  somethingGiven: 'Fyll i minst ett fält.',
  periodInOrder: 'Sista dagen är före den första.',
  staysComplete: 'Matchningen behöver det som tömdes.',
  placesNotBelowHeld: 'Matchningarna upptar fler platser än så.',
} as const satisfies Texts<typeof english.need>;

export const mark = {
  information: { 'back-to-draft': 'förslaget blir ett utkast igen' },
  reconfirm: { ask: 'organisationen får frågan om förslaget fortfarande gäller' },
  reconfirmAnswer: { expire: 'förslaget går ut' },
} as const satisfies Texts<typeof english.mark>;

export const task = {
  'proposal-to-review': 'Granska ett inskickat förslag.',
  'information-wanted': 'Besvara frågan om ert förslag.',
  'reconfirm-wanted': 'Berätta om ert förslag fortfarande gäller.',
  'mail-undelivered': 'Ett mejl kunde inte levereras: kontrollera adressen.',
} as const satisfies Texts<typeof english.task>;

export const mail = {
  'proposal-submitted': 'det inskickade förslaget',
  'proposal-opened': 'besked om att förslaget är öppet',
  'information-asked': 'en fråga om förslaget',
  'proposal-back-to-draft': 'besked om att förslaget är ett utkast igen',
  'proposal-withdrawn': 'besked om att förslaget drogs tillbaka',
  reconfirm: 'frågan om förslaget fortfarande gäller',
  'proposal-expired': 'besked om att förslaget har gått ut',
  'proposal-fulfilled': 'besked om att alla platser är tagna',
} as const satisfies Texts<typeof english.mail>;
