import type { promoterMails } from '../en/promoters.js';
import type { MailsLike } from '../mail.js';

export const promoterMailsSwedish: MailsLike<typeof promoterMails> = {
  'call-lead-named': {
    subject: 'Du är med och leder panelen: {title}',
    why: 'Du får det här mejlet eftersom sekretariatet har utsett dig att leda panelen för den här utlysningen, eller att ersätta den som leder den.',
    body: ['Säg genast till om du är jävig: då leder den andra den ansökan.'],
  },
  'call-not-ready': {
    subject: 'Utlysningen är inte klar än: {title}',
    why: 'Du får det här mejlet eftersom utlysningen öppnar snart och ingen har sagt att den är klar.',
    body: [
      'Den öppnar först när texten finns på alla språk, ledning och panel är utsedda och någon har sett förhandsvisningen.',
    ],
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
  },
  'call-extended': {
    subject: 'Mer tid att ansöka[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom en utlysning som du har hört om är öppen längre.',
    body: [
      'Du kan ansöka själv eller nominera någon.',
      'Vill du inte ha de här mejlen längre? Lämna listan här: {unsubscribe}',
    ],
  },
  'too-few-applications': {
    subject: 'För få ansökningar: bestäm hur ni går vidare: {title}',
    why: 'Du får det här mejlet eftersom utlysningen har stängt med färre ansökningar än platser.',
    body: ['Förläng den, gå vidare med det som finns, eller avsluta den utan urval.'],
  },
  'release-due': {
    subject: 'Släpp besluten[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom besluten i den här utlysningen snart ska vara klara.',
    body: ['Se först på fördelningen efter region och typ. Ett enda utskick går till alla.'],
  },
  'co-author-invited': {
    subject: 'Skriv en ansökan tillsammans[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom någon har bett dig att skriva den här ansökan tillsammans.',
    body: ['Du kan läsa och ändra den tills utlysningen stänger.'],
  },
  nomination: {
    subject: 'Du är nominerad till Mobility Promoter: går du med på det?[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom någon har nominerat dig till Mobility Promoter.',
    body: ['Ingen granskar nomineringen förrän du har sagt ja. Du kan också säga nej, utan skäl.'],
  },
  'nomination-reminder': {
    subject: 'Ditt ja saknas fortfarande[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom någon har nominerat dig till Mobility Promoter och du inte har svarat än.',
    body: ['Utlysningen har stängt. Utan ditt ja senast {due} skrivs nomineringen av.'],
  },
  'nominee-agreed': {
    subject: 'Den nominerade har sagt ja[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom den person eller organisation som du nominerade har sagt ja.',
    body: ['Har du inte skickat in nomineringen än, gör det innan utlysningen stänger.'],
  },
  'nomination-refused': {
    subject: 'Den nominerade vill inte: {title}',
    why: 'Du får det här mejlet eftersom den person eller organisation som du nominerade har sagt nej.',
    body: ['Nomineringen är avslutad. Du kan nominera någon annan medan utlysningen är öppen.'],
  },
  'draft-reminder': {
    subject: 'Gör klart din ansökan[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom du har påbörjat en ansökan som inte är inskickad än.',
    body: ['Efter sista dagen skrivs utkastet av. Öppnas utlysningen igen kan du fortsätta.'],
  },
  'draft-lapsed': {
    subject: 'Inte inskickad i tid: {title}',
    why: 'Du får det här mejlet eftersom utlysningen stängde innan den här ansökan var komplett.',
    body: ['Inget har raderats. Öppnas utlysningen igen kan du fortsätta.'],
  },
  'application-received': {
    subject: 'Vi har din ansökan: {title}',
    why: 'Du får det här mejlet eftersom din ansökan har kommit in.',
    body: [
      'Vi skriver om något saknas, och när alla beslut är fattade. Du kan dra tillbaka den när som helst.',
    ],
  },
  'application-returned': {
    subject: 'Komplettera din ansökan[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom något i din ansökan behöver rättas.',
    body: ['Skälet: ”{reason}”', 'Utan svar senast {due} bedöms den som den är.'],
  },
  'application-ineligible': {
    subject: 'Inte med i granskningen: {title}',
    why: 'Du får det här mejlet eftersom din ansökan inte kunde tas med i granskningen.',
    body: ['Skälet: ”{reason}”'],
  },
  'application-merged': {
    subject: 'Två ansökningar blir en: {title}',
    why: 'Du får det här mejlet eftersom det fanns två ansökningar av samma sökande i den här utlysningen.',
    body: ['Skälet: ”{reason}”', 'Den andra går vidare. Du behöver inte göra något.'],
  },
  'application-withdrawn': {
    subject: 'Tillbakadragen: {title}',
    why: 'Du får det här mejlet eftersom en ansökan i er utlysning har dragits tillbaka.',
    body: ['Ingen behöver granska den längre.'],
  },
  'field-reopened': {
    subject: 'En fråga är öppen igen: {title}',
    why: 'Du får det här mejlet eftersom en fråga i din ansökan har öppnats för dig igen.',
    body: ['Skälet: ”{reason}”', 'Ändra den och stäng den igen; allt annat står kvar som du skickade det.'],
  },
  'eligibility-due': {
    subject: 'Kontrollera behörigheten: {title}',
    why: 'Du får det här mejlet eftersom en ansökan väntar på att kontrolleras.',
    body: ['Godkänn den, skicka tillbaka den en gång, eller säg varför den inte kan vara med.'],
  },
  'assignment-due': {
    subject: 'Tilldela granskare: {title}',
    why: 'Du får det här mejlet eftersom en godkänd ansökan har inga granskare än.',
    body: ['Bara den som har sagt att inget hindrar kan få den.'],
  },
  'acting-lead-named': {
    subject: 'Du leder den här ansökan: {title}',
    why: 'Du får det här mejlet eftersom den som ledde den är jävig.',
    body: ['Allt i den som väntade på ledningen väntar nu på dig.'],
  },
  'outside-reviewer-invited': {
    subject: 'Vill du granska en ansökan?: {title}',
    why: 'Du får det här mejlet eftersom en panel har för få kvar som inte är jäviga.',
    body: ['Säg först om du själv är jävig: innan dess ser du ingen text.'],
  },
  'review-assigned': {
    subject: 'Granska en ansökan[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom du har fått en ansökan att granska.',
    body: ['Du ser ingen annans granskning innan du har lämnat din.'],
  },
  'review-reminder': {
    subject: 'Din granskning väntas[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom en ansökan väntar på din granskning.',
    body: ['Kan du inte göra den, skriv till panelens ledning nu: då kan någon annan ta den.'],
  },
  'review-late': {
    subject: 'En granskning saknas: {title}',
    why: 'Du får det här mejlet eftersom en granskning inte kom i tid och har tagits tillbaka.',
    body: ['Ge den till någon annan.'],
  },
  'review-void': {
    subject: 'En granskning räknas inte längre: {title}',
    why: 'Du får det här mejlet eftersom ett jäv har kommit fram.',
    body: ['Det behövs en till granskning: ge den till någon annan.'],
  },
  'reviews-overdue': {
    subject: 'Granskningar är försenade: {title}',
    why: 'Du får det här mejlet eftersom sista dagen för granskningar är här och några saknas.',
    body: ['Du kan gå vidare med dem som finns, och säga varför.'],
  },
  'slots-offered': {
    subject: 'Välj en tid för din intervju[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom vi vill gärna prata med dig om din ansökan.',
    body: [
      'Passar ingen av tiderna, skriv till sekretariatet. En tid som valts tidigare gäller inte längre.',
    ],
  },
  'slot-reminder': {
    subject: 'Tiden för din intervju är inte vald än[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom vi har erbjudit dig tider för en intervju.',
    body: ['Passar ingen, skriv till sekretariatet.'],
  },
  'slot-picked': {
    subject: 'Intervjun är bestämd: {title}',
    why: 'Du får det här mejlet eftersom en tid för intervjun har valts.',
    body: ['När: {when}[ · {place}]'],
  },
  'interview-reminder': {
    subject: 'Din intervju närmar sig: {title}',
    why: 'Du får det här mejlet eftersom du har en intervju om din ansökan.',
    body: ['När: {when}[ · {place}]'],
  },
  'interviews-overdue': {
    subject: 'Intervjun är försenad: {title}',
    why: 'Du får det här mejlet eftersom sista dagen för intervjuer är här och den här inte har hållits.',
    body: ['Håll den nu, eller hoppa över den och säg varför.'],
  },
  offer: {
    subject: 'Du är utvald: säg ja[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom du har valts ut till Mobility Promoter.',
    body: [
      'Grattis! Säg till om du tackar ja. Utan svar senast {due} går platsen till någon på reservlistan.',
      'Ur granskningen: ”{comments}”',
    ],
  },
  'offer-from-waitlist': {
    subject: 'En plats är ledig för dig: säg ja[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom en plats har blivit ledig och du står först på reservlistan.',
    body: ['Säg till om du tackar ja. Utan svar senast {due} går platsen till nästa.'],
  },
  waitlisted: {
    subject: 'Du står på reservlistan: {title}',
    why: 'Du får det här mejlet eftersom besluten i den här utlysningen är fattade.',
    body: ['Blir en plats ledig skriver vi till dig.', 'Ur granskningen: ”{comments}”'],
  },
  rejected: {
    subject: 'Inte utvald den här gången: {title}',
    why: 'Du får det här mejlet eftersom besluten i den här utlysningen är fattade.',
    body: [
      'Tack för ditt arbete för mobilitet i utbildningssyfte. Du är välkommen att ansöka igen nästa år.',
      'Ur granskningen: ”{comments}”',
    ],
  },
  'offer-reminder': {
    subject: 'Tackar du ja? Säg till[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom du har valts ut till Mobility Promoter och inte svarat än.',
    body: ['Utan svar senast {due} går platsen till någon på reservlistan.'],
  },
  'offer-accepted': {
    subject: 'En plats är accepterad: {title}',
    why: 'Du får det här mejlet eftersom en utvald sökande har tackat ja.',
    body: ['Nästa steg är profilen.'],
  },
  'offer-declined': {
    subject: 'En plats blev ledig: {title}',
    why: 'Du får det här mejlet eftersom en utvald sökande inte blir Mobility Promoter.',
    body: ['Reservlistan flyttas upp av sig själv.'],
  },
  'offer-lapsed': {
    subject: 'Din plats gick till någon annan: {title}',
    why: 'Du får det här mejlet eftersom vi inte fick veta i tid om du tackade ja.',
    body: ['Du är välkommen att ansöka igen nästa år.'],
  },
  'call-without-award': {
    subject: 'Utlysningen avslutades utan urval: {title}',
    why: 'Du får det här mejlet eftersom utlysningen som du sökte till avslutades utan att någon valdes.',
    body: ['Det säger inget om din ansökan. Du är välkommen att ansöka igen.'],
  },
  'taken-up-again': {
    subject: 'Utlysningen går vidare: {title}',
    why: 'Du får det här mejlet eftersom en utlysning som avslutades utan urval ändå går vidare.',
    body: ['Din ansökan är där den var. Du behöver inte skicka den igen.'],
  },
  'profile-invitation': {
    subject: 'Skriv din profil[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom du har tackat ja till att vara Mobility Promoter.',
    body: ['Du bestämmer del för del vad som visas, och kan ändra dig när som helst.'],
  },
  'profile-reminder': {
    subject: 'Din profil väntas[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom din profil som Mobility Promoter inte finns än.',
    body: ['Den behöver inte vara lång: några meningar räcker.'],
  },
  'profile-drafted': {
    subject: 'Godkänn en profil: {title}',
    why: 'Du får det här mejlet eftersom en Mobility Promoter har skrivit sin profil.',
    body: ['Godkänn den, eller skicka tillbaka den med en kommentar.'],
  },
  'profile-returned': {
    subject: 'Se över din profil[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom sekretariatet ber dig ändra något i din profil.',
    body: ['Skälet: ”{reason}”'],
  },
  'profile-approved': {
    subject: 'Din profil är godkänd: {title}',
    why: 'Du får det här mejlet eftersom sekretariatet har godkänt din profil.',
    body: ['Den publiceras tillsammans med de andra.'],
  },
  'profile-published': {
    subject: 'Din profil är offentlig: {title}',
    why: 'Du får det här mejlet eftersom din profil som Mobility Promoter har publicerats.',
    body: ['Du kan ta tillbaka ditt samtycke när som helst: då försvinner den genast.'],
  },
  'profile-consent-withdrawn': {
    subject: 'Ett samtycke har tagits tillbaka: {title}',
    why: 'Du får det här mejlet eftersom en Mobility Promoter har tagit tillbaka ett samtycke.',
    body: ['Det som det gällde visas inte längre. Du behöver inte göra något på våra sidor.'],
  },
  renewal: {
    subject: 'Fortsätter du som Mobility Promoter? Säg till[ senast {due}]: {title}',
    why: 'Du får det här mejlet eftersom din profil har varit offentlig i ett år.',
    body: ['Utan svar senast {due} blir du en av våra alumner.'],
  },
  'became-alumni': {
    subject: 'Tack: {title}',
    why: 'Du får det här mejlet eftersom din tid som Mobility Promoter är slut.',
    body: ['Du hör till våra alumner nu och kan komma tillbaka när som helst.'],
  },
};
