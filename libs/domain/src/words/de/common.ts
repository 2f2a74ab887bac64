import type * as english from '../en/common.js';
import type { Texts } from '../shape.js';

export const role = {
  secretariat: 'das Sekretariat',
  host: 'die aufnehmende Einrichtung',
  sender: 'die entsendende Einrichtung',
  coSender: 'eine weitere entsendende Einrichtung',
  participant: 'die Teilnehmenden',
  proposer: 'die Einrichtung',
  clock: 'der Tag',
} as const satisfies Texts<typeof english.role>;

export const refusal = {
  'unknown-action': 'Diese Aktion gibt es nicht.',
  'not-yours': 'Dieser Schritt liegt bei jemand anderem.',
  'wrong-stage': 'Das ist beim jetzigen Stand des Vorgangs nicht möglich.',
  'unmet-needs': 'Es fehlt noch etwas.',
  'bad-input': 'Einige Felder sind noch zu prüfen.',
} as const satisfies Texts<typeof english.refusal>;

export const input = {
  'unknown-field': 'Dieses Feld gibt es hier nicht.',
  required: 'Bitte ausfüllen.',
  'not-text': 'Bitte Text eingeben.',
  'too-long': 'Bitte kürzer fassen: Das ist zu lang.',
  'not-a-number': 'Bitte eine ganze Zahl eingeben.',
  'too-small': 'Bitte eine größere Zahl eingeben.',
  'too-large': 'Bitte eine kleinere Zahl eingeben.',
  'not-an-option': 'Bitte eine der Möglichkeiten wählen.',
  'not-a-day': 'Bitte einen Tag angeben, zum Beispiel 2025-11-18.',
  'not-yes-or-no': 'Bitte mit Ja oder Nein antworten.',
  'not-an-id': 'Bitte aus der Liste wählen.',
  'not-a-list': 'Bitte aus der Liste wählen.',
  'not-attendance': 'Bitte für jede Person angeben, ob sie dabei war oder fehlte.',
  'not-counts': 'Bitte jeweils eine ganze Zahl ab 0 eingeben.',
  'not-half-days': 'Bitte zu jedem Halbtag den Tag, Vor- oder Nachmittag und das Programm angeben.',
  'not-languages': 'Bitte zu jeder Sprache das Niveau angeben.',
  'end-before-start': 'Der letzte Tag liegt vor dem ersten.',
  'not-in-the-future': 'Bitte einen Tag in der Zukunft wählen.',
  'in-the-future': 'Dieser Tag ist noch nicht gekommen.',
  'not-later': 'Bitte einen späteren Tag als den jetzigen wählen.',
  'too-late': 'Bitte einen früheren Tag wählen: Dann ist vorbei, woran erinnert wird.',
  'not-a-participant': 'Bitte jemanden wählen, der an diesem Austausch teilnimmt.',
  'nothing-given': 'Bitte mindestens ein Feld ausfüllen.',
} as const satisfies Texts<typeof english.input>;

/** In the accusative: after “an” and “für”. */
export const audience = {
  host: 'die aufnehmende Einrichtung',
  sender: 'die entsendende Einrichtung',
  bothSides: 'beide Seiten',
  coSender: 'eine weitere entsendende Einrichtung',
  silentSides: 'alle, die nicht geantwortet hatten',
  otherSide: 'die andere Seite',
  proposer: 'die Einrichtung',
  participants: 'die Teilnehmenden',
  participantsOwingPre: 'Teilnehmende, deren Bericht fehlte',
  participantsOwingPost: 'Teilnehmende, deren Bericht fehlte',
  hostOwingPre: 'die aufnehmende Einrichtung',
  hostOwingPost: 'die aufnehmende Einrichtung',
  contactsOwingPre: 'die Ansprechpersonen der Einrichtungen',
  contactsOwingPost: 'die Ansprechpersonen der Einrichtungen',
  reportOwner: 'die Person, die den Bericht schreibt',
  sidesOwingNextStep: 'alle, die den nächsten Schritt noch nicht genannt hatten',
  subject: 'die betroffene Person',
  unconfirmedQuoted: 'Personen, die zu einem Zitat oder Foto nicht geantwortet hatten',
  secretariat: 'das Sekretariat',
} as const satisfies Texts<typeof english.audience>;

/** Without an article, so that it can follow a colon or stand in a heading. */
export const report = {
  'pre-participant': 'Bericht vor dem Besuch',
  'post-participant': 'Bericht nach dem Besuch',
  'pre-host': 'Bericht der aufnehmenden Einrichtung vor dem Besuch',
  'post-host': 'Bericht der aufnehmenden Einrichtung nach dem Besuch',
} as const satisfies Texts<typeof english.report>;

export const reportStatus = {
  draft: 'Noch nicht eingereicht',
  filed: 'Eingereicht',
  returned: 'Mit Kommentar zurückgegeben',
  waived: 'Nicht mehr nötig',
} as const satisfies Texts<typeof english.reportStatus>;

export const pasted = {
  nameMissing: 'Der Name fehlt.',
  mailMissing: 'Die E-Mail-Adresse fehlt.',
  mailWrong: 'Das ist keine E-Mail-Adresse.',
  twice: 'Diese Adresse steht schon in einer früheren Zeile.',
  tooLong: 'Name, Funktion und Abteilung dürfen je 160 Zeichen haben.',
  notReadable: 'Diese Zeile enthält Zeichen, die nicht lesbar sind.',
  elsewhere:
    'Diese Adresse gehört jemandem, den Sie nicht sehen können. Bitten Sie das Sekretariat, die Person zum Austausch hinzuzufügen.',
  notASender: 'Bitte eine der Einrichtungen wählen, die Personen zu diesem Austausch entsenden.',
} as const satisfies Texts<typeof english.pasted>;

export const channel = {
  phone: 'telefonisch',
  mail: 'per E-Mail',
  meeting: 'in einer Sitzung',
} as const satisfies Texts<typeof english.channel>;
