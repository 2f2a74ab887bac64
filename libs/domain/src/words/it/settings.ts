import type * as english from '../en/settings.js';
import type { Texts } from '../shape.js';
import { promoterSetting } from './promoter-settings.js';

export const setting = {
  answerDays: 'Giorni che le due parti hanno per rispondere a un abbinamento.',
  answerFirstReminderDay: 'Giorno del primo promemoria di rispondere a un abbinamento.',
  answerSecondReminderDay: 'Giorno del secondo promemoria di rispondere a un abbinamento.',
  expiryBarDays: 'Giorni per i quali due organizzazioni restano escluse dopo un abbinamento senza risposta.',
  notNowBarMonths: 'Mesi per i quali due organizzazioni restano escluse dopo un «non ora».',
  firstContactTaskDay:
    'Giorni dalla messa in contatto dopo i quali la mancanza di un primo contatto diventa un’attività della segreteria.',
  firstContactLapseDay:
    'Giorni dalla messa in contatto dopo i quali decade una pratica senza primo contatto.',
  datesTaskDay:
    'Giorni dal primo contatto dopo i quali la mancanza di date diventa un’attività e si chiede a entrambe le parti se la visita è confermata.',
  stillOnDays:
    'Giorni tra le due domande se la visita è confermata, e dalla seconda fino a quando la pratica decade.',
  preReportDueDaysBefore: 'Giorni prima della visita in cui sono attese le relazioni prima della visita.',
  preReportFirstReminderDaysBefore:
    'Giorni prima della visita del primo promemoria di una relazione prima della visita.',
  preReportSecondReminderDaysBefore:
    'Giorni prima della visita del secondo promemoria di una relazione prima della visita.',
  preReportContactDaysBefore:
    'Giorni prima della visita in cui il contatto dell’organizzazione viene a sapere quali relazioni mancano.',
  preReportSecretariatDaysBefore:
    'Giorni prima della visita in cui la segreteria viene a sapere quali relazioni mancano.',
  assumeHeldDay:
    'Giorni dalla fine dopo i quali una visita che nessuno ha registrato conta come svolta, senza conferma.',
  postReportDueDays: 'Giorni dopo la visita in cui sono attese le relazioni.',
  postReportFirstReminderDay: 'Giorni dopo la visita del primo promemoria di una relazione.',
  postReportSecondReminderDay: 'Giorni dopo la visita del secondo promemoria di una relazione.',
  postReportContactDay:
    'Giorni dopo la visita in cui il contatto dell’organizzazione viene a sapere quali relazioni mancano.',
  postReportWaiveDay: 'Giorni dopo la visita dai quali la segreteria può esonerare da una relazione.',
  draftFromOneSideDay:
    'Giorni dopo la visita dai quali la segreteria può scrivere la scheda sulla base di una sola delle parti.',
  draftDays: 'Giorni per completare la bozza della scheda.',
  approvalDays:
    'Giorni per approvare una scheda; poi le citazioni e le foto non confermate vengono scartate.',
  approvalFirstReminderDay: 'Giorno del primo promemoria di approvare una scheda.',
  approvalSecondReminderDay: 'Giorno del secondo promemoria di approvare una scheda.',
  silentSideDays:
    'Giorni di silenzio dopo i quali una scheda può uscire senza la parte dell’organizzazione che non risponde.',
  followUpMonths: 'Mesi dopo la visita in cui si chiede a entrambe le parti del prossimo passo.',
  followUpReminderDay: 'Giorni dalla domanda sul prossimo passo al suo unico promemoria.',
  followUpCloseDay: 'Giorni dalla domanda sul prossimo passo alla sua chiusura senza risposta.',
  accessNeedsDays:
    'Giorni dopo i quali vengono eliminate le esigenze pratiche e di accessibilità, con il contatto sul posto.',
  bystanderMonths:
    'Mesi dopo la visita trascorsi i quali vengono eliminati i nomi di chi compare nelle foto senza aver partecipato.',
  participantContactMonths:
    'Mesi dalla fine del loro ultimo scambio dopo i quali vengono eliminati i recapiti dei partecipanti.',
  informationWorkingDays: 'Giorni lavorativi che un membro ha per rispondere a una domanda su una proposta.',
  reconfirmMonths: 'Mesi dopo i quali si chiede a un membro se una proposta è ancora valida.',
  reconfirmDays: 'Giorni che un membro ha per confermare una proposta prima che scada.',
  maxOpenIntroductions: 'Messe in contatto che una proposta può avere aperte contemporaneamente.',
  workingLanguageLevel:
    'Livello minimo (1 è A1, 3 è B1, 6 è C2) di entrambe le parti in una lingua di lavoro comune.',
  ...promoterSetting,
} as const satisfies Texts<typeof english.setting>;
