import type * as english from '../en/troubles.js';
import type { Texts } from '../shape.js';

export const trouble = {
  what: {
    mail: 'Un’e-mail destinata a {someone} non parte: {mail}.',
    message: 'A un’altra pratica non è stato comunicato ciò che è stato deciso qui.',
    step: '«{action}», chiesto da {someone}, non si è potuto eseguire.',
    clock: 'Ciò che è previsto in questa pratica non avviene da solo[: {mark}].',
  },
  goesOn: 'Waymark continua a provare da solo.',
  todo: {
    unreachable:
      'Il server di posta non la accetta ({code}). Se dura, avvisi chi gestisce Waymark. Se è urgente, avvisi Lei {someone}.',
    refused:
      'L’indirizzo non accetta posta ({code}). Lo corregga nella pagina della persona e riprovi, o avvisi Lei {someone}.',
    notTheirs:
      'Non è stata inviata, perché {someone} non può più vedere di che cosa si tratta ({code}). La tralasci, o avvisi chi è subentrato.',
    mail: 'C’è qualcosa che non va in questa e-mail o nella sua pratica ({code}). Avvisi chi gestisce Waymark e, se è urgente, avvisi Lei {someone}.',
    message:
      'C’è qualcosa che non va nell’altra pratica ({code}). Avvisi chi gestisce Waymark. Se è urgente, faccia il passo a mano nell’altra pratica.',
    step: 'Non è stato fatto né modificato nulla ({code}). Riprovi ora; se non riesce ancora, avvisi chi gestisce Waymark.',
    stepWaits:
      'Finora non è stato modificato nulla ({code}). Waymark continua a provare da solo; se dura, avvisi chi gestisce Waymark.',
    clock:
      'I promemoria e le scadenze di questa pratica sono fermi ({code}). Avvisi chi gestisce Waymark[, o tralasci ciò che è previsto: {mark}].',
    database: 'La base di dati non risponde come dovrebbe ({code}). Se dura, avvisi chi gestisce Waymark.',
  },
  way: {
    tryAgain: 'Riprovare ora',
    doneByHand: 'L’ho fatto a mano',
    leaveOut: 'Tralasciarlo',
  },
  because: {
    goesOn: 'Waymark sta già provando.',
    notDue: 'Non c’è nulla di previsto che si possa tralasciare.',
    over: 'È già risolto.',
    forgotten: 'Ciò che era stato chiesto non è più conservato: rifaccia il passo.',
  },
  event: {
    'mail-done-by-hand':
      '{actor} ha comunicato di persona a {someone} ciò che un’e-mail non ha potuto[: {comment}].',
    'mail-left-out':
      '{actor} ha tralasciato un’e-mail destinata a {someone} che non si poteva inviare[: {reason}].',
    'message-done-by-hand':
      '{actor} ha fatto a mano in un’altra pratica ciò che non si era potuto comunicarle[: {comment}].',
    'step-done-by-hand': '{actor} ha risolto a mano un passo che non si poteva eseguire[: {comment}].',
    'mark-left-out': '{actor} ha tralasciato qualcosa di previsto che non si poteva fare[: {reason}].',
  },
} as const satisfies Texts<typeof english.trouble>;
