import type { tour } from '../english/tour.js';
import type { Translated } from '../translated.js';

export const tourSwedish: Translated<typeof tour> = {
  'tour.title': 'En rundtur i fem steg',
  'tour.at': 'Steg %{at} av %{of}',
  'tour.back': 'Tillbaka',
  'tour.next': 'Nästa',
  'tour.done': 'Klart',
  'tour.skip': 'Visa inte det här igen',
  'tour.again': 'Visa rundturen',
  'tour.failed': 'Det kunde inte sparas: %{why}',
  'tour.look': 'Titta på det',
  'tour.secretariat.1.title': 'Startsidan säger vad som väntar på dig i dag',
  'tour.secretariat.1.text':
    'Det som blir värst om det får ligga kommer först. Bredvid står vad som löper ut i veckan, och vem ärenden väntar på och hur länge. Varje tal leder till sina ärenden.',
  'tour.secretariat.2.title': 'Allt går att hitta från ett fält',
  'tour.secretariat.2.text':
    'Tryck / var som helst och skriv några bokstäver av en organisation, en person eller ett ärende. Accenter och stavning spelar mindre roll. Samma fält går till varje sida och gör det som sidan erbjuder.',
  'tour.secretariat.3.title': 'Samma utbyten, på fyra sätt',
  'tour.secretariat.3.text':
    'Som tabell med filter och export, som tavla efter skede, som kalender med besök och tidsfrister, och som karta. Det du filtrerar i en förblir filtrerat i de andra.',
  'tour.secretariat.4.title': 'Ett ärende säger vad det väntar på',
  'tour.secretariat.4.text':
    'En mening överst är alltid sann: vad det väntar på, på vem, till när, och vad som händer sedan. Det bästa steget är den fyllda knappen; det som inte går säger varför. Du kan registrera vad någon sa per telefon.',
  'tour.secretariat.5.title': 'Händerna kan stanna på tangenterna',
  'tour.secretariat.5.text':
    'j och k går ner och upp, Enter öppnar, d gör en uppgift klar, s skjuter upp den. I sökfältets meny går enstaka bokstäver att stänga av.',
  'tour.member.1.title': 'Startsidan säger vad som väntar på dig',
  'tour.member.1.text':
    'Svar, rapporter och förberedelser som är dina, det mest brådskande först. Står inget där finns inget att göra.',
  'tour.member.2.title': 'Föreslå att ta emot eller sända',
  'tour.member.2.text':
    'Berätta vad ni erbjuder eller söker, när och på vilka språk. Det sparas som utkast tills du skickar in det. Sekretariatet letar efter en partner.',
  'tour.member.3.title': 'Svara på en matchning på en minut',
  'tour.member.3.text':
    'Du ser vem som föreslår vad och varför det passar. Svara ja, inte nu, eller nej med ett skäl. När båda sidor tackar ja får ni varandras kontaktuppgifter.',
  'tour.member.4.title': 'Förbered besöket tillsammans',
  'tour.member.4.text':
    'Båda sidor skriver programmet, halvdag för halvdag, och lägger till vilka som reser. Ingens ord går förlorade när två skriver samtidigt. En checklista säger vad som fortfarande saknas.',
  'tour.member.5.title': 'Ha det i din egen kalender',
  'tour.member.5.text':
    'I kontomenyn kan du prenumerera på dina besök. Flyttade och inställda besök flyttas och försvinner där också.',
  'tour.participant.1.title': 'Startsidan visar din rapport',
  'tour.participant.1.text':
    'En före besöket och en efter. Den säger hur många minuter den tar och till när den behövs.',
  'tour.participant.2.title': 'Du kan sluta när som helst',
  'tour.participant.2.text':
    'Det du skriver sparas av sig självt och finns där när du kommer tillbaka, även på en annan enhet.',
  'tour.participant.3.title': 'Ditt utbyte har en sida',
  'tour.participant.3.text': 'Där står programmet, platsen, personerna och vad som händer sedan.',
  'tour.participant.4.title': 'Du bestämmer vad som visas av dig',
  'tour.participant.4.text':
    'Dina ord, ditt namn och dina foton publiceras bara så långt du tillåter, vart och ett för sig, och du tillfrågas innan.',
  'tour.participant.5.title': 'På ditt språk',
  'tour.participant.5.text': 'Välj det i kontomenyn, där du också hittar rundturen igen.',
};
