import type * as english from '../en/troubles.js';
import type { Texts } from '../shape.js';

export const trouble = {
  what: {
    mail: 'Eine E-Mail an {someone} geht nicht hinaus: {mail}.',
    message: 'Ein anderer Vorgang hat nicht erfahren, was hier entschieden wurde.',
    step: '„{action}“, gewünscht von {someone}, ließ sich nicht ausführen.',
    clock: 'Was in diesem Vorgang ansteht, geschieht nicht von selbst[: {mark}].',
  },
  goesOn: 'Waymark versucht es von selbst weiter.',
  todo: {
    unreachable:
      'Der Mailserver nimmt sie nicht an ({code}). Dauert es an, sagen Sie es denen, die Waymark betreiben. Ist es eilig, geben Sie selbst Bescheid: {someone}.',
    refused:
      'Die Adresse nimmt keine E-Mails an ({code}). Berichtigen Sie sie auf der Seite der Person und versuchen Sie es noch einmal, oder geben Sie selbst Bescheid: {someone}.',
    notTheirs:
      'Sie wurde nicht gesendet, weil {someone} das, worum es geht, nicht mehr sehen darf ({code}). Lassen Sie sie aus, oder sagen Sie es denen, die übernommen haben.',
    mail: 'Etwas an dieser E-Mail oder ihrem Vorgang stimmt nicht ({code}). Sagen Sie es denen, die Waymark betreiben, und geben Sie in eiligen Fällen selbst Bescheid: {someone}.',
    message:
      'Etwas an dem anderen Vorgang stimmt nicht ({code}). Sagen Sie es denen, die Waymark betreiben. Ist es eilig, führen Sie den Schritt dort von Hand aus.',
    step: 'Es wurde nicht ausgeführt, und nichts wurde geändert ({code}). Versuchen Sie es jetzt noch einmal; scheitert es wieder, sagen Sie es denen, die Waymark betreiben.',
    stepWaits:
      'Bisher wurde nichts geändert ({code}). Waymark versucht es von selbst weiter; dauert es an, sagen Sie es denen, die Waymark betreiben.',
    clock:
      'Erinnerungen und Fristen dieses Vorgangs warten ({code}). Sagen Sie es denen, die Waymark betreiben[, oder lassen Sie aus, was ansteht: {mark}].',
    database:
      'Die Datenbank antwortet nicht, wie sie sollte ({code}). Dauert es an, sagen Sie es denen, die Waymark betreiben.',
  },
  way: {
    tryAgain: 'Jetzt noch einmal versuchen',
    doneByHand: 'Von Hand erledigt',
    leaveOut: 'Auslassen',
  },
  because: {
    goesOn: 'Waymark versucht es schon.',
    notDue: 'Es steht nichts an, das ausgelassen werden könnte.',
    over: 'Das ist schon erledigt.',
    forgotten: 'Was gewünscht war, ist nicht mehr gespeichert: Führen Sie den Schritt neu aus.',
  },
  event: {
    'mail-done-by-hand':
      '{actor} hat selbst mitgeteilt, was eine E-Mail an {someone} nicht konnte[: {comment}].',
    'mail-left-out': '{actor} hat eine E-Mail an {someone} ausgelassen, die nicht hinausging[: {reason}].',
    'message-done-by-hand':
      '{actor} hat in einem anderen Vorgang von Hand getan, was ihm nicht mitgeteilt werden konnte[: {comment}].',
    'step-done-by-hand':
      '{actor} hat einen Schritt von Hand erledigt, der sich nicht ausführen ließ[: {comment}].',
    'mark-left-out': '{actor} hat etwas ausgelassen, das anstand und nicht möglich war[: {reason}].',
  },
} as const satisfies Texts<typeof english.trouble>;
