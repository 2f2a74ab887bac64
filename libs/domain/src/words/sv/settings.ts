import type * as english from '../en/settings.js';
import type { Texts } from '../shape.js';
import { promoterSetting } from './promoter-settings.js';

export const setting = {
  answerDays: 'Dagar som båda sidor har på sig att svara på en föreslagen matchning.',
  answerFirstReminderDay: 'Dag för första påminnelsen om att svara på en matchning.',
  answerSecondReminderDay: 'Dag för andra påminnelsen om att svara på en matchning.',
  expiryBarDays: 'Dagar som ett par är spärrat efter att en matchning gått ut utan svar.',
  notNowBarMonths: 'Månader som ett par är spärrat efter ett ”inte nu”.',
  firstContactTaskDay:
    'Dagar efter att kontaktuppgifterna delats tills en utebliven första kontakt blir en uppgift för sekretariatet.',
  firstContactLapseDay:
    'Dagar efter att kontaktuppgifterna delats tills ett ärende utan första kontakt skrivs av.',
  datesTaskDay:
    'Dagar efter första kontakten tills saknade datum blir en uppgift och båda sidor får frågan om besöket fortfarande blir av.',
  stillOnDays:
    'Dagar mellan de två frågorna om besöket fortfarande blir av, och efter den andra tills ärendet skrivs av.',
  preReportDueDaysBefore: 'Dagar före besöket då rapporterna före besöket ska vara inlämnade.',
  preReportFirstReminderDaysBefore: 'Dagar före besöket för första påminnelsen om en rapport före besöket.',
  preReportSecondReminderDaysBefore: 'Dagar före besöket för andra påminnelsen om en rapport före besöket.',
  preReportContactDaysBefore:
    'Dagar före besöket då organisationens kontaktperson får veta vilka rapporter som saknas.',
  preReportSecretariatDaysBefore: 'Dagar före besöket då sekretariatet får veta vilka rapporter som saknas.',
  assumeHeldDay:
    'Dagar efter sista dagen tills ett besök som ingen registrerat räknas som genomfört men obekräftat.',
  postReportDueDays: 'Dagar efter besöket då rapporterna ska vara inlämnade.',
  postReportFirstReminderDay: 'Dagar efter besöket för första påminnelsen om en rapport.',
  postReportSecondReminderDay: 'Dagar efter besöket för andra påminnelsen om en rapport.',
  postReportContactDay:
    'Dagar efter besöket då organisationens kontaktperson får veta vilka rapporter som saknas.',
  postReportWaiveDay: 'Dagar efter besöket då sekretariatet får börja göra undantag för en rapport.',
  draftFromOneSideDay:
    'Dagar efter besöket då sekretariatet får skriva faktabladet utifrån bara den ena sidan.',
  draftDays: 'Dagar för att bli klar med utkastet till faktablad.',
  approvalDays: 'Dagar för att godkänna ett faktablad; sedan tas obekräftade citat och foton bort.',
  approvalFirstReminderDay: 'Dag för första påminnelsen om att godkänna ett faktablad.',
  approvalSecondReminderDay: 'Dag för andra påminnelsen om att godkänna ett faktablad.',
  silentSideDays: 'Dagar utan svar efter vilka ett faktablad får publiceras utan den sidans avsnitt.',
  followUpMonths: 'Månader efter besöket då båda sidor får frågan om nästa steg.',
  followUpReminderDay: 'Dagar efter uppföljningsfrågan tills dess enda påminnelse.',
  followUpCloseDay: 'Dagar efter uppföljningsfrågan tills den avslutas utan svar.',
  accessNeedsDays:
    'Dagar efter vilka praktiska behov och tillgänglighetsbehov raderas, liksom kontakten på plats.',
  bystanderMonths: 'Månader efter besöket tills namnen på personer på foton som inte deltog raderas.',
  participantContactMonths:
    'Månader efter att deltagarnas senaste utbyte tagit slut tills deras kontaktuppgifter raderas.',
  informationWorkingDays: 'Arbetsdagar som en medlem har på sig att besvara en fråga om ett förslag.',
  reconfirmMonths: 'Månader efter vilka en medlem får frågan om ett förslag fortfarande gäller.',
  reconfirmDays: 'Dagar som en medlem har på sig att bekräfta ett förslag innan det går ut.',
  maxOpenIntroductions: 'Öppna kontakter som ett förslag får ha samtidigt.',
  workingLanguageLevel:
    'Lägsta nivå (1 är A1, 3 är B1, 6 är C2) som båda sidor behöver i ett gemensamt arbetsspråk.',
  ...promoterSetting,
} as const satisfies Texts<typeof english.setting>;
