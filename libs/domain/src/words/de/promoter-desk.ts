import type * as english from '../en/promoter-desk.js';
import type { Texts } from '../shape.js';

export const conflict = {
  party: 'Die Person bewirbt sich, schlägt vor oder schreibt mit.',
  'in-the-call': 'Die Person hat sich in dieser Ausschreibung beworben oder jemanden vorgeschlagen.',
  'same-organisation': 'Die Person gehört zu einer Einrichtung der Bewerbung.',
} as const satisfies Texts<typeof english.conflict>;

export const duplicate = {
  'same-mail': 'Beide haben dieselbe Mailadresse.',
  'same-name-and-institution': 'Beide haben denselben Namen und dieselbe Einrichtung.',
  'same-name': 'Beide haben denselben Namen.',
} as const satisfies Texts<typeof english.duplicate>;

export const job = {
  declare: 'Angeben, ob etwas entgegensteht',
  review: 'Begutachten',
  file: 'Gutachten abgeben: Es fehlt nichts',
  check: 'Zulässigkeit prüfen',
  assign: 'Zur Begutachtung verteilen',
  interview: 'Um das Gespräch kümmern',
  decide: 'Entscheidung vormerken',
  release: 'Entscheidungen bekannt geben',
  prepare: 'Ausschreibung vorbereiten',
} as const satisfies Texts<typeof english.job>;

export const callDate = {
  nomineeGraceDays: 'Letzter Tag für die Zusage Vorgeschlagener',
  latestReviewDays: 'Letzter Tag für Gutachten',
  latestInterviewDays: 'Letzter Tag für Gespräche',
  decisionDays: 'Bekanntgabe der Entscheidungen',
} as const satisfies Texts<typeof english.callDate>;

export const balance = {
  country: 'Nach Land',
  region: 'Nach Region',
  type: 'Nach Art',
  inclusion: 'Danach, ob die Arbeit Menschen mit geringeren Chancen erreicht',
} as const satisfies Texts<typeof english.balance>;

export const shortage = {
  barred: 'Mitglieder der Jury mit Interessenkonflikt, ohne Erklärung oder die sie schon hatten: {number}.',
  language: 'Mitglieder der Jury, die keine ihrer Sprachen lesen: {number}.',
  full: 'Mitglieder der Jury, die so viele haben, wie sie können: {number}.',
} as const satisfies Texts<typeof english.shortage>;

export const figure = {
  notKnown: 'Nicht bekannt',
} as const satisfies Texts<typeof english.figure>;
