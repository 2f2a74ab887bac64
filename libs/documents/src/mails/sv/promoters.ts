import type { promoterMails } from '../en/promoters.js';
import type { MailsLike } from '../mail.js';
import { promoterDecisionMails } from './promoter-decisions.js';

export const promoterMailsSwedish: MailsLike<typeof promoterMails> = {
  'call-lead-named': {
    subject: 'Du är med och leder panelen: {title}',
    why: 'Du får det här mejlet eftersom sekretariatet har utsett dig att leda panelen för den här utlysningen, eller att ersätta den som leder den.',
    body: ['Säg genast till om du är jävig: då leder den andra den ansökan.'],
    button: 'Öppna utlysningen',
  },
  'call-not-ready': {
    subject: 'Utlysningen är inte klar än: {title}',
    why: 'Du får det här mejlet eftersom utlysningen öppnar snart och ingen har sagt att den är klar.',
    body: [
      'Den öppnar först när texten finns på alla språk, ledning och panel är utsedda och någon har sett förhandsvisningen.',
    ],
    button: 'Öppna utlysningen',
  },
  'call-opened': {
    subject: 'Ansök eller nominera[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom du är medlem i partnerskapet eller står på dess sändlista.',
    body: [
      'Utlysningen med egna ord: {text}',
      'En Mobility Promoter är en person eller organisation som går i täten för mobilitet i utbildningssyfte.',
      'Du kan ansöka själv eller nominera någon.',
      'Vill du inte ha de här mejlen längre? Lämna listan här: {unsubscribe}',
    ],
    button: 'Läs utlysningen',
  },
  'call-extended': {
    subject: 'Mer tid att ansöka[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom en utlysning som du har hört om är öppen längre.',
    body: [
      'Du kan ansöka själv eller nominera någon.',
      'Vill du inte ha de här mejlen längre? Lämna listan här: {unsubscribe}',
    ],
    button: 'Läs utlysningen',
  },
  'too-few-applications': {
    subject: 'För få ansökningar: bestäm hur ni går vidare: {title}',
    why: 'Du får det här mejlet eftersom utlysningen har stängt med färre ansökningar än platser.',
    body: ['Förläng den, gå vidare med det som finns, eller avsluta den utan urval.'],
    button: 'Öppna utlysningen',
  },
  'release-due': {
    subject: 'Släpp besluten[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom besluten i den här utlysningen snart ska vara klara.',
    body: ['Se först på fördelningen efter region och typ. Ett enda utskick går till alla.'],
    button: 'Öppna utlysningen',
  },
  'co-author-invited': {
    subject: 'Skriv en ansökan tillsammans[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom någon har bett dig att skriva den här ansökan tillsammans.',
    body: ['Du kan läsa och ändra den tills utlysningen stänger.'],
    button: 'Skriv vidare',
  },
  nomination: {
    subject: 'Du är nominerad till Mobility Promoter: går du med på det?[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom någon har nominerat dig till Mobility Promoter.',
    body: ['Ingen granskar nomineringen förrän du har sagt ja. Du kan också säga nej, utan skäl.'],
    button: 'Svara ja eller nej',
  },
  'nomination-reminder': {
    subject: 'Ditt ja saknas fortfarande[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom någon har nominerat dig till Mobility Promoter och du inte har svarat än.',
    body: ['Utlysningen har stängt. Utan ditt ja senast {due} skrivs nomineringen av.'],
    button: 'Svara ja eller nej',
  },
  'nominee-agreed': {
    subject: 'Den nominerade har sagt ja[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom den person eller organisation som du nominerade har sagt ja.',
    body: ['Har du inte skickat in nomineringen än, gör det innan utlysningen stänger.'],
    button: 'Öppna ansökan',
  },
  'nomination-refused': {
    subject: 'Den nominerade vill inte: {title}',
    why: 'Du får det här mejlet eftersom den person eller organisation som du nominerade har sagt nej.',
    body: ['Nomineringen är avslutad. Du kan nominera någon annan medan utlysningen är öppen.'],
    button: 'Öppna ansökan',
  },
  'draft-reminder': {
    subject: 'Gör klart din ansökan[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom du har påbörjat en ansökan som inte är inskickad än.',
    body: ['Efter sista dagen skrivs utkastet av. Öppnas utlysningen igen kan du fortsätta.'],
    button: 'Skriv vidare',
  },
  'draft-lapsed': {
    subject: 'Inte inskickad i tid: {title}',
    why: 'Du får det här mejlet eftersom utlysningen stängde innan den här ansökan var komplett.',
    body: ['Inget har raderats. Öppnas utlysningen igen kan du fortsätta.'],
    button: 'Öppna ansökan',
  },
  'application-received': {
    subject: 'Vi har din ansökan: {title}',
    why: 'Du får det här mejlet eftersom din ansökan har kommit in.',
    body: [
      'Vi skriver om något saknas, och när alla beslut är fattade. Du kan dra tillbaka den när som helst.',
    ],
    button: 'Öppna ansökan',
  },
  'application-returned': {
    subject: 'Komplettera din ansökan[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom något i din ansökan behöver rättas.',
    body: ['Skälet: ”{reason}”', 'Utan svar senast {due} bedöms den som den är.'],
    button: 'Rätta',
  },
  'application-ineligible': {
    subject: 'Inte med i granskningen: {title}',
    why: 'Du får det här mejlet eftersom din ansökan inte kunde tas med i granskningen.',
    body: ['Skälet: ”{reason}”'],
    button: 'Öppna ansökan',
  },
  'application-merged': {
    subject: 'Två ansökningar blir en: {title}',
    why: 'Du får det här mejlet eftersom det fanns två ansökningar av samma sökande i den här utlysningen.',
    body: ['Skälet: ”{reason}”', 'Den andra går vidare. Du behöver inte göra något.'],
    button: 'Öppna ansökan',
  },
  'application-withdrawn': {
    subject: 'Tillbakadragen: {title}',
    why: 'Du får det här mejlet eftersom en ansökan i er utlysning har dragits tillbaka.',
    body: ['Ingen behöver granska den längre.'],
    button: 'Öppna ansökan',
  },
  'field-reopened': {
    subject: 'En fråga är öppen igen: {title}',
    why: 'Du får det här mejlet eftersom en fråga i din ansökan har öppnats för dig igen.',
    body: ['Skälet: ”{reason}”', 'Ändra den och stäng den igen; allt annat står kvar som du skickade det.'],
    button: 'Rätta',
  },
  'eligibility-due': {
    subject: 'Kontrollera behörigheten: {title}',
    why: 'Du får det här mejlet eftersom en ansökan väntar på att kontrolleras.',
    body: ['Godkänn den, skicka tillbaka den en gång, eller säg varför den inte kan vara med.'],
    button: 'Öppna ansökan',
  },
  'assignment-due': {
    subject: 'Tilldela granskare: {title}',
    why: 'Du får det här mejlet eftersom en godkänd ansökan har inga granskare än.',
    body: ['Bara den som har sagt att inget hindrar kan få den.'],
    button: 'Öppna ansökan',
  },
  'acting-lead-named': {
    subject: 'Du leder den här ansökan: {title}',
    why: 'Du får det här mejlet eftersom den som ledde den är jävig.',
    body: ['Allt i den som väntade på ledningen väntar nu på dig.'],
    button: 'Öppna ansökan',
  },
  'outside-reviewer-invited': {
    subject: 'Vill du granska en ansökan?: {title}',
    why: 'Du får det här mejlet eftersom en panel har för få kvar som inte är jäviga.',
    body: ['Säg först om du själv är jävig: innan dess ser du ingen text.'],
    button: 'Öppna granskningen',
  },
  'review-assigned': {
    subject: 'Granska en ansökan[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom du har fått en ansökan att granska.',
    body: ['Du ser ingen annans granskning innan du har lämnat din.'],
    button: 'Öppna granskningen',
  },
  'review-reminder': {
    subject: 'Din granskning väntas[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom en ansökan väntar på din granskning.',
    body: ['Kan du inte göra den, skriv till panelens ledning nu: då kan någon annan ta den.'],
    button: 'Öppna granskningen',
  },
  'review-late': {
    subject: 'En granskning saknas: {title}',
    why: 'Du får det här mejlet eftersom en granskning inte kom i tid och har tagits tillbaka.',
    body: ['Ge den till någon annan.'],
    button: 'Öppna ansökan',
  },
  'review-void': {
    subject: 'En granskning räknas inte längre: {title}',
    why: 'Du får det här mejlet eftersom ett jäv har kommit fram.',
    body: ['Det behövs en till granskning: ge den till någon annan.'],
    button: 'Öppna ansökan',
  },
  'reviews-overdue': {
    subject: 'Granskningar är försenade: {title}',
    why: 'Du får det här mejlet eftersom sista dagen för granskningar är här och några saknas.',
    body: ['Du kan gå vidare med dem som finns, och säga varför.'],
    button: 'Öppna ansökan',
  },
  ...promoterDecisionMails,
};
