import type * as english from '../en/promoters.js';
import type { Texts } from '../shape.js';

export const role = {
  lead: 'die Leitung der Jury',
  deputy: 'die Stellvertretung',
  checker: 'wer die Zulässigkeit prüft',
  reviewer: 'die Jury',
  outsideReviewer: 'eine externe Begutachtung',
  applicant: 'die Bewerbenden',
  nominator: 'wer vorgeschlagen hat',
  coAuthor: 'Mitverfassende',
} as const satisfies Texts<typeof english.role>;

export const whom = {
  lead: 'der Leitung der Jury',
  deputy: 'der Stellvertretung',
  checker: 'denen, die die Zulässigkeit prüfen',
  reviewer: 'der Jury',
  outsideReviewer: 'einer externen Begutachtung',
  applicant: 'den Bewerbenden',
  nominator: 'den Vorschlagenden',
  coAuthor: 'den Mitverfassenden',
} as const satisfies Texts<typeof english.whom>;

export const audience = {
  lead: 'die Leitung der Jury',
  checkers: 'alle, die die Zulässigkeit prüfen',
  applicant: 'die Bewerbenden',
  nominator: 'die Vorschlagenden',
  applicantSide: 'die Bewerbenden und Mitverfassenden',
  reviewersOwing: 'alle, deren Gutachten fehlte',
  mailingList: 'der Verteiler',
} as const satisfies Texts<typeof english.audience>;

export const ask = {
  year: 'Jahr',
  opensOn: 'Öffnet am',
  closesOn: 'Schließt am',
  path: 'Weg',
  interview: 'Gespräch',
  anonymous: 'Namen und Einrichtungen für die Jury verborgen',
  weights: 'Gewichte der Kriterien',
  reviewerIds: 'Mitglieder der Jury',
  applicationId: 'Bewerbung',
  balanceSeen: 'Ich habe die Verteilung nach Region und Art angesehen',
  callId: 'Ausschreibung',
  how: 'Für wen',
  candidateKind: 'Die Bewerbung ist für',
  applicantType: 'Art der Bewerbung',
  institutionIds: 'Einrichtungen',
  region: 'Region',
  field: 'Frage',
  conflict: 'Ich bin befangen',
  slots: 'Termine',
  slot: 'Termin',
  minutes: 'Minuten',
  decision: 'Entscheidung',
  rank: 'Rang auf der Warteliste',
  consents: 'Was gezeigt werden darf',
} as const satisfies Texts<typeof english.ask>;

export const option = {
  'two-reviewers': 'Zwei Gutachten',
  light: 'Leicht: ein Gutachten, kein Gespräch',
  intake: 'Ein Erstgespräch, vor der Begutachtung',
  'after-review': 'Ein Gespräch nach der Begutachtung',
  'no-interview': 'Kein Gespräch',
  accept: 'Annehmen',
  waitlist: 'Warteliste',
  reject: 'Nicht auswählen',
  self: 'Ich bewerbe mich oder meine Einrichtung',
  nomination: 'Ich schlage jemand anderen vor',
  person: 'Eine Person',
  organisation: 'Eine Einrichtung',
  page: 'Die öffentliche Seite',
  links: 'Die Links',
  contact: 'Der Kontakt',
  'vet-institution': 'Berufsbildungseinrichtung',
  'vet-head': 'Leitung einer Berufsbildungseinrichtung',
  'vet-teacher': 'Lehrkraft der Berufsbildung',
  'vet-student': 'Lernende in der Berufsbildung',
  teacher: 'Lehrkraft einer anderen Stufe',
  'mobility-staff': 'Personal, das Mobilität organisiert',
  'authority-staff': 'Personal einer Region oder Kommune',
  'academic-staff': 'Wissenschaftliches Personal',
  ngo: 'Nichtregierungsorganisation',
  'youth-organisation': 'Jugendorganisation',
} as const satisfies Texts<typeof english.option>;
