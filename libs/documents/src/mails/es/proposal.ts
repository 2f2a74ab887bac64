import type { MailsLike } from '../mail.js';
import type { proposalMails } from '../en/proposal.js';

export const proposalMailsSpanish: MailsLike<typeof proposalMails> = {
  'proposal-submitted': {
    subject: 'Examine una nueva propuesta: {title}',
    why: 'Recibe este correo porque un miembro ha presentado una propuesta.',
    body: ['Ábrala al emparejamiento, o pida lo que falte.'],
    button: 'Examinar la propuesta',
  },
  'proposal-opened': {
    subject: 'Su propuesta está abierta: {title}',
    why: 'Recibe este correo porque la secretaría ha abierto su propuesta al emparejamiento.',
    body: [
      'Buscamos un socio con el mismo tema y el mismo formato. Tendrá noticias nuestras en cuanto lo haya.',
      'Puede ponerla en pausa o retirarla en cualquier momento.',
    ],
    button: 'Ver su propuesta',
  },
  'information-asked': {
    subject: 'Una pregunta sobre su propuesta, responda[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque la secretaría necesita saber algo antes de abrir su propuesta.',
    body: [
      'La pregunta: «{reason}»',
      'Sin respuesta a más tardar el {due}, su propuesta vuelve a ser un borrador. No se pierde nada.',
    ],
    button: 'Responder a la pregunta',
  },
  'proposal-back-to-draft': {
    subject: 'Su propuesta vuelve a ser un borrador: {title}',
    why: 'Recibe este correo porque una pregunta sobre su propuesta no se respondió a tiempo.',
    body: [
      'Todo lo que escribió sigue ahí. Responda en ella a la pregunta y preséntela de nuevo cuando quiera.',
    ],
    button: 'Abrir su borrador',
  },
  'proposal-withdrawn': {
    subject: 'Retirada: {title}',
    why: 'Recibe este correo porque se ha retirado una propuesta.',
    body: ['El motivo: «{reason}»', 'Los emparejamientos que las dos partes han acordado siguen adelante.'],
    button: 'Ver la propuesta',
  },
  reconfirm: {
    subject: '¿Sigue en pie su propuesta? Díganoslo[ a más tardar el {due}]: {title}',
    why: 'Recibe este correo porque su propuesta lleva abierta algún tiempo.',
    body: [
      'Un clic la mantiene abierta. Sin respuesta a más tardar el {due}, vence; puede hacer una nueva a partir de ella.',
    ],
    button: 'Decir que sigue en pie',
  },
  'proposal-expired': {
    subject: 'Su propuesta ha vencido: {title}',
    why: 'Recibe este correo porque preguntamos si su propuesta sigue en pie y no tuvimos respuesta.',
    body: ['Ya no entra en los emparejamientos. Si quiere recuperarla, escriba a la secretaría.'],
    button: 'Ver su propuesta',
  },
  'proposal-fulfilled': {
    subject: 'Todas las plazas están ocupadas: {title}',
    why: 'Recibe este correo porque todas las plazas de su propuesta están ocupadas por intercambios acordados.',
    body: ['Ya no entra en los emparejamientos. Si queda libre una plaza, vuelve a abrirse por sí sola.'],
    button: 'Ver su propuesta',
  },
};
