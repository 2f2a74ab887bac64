import type * as english from '../en/settings.js';
import type { Texts } from '../shape.js';
import { promoterSetting } from './promoter-settings.js';

export const setting = {
  answerDays: 'Tage, die beide Seiten für die Antwort auf eine Vermittlung haben.',
  answerFirstReminderDay: 'Tag der ersten Erinnerung, auf eine Vermittlung zu antworten.',
  answerSecondReminderDay: 'Tag der zweiten Erinnerung, auf eine Vermittlung zu antworten.',
  expiryBarDays: 'Tage, die ein Paar nach einer unbeantworteten Vermittlung gesperrt ist.',
  notNowBarMonths: 'Monate, die ein Paar nach einem „Jetzt nicht“ gesperrt ist.',
  firstContactTaskDay:
    'Tage nach dem Austausch der Kontaktdaten, bis ein fehlender Erstkontakt zur Aufgabe des Sekretariats wird.',
  firstContactLapseDay:
    'Tage nach dem Austausch der Kontaktdaten, bis ein Vorgang ohne Erstkontakt verfällt.',
  datesTaskDay:
    'Tage nach dem Erstkontakt, bis fehlende Termine zur Aufgabe werden und beide Seiten gefragt werden, ob es bei dem Besuch bleibt.',
  stillOnDays:
    'Tage zwischen den beiden Fragen, ob es bei dem Besuch bleibt, und nach der zweiten, bis der Vorgang verfällt.',
  preReportDueDaysBefore: 'Tage vor dem Besuch, bis zu denen die Berichte vor dem Besuch fällig sind.',
  preReportFirstReminderDaysBefore:
    'Tage vor dem Besuch für die erste Erinnerung an einen Bericht vor dem Besuch.',
  preReportSecondReminderDaysBefore:
    'Tage vor dem Besuch für die zweite Erinnerung an einen Bericht vor dem Besuch.',
  preReportContactDaysBefore:
    'Tage vor dem Besuch, an denen die Ansprechperson der Einrichtung erfährt, welche Berichte fehlen.',
  preReportSecretariatDaysBefore:
    'Tage vor dem Besuch, an denen das Sekretariat erfährt, welche Berichte fehlen.',
  assumeHeldDay:
    'Tage nach dem letzten Tag, bis ein nicht erfasster Besuch als durchgeführt gilt, ohne Bestätigung.',
  postReportDueDays: 'Tage nach dem Besuch, bis zu denen die Berichte fällig sind.',
  postReportFirstReminderDay: 'Tage nach dem Besuch für die erste Erinnerung an einen Bericht.',
  postReportSecondReminderDay: 'Tage nach dem Besuch für die zweite Erinnerung an einen Bericht.',
  postReportContactDay:
    'Tage nach dem Besuch, an denen die Ansprechperson der Einrichtung erfährt, welche Berichte fehlen.',
  postReportWaiveDay: 'Tage nach dem Besuch, ab denen das Sekretariat auf einen Bericht verzichten darf.',
  draftFromOneSideDay:
    'Tage nach dem Besuch, ab denen das Sekretariat das Factsheet aus der Sicht nur einer Seite schreiben darf.',
  draftDays: 'Tage, um den Entwurf des Factsheets abzuschließen.',
  approvalDays: 'Tage zur Freigabe eines Factsheets; danach fallen unbestätigte Zitate und Fotos weg.',
  approvalFirstReminderDay: 'Tag der ersten Erinnerung, ein Factsheet freizugeben.',
  approvalSecondReminderDay: 'Tag der zweiten Erinnerung, ein Factsheet freizugeben.',
  silentSideDays:
    'Tage ohne Antwort, nach denen ein Factsheet ohne den Abschnitt dieser Seite erscheinen darf.',
  followUpMonths: 'Monate nach dem Besuch, wenn beide Seiten nach dem nächsten Schritt gefragt werden.',
  followUpReminderDay: 'Tage nach der Nachfrage bis zu ihrer einzigen Erinnerung.',
  followUpCloseDay: 'Tage nach der Nachfrage, bis sie ohne Antwort abgeschlossen wird.',
  accessNeedsDays:
    'Tage, nach denen praktischer Bedarf und Unterstützungsbedarf gelöscht werden, ebenso der Kontakt vor Ort.',
  bystanderMonths:
    'Monate nach dem Besuch, bis die Namen von Personen auf Fotos, die nicht teilgenommen haben, gelöscht werden.',
  participantContactMonths:
    'Monate nach dem Ende des letzten Austauschs, bis gelöscht wird, wie Teilnehmende zu erreichen sind.',
  informationWorkingDays: 'Arbeitstage, die ein Mitglied für die Antwort auf eine Rückfrage hat.',
  reconfirmMonths: 'Monate, nach denen ein Mitglied gefragt wird, ob ein Vorschlag noch gilt.',
  reconfirmDays: 'Tage, die ein Mitglied hat, um einen Vorschlag zu bestätigen, bevor er abläuft.',
  maxOpenIntroductions: 'Offene Kontakte, die ein Vorschlag gleichzeitig haben darf.',
  workingLanguageLevel:
    'Mindestniveau (1 ist A1, 3 ist B1, 6 ist C2) beider Seiten in einer gemeinsamen Arbeitssprache.',
  ...promoterSetting,
} as const satisfies Texts<typeof english.setting>;
