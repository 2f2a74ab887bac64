import type * as english from '../en/troubles.js';
import type { Texts } from '../shape.js';

export const trouble = {
  what: {
    mail: 'Un correo dirigido a {someone} no sale: {mail}.',
    message: 'A otro expediente no se le ha comunicado lo que se decidió aquí.',
    step: '«{action}», que pidió {someone}, no se pudo llevar a cabo.',
    clock: 'Lo que toca en este expediente no ocurre por sí solo[: {mark}].',
  },
  goesOn: 'Waymark sigue intentándolo por su cuenta.',
  todo: {
    unreachable:
      'El servidor de correo no lo acepta ({code}). Si dura, avise a quien gestiona Waymark. Si es urgente, avise usted a {someone}.',
    refused:
      'La dirección no acepta correo ({code}). Corríjala en la página de la persona e inténtelo de nuevo, o avise usted a {someone}.',
    notTheirs:
      'No se ha enviado, porque {someone} ya no puede ver de qué trata ({code}). Omítalo, o avise a quien le sustituye.',
    mail: 'Algo no está bien en este correo o en su expediente ({code}). Avise a quien gestiona Waymark y, si es urgente, avise usted a {someone}.',
    message:
      'Algo no está bien en el otro expediente ({code}). Avise a quien gestiona Waymark. Si es urgente, dé el paso a mano en el otro expediente.',
    step: 'No se hizo ni se cambió nada ({code}). Inténtelo de nuevo ahora; si vuelve a fallar, avise a quien gestiona Waymark.',
    stepWaits:
      'Por ahora no se ha cambiado nada ({code}). Waymark sigue intentándolo por su cuenta; si dura, avise a quien gestiona Waymark.',
    clock:
      'Los recordatorios y los plazos de este expediente están parados ({code}). Avise a quien gestiona Waymark[, u omita lo que toca: {mark}].',
    database: 'La base de datos no responde como debería ({code}). Si dura, avise a quien gestiona Waymark.',
  },
  way: {
    tryAgain: 'Intentar de nuevo ahora',
    doneByHand: 'Lo he hecho a mano',
    leaveOut: 'Omitirlo',
  },
  because: {
    goesOn: 'Waymark ya lo está intentando.',
    notDue: 'No hay nada pendiente que se pueda omitir.',
    over: 'Esto ya está resuelto.',
    forgotten: 'Lo que se pidió ya no se conserva: dé el paso de nuevo.',
  },
  event: {
    'mail-done-by-hand': '{actor} comunicó en persona a {someone} lo que un correo no pudo[: {comment}].',
    'mail-left-out': '{actor} omitió un correo dirigido a {someone} que no se podía enviar[: {reason}].',
    'message-done-by-hand':
      '{actor} hizo a mano en otro expediente lo que no se le había podido comunicar[: {comment}].',
    'step-done-by-hand': '{actor} resolvió a mano un paso que no se podía llevar a cabo[: {comment}].',
    'mark-left-out': '{actor} omitió algo que tocaba y no se podía hacer[: {reason}].',
  },
} as const satisfies Texts<typeof english.trouble>;
