import type * as english from '../en/settings.js';
import type { Texts } from '../shape.js';
import { promoterSetting } from './promoter-settings.js';

export const setting = {
  answerDays: 'Jours dont les deux parties disposent pour répondre à une mise en relation.',
  answerFirstReminderDay: 'Jour du premier rappel de répondre à une mise en relation.',
  answerSecondReminderDay: 'Jour du second rappel de répondre à une mise en relation.',
  expiryBarDays:
    'Jours pendant lesquels deux organisations sont écartées après une mise en relation sans réponse.',
  notNowBarMonths: 'Mois pendant lesquels deux organisations sont écartées après un « pas maintenant ».',
  firstContactTaskDay:
    'Jours après la mise en contact jusqu’à ce qu’un premier contact manquant devienne une tâche du secrétariat.',
  firstContactLapseDay:
    'Jours après la mise en contact jusqu’à ce qu’un dossier sans premier contact soit caduc.',
  datesTaskDay:
    'Jours après le premier contact jusqu’à ce que des dates manquantes deviennent une tâche et que les deux parties soient invitées à dire si la visite tient toujours.',
  stillOnDays:
    'Jours entre les deux questions sur le maintien de la visite, et après la seconde jusqu’à ce que le dossier soit caduc.',
  preReportDueDaysBefore: 'Jours avant la visite auxquels les rapports d’avant visite sont attendus.',
  preReportFirstReminderDaysBefore: 'Jours avant la visite du premier rappel d’un rapport d’avant visite.',
  preReportSecondReminderDaysBefore: 'Jours avant la visite du second rappel d’un rapport d’avant visite.',
  preReportContactDaysBefore:
    'Jours avant la visite auxquels le contact de l’organisation apprend quels rapports d’avant visite manquent.',
  preReportSecretariatDaysBefore:
    'Jours avant la visite auxquels le secrétariat apprend quels rapports d’avant visite manquent.',
  assumeHeldDay:
    'Jours après la fin jusqu’à ce qu’une visite que personne n’a enregistrée compte comme tenue, sans confirmation.',
  postReportDueDays: 'Jours après la visite auxquels les rapports sont attendus.',
  postReportFirstReminderDay: 'Jours après la visite du premier rappel d’un rapport.',
  postReportSecondReminderDay: 'Jours après la visite du second rappel d’un rapport.',
  postReportContactDay:
    'Jours après la visite auxquels le contact de l’organisation apprend quels rapports manquent.',
  postReportWaiveDay: 'Jours après la visite à partir desquels le secrétariat peut dispenser d’un rapport.',
  draftFromOneSideDay:
    'Jours après la visite à partir desquels le secrétariat peut rédiger la fiche d’après une seule des parties.',
  draftDays: 'Jours pour achever le projet de fiche.',
  approvalDays:
    'Jours pour approuver une fiche ; ensuite, les citations et les photos non confirmées sont écartées.',
  approvalFirstReminderDay: 'Jour du premier rappel d’approuver une fiche.',
  approvalSecondReminderDay: 'Jour du second rappel d’approuver une fiche.',
  silentSideDays:
    'Jours de silence après lesquels une fiche peut paraître sans la partie rédigée par l’organisation silencieuse.',
  followUpMonths: 'Mois après la visite auxquels les deux parties sont interrogées sur les suites données.',
  followUpReminderDay: 'Jours après la question sur les suites jusqu’à son unique rappel.',
  followUpCloseDay: 'Jours après la question sur les suites jusqu’à sa clôture sans réponse.',
  accessNeedsDays:
    'Jours après lesquels les besoins pratiques et d’accessibilité sont supprimés, avec le contact sur place.',
  bystanderMonths:
    'Mois après la visite au bout desquels les noms des personnes photographiées sans avoir participé sont supprimés.',
  participantContactMonths:
    'Mois après la fin de leur dernier échange au bout desquels les coordonnées des participants sont supprimées.',
  informationWorkingDays:
    'Jours ouvrables dont un membre dispose pour répondre à une question sur une proposition.',
  reconfirmMonths: 'Mois après lesquels un membre est invité à dire si une proposition tient toujours.',
  reconfirmDays: 'Jours dont un membre dispose pour confirmer une proposition avant qu’elle expire.',
  maxOpenIntroductions: 'Mises en contact qu’une proposition peut avoir ouvertes à la fois.',
  workingLanguageLevel:
    'Niveau minimal (1 pour A1, 3 pour B1, 6 pour C2) des deux parties dans une langue de travail commune.',
  ...promoterSetting,
} as const satisfies Texts<typeof english.setting>;
