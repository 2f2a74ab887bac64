import type * as english from '../en/troubles.js';
import type { Texts } from '../shape.js';

export const trouble = {
  what: {
    mail: 'Ett mejl till {someone} går inte i väg: {mail}.',
    message: 'Ett annat ärende har inte fått veta vad som bestämdes här.',
    step: '”{action}”, som {someone} bad om, kunde inte utföras.',
    clock: 'Det som ska ske i ärendet sker inte av sig självt[: {mark}].',
  },
  goesOn: 'Waymark fortsätter att försöka av sig självt.',
  todo: {
    unreachable:
      'E-postservern tar inte emot det ({code}). Om det dröjer, säg till den som driver Waymark. Är det bråttom, säg till {someone} själv.',
    refused:
      'Adressen tar inte emot mejl ({code}). Rätta den på personens sida och försök igen, eller säg till {someone} själv.',
    notTheirs:
      'Det skickades inte, eftersom {someone} inte längre får se vad det handlar om ({code}). Hoppa över det, eller säg till den som har tagit över.',
    mail: 'Något i mejlet eller i dess ärende är fel ({code}). Säg till den som driver Waymark, och till {someone} själv om det är bråttom.',
    message:
      'Något i det andra ärendet är fel ({code}). Säg till den som driver Waymark. Är det bråttom, gör steget för hand i det andra ärendet.',
    step: 'Det blev inte gjort, och inget ändrades ({code}). Försök igen nu; om det misslyckas en gång till, säg till den som driver Waymark.',
    stepWaits:
      'Inget har ändrats hittills ({code}). Waymark fortsätter att försöka av sig självt; om det dröjer, säg till den som driver Waymark.',
    clock:
      'Ärendets påminnelser och tidsfrister väntar ({code}). Säg till den som driver Waymark[, eller hoppa över det som ska ske: {mark}].',
    database: 'Databasen svarar inte som den ska ({code}). Om det dröjer, säg till den som driver Waymark.',
  },
  way: {
    tryAgain: 'Försök igen nu',
    doneByHand: 'Jag har gjort det för hand',
    leaveOut: 'Hoppa över det',
  },
  because: {
    goesOn: 'Waymark försöker redan.',
    notDue: 'Det finns inget på tur som kan hoppas över.',
    over: 'Det är redan avklarat.',
    forgotten: 'Det som efterfrågades finns inte kvar: gör om steget.',
  },
  event: {
    'mail-done-by-hand': '{actor} berättade själv för {someone} det som ett mejl inte kunde[: {comment}].',
    'mail-left-out': '{actor} hoppade över ett mejl till {someone} som inte kunde skickas[: {reason}].',
    'message-done-by-hand':
      '{actor} gjorde för hand i ett annat ärende det som inte kunde meddelas dit[: {comment}].',
    'step-done-by-hand': '{actor} klarade för hand av ett steg som inte kunde utföras[: {comment}].',
    'mark-left-out': '{actor} hoppade över något som skulle ske men inte gick att göra[: {reason}].',
  },
} as const satisfies Texts<typeof english.trouble>;
