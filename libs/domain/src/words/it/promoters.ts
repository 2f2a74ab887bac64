import type * as english from '../en/promoters.js';
import type { Texts } from '../shape.js';

export const role = {
  lead: 'chi guida la giuria',
  deputy: 'chi fa da supplente',
  checker: 'chi esamina l’ammissibilità',
  reviewer: 'la giuria',
  outsideReviewer: 'un valutatore esterno',
  applicant: 'chi si candida',
  nominator: 'chi ha proposto',
  coAuthor: 'un coautore',
} as const satisfies Texts<typeof english.role>;

export const whom = {
  lead: 'a chi guida la giuria',
  deputy: 'a chi fa da supplente',
  checker: 'a chi esamina l’ammissibilità',
  reviewer: 'alla giuria',
  outsideReviewer: 'a un valutatore esterno',
  applicant: 'a chi si candida',
  nominator: 'a chi ha proposto',
  coAuthor: 'a un coautore',
} as const satisfies Texts<typeof english.whom>;

export const audience = {
  lead: 'a chi guida la giuria',
  checkers: 'a chi esamina l’ammissibilità',
  applicant: 'a chi si candida',
  nominator: 'a chi ha proposto',
  applicantSide: 'a chi si candida e ai coautori',
  reviewersOwing: 'a chi doveva una valutazione',
  mailingList: 'alla lista di distribuzione',
} as const satisfies Texts<typeof english.audience>;

export const ask = {
  year: 'Anno',
  opensOn: 'Si apre il',
  closesOn: 'Si chiude il',
  path: 'Percorso',
  interview: 'Colloquio',
  anonymous: 'Nomi e istituzioni nascosti alla giuria',
  weights: 'Pesi dei criteri',
  reviewerIds: 'Membri della giuria',
  applicationId: 'Candidatura',
  balanceSeen: 'Ho guardato l’equilibrio per regione e tipo',
  callId: 'Bando',
  how: 'Per chi',
  candidateKind: 'La candidatura è di',
  applicantType: 'Tipo di candidatura',
  institutionIds: 'Istituzioni',
  region: 'Regione',
  field: 'Domanda',
  conflict: 'Ho un conflitto di interessi',
  slots: 'Orari',
  slot: 'Orario',
  minutes: 'Minuti',
  decision: 'Decisione',
  rank: 'Posto nella lista d’attesa',
  consents: 'Che cosa può essere mostrato',
} as const satisfies Texts<typeof english.ask>;

export const option = {
  'two-reviewers': 'Due valutazioni',
  light: 'Leggero: una valutazione, nessun colloquio',
  intake: 'Un primo colloquio, prima della valutazione',
  'after-review': 'Un colloquio dopo la valutazione',
  'no-interview': 'Nessun colloquio',
  accept: 'Accettare',
  waitlist: 'Lista d’attesa',
  reject: 'Non selezionare',
  self: 'Mi candido io o candido la mia organizzazione',
  nomination: 'Propongo qualcun altro',
  person: 'Una persona',
  organisation: 'Un’organizzazione',
  page: 'La pagina pubblica',
  links: 'I link',
  contact: 'Il contatto',
  'vet-institution': 'Istituto di IFP',
  'vet-head': 'Direzione di un istituto di IFP',
  'vet-teacher': 'Docente o formatore di IFP',
  'vet-student': 'Discente dell’IFP',
  teacher: 'Docente di altro livello',
  'mobility-staff': 'Personale che organizza la mobilità',
  'authority-staff': 'Personale di un ente regionale o locale',
  'academic-staff': 'Personale accademico',
  ngo: 'ONG',
  'youth-organisation': 'Organizzazione giovanile',
} as const satisfies Texts<typeof english.option>;
