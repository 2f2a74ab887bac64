import type { MailsLike } from '../mail.js';
import type { matchMails } from '../en/match.js';

export const matchMailsItalian: MailsLike<typeof matchMails> = {
  'match-proposed': {
    subject: 'Risponda sì o no[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché la segreteria propone un abbinamento tra {host} e {sender}.',
    body: [
      'Veda chi propone che cosa e perché i due si adattano. Poi risponda sì, «non ora», oppure no con un motivo.',
      'Quando entrambe le parti hanno accettato, ciascuna riceve i recapiti dell’altra.',
      'Ha tempo fino al {due}. Senza una risposta l’abbinamento scade.',
    ],
    button: 'Vedere l’abbinamento',
  },
  'match-answer-reminder': {
    subject: 'Aspettiamo ancora la Sua risposta[, entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché la Sua organizzazione non ha risposto all’abbinamento proposto tra {host} e {sender}.',
    body: [
      'Anche «non ora» è una risposta, e aiuta l’altra parte ad andare avanti.',
      'Dopo il {due} l’abbinamento scade, e per alcuni mesi non ce ne sarà un altro tra voi.',
    ],
    button: 'Rispondere all’abbinamento',
  },
  'match-expired': {
    subject: 'Scaduto senza risposta: {title}',
    why: 'Riceve questa e-mail perché all’abbinamento tra {host} e {sender} non hanno risposto in tempo entrambe le parti.',
    body: [
      'I suoi posti sono di nuovo liberi. A chi non ha risposto chiediamo se la sua proposta è ancora valida.',
      'Se era troppo presto o troppo tardi, scriva alla segreteria: può riaprire l’abbinamento.',
    ],
    button: 'Vedere che cosa è successo',
  },
  'match-declined': {
    subject: 'L’altra parte ha rifiutato: {title}',
    why: 'Riceve questa e-mail perché {other} ha rifiutato l’abbinamento con la Sua organizzazione.',
    body: [
      'Il motivo indicato: «{reason}»',
      'La Sua proposta resta aperta, e i suoi posti sono liberi per un altro abbinamento.',
    ],
    button: 'Vedere il Suo scambio',
  },
  'match-withdrawn': {
    subject: 'L’abbinamento è stato ritirato: {title}',
    why: 'Riceve questa e-mail perché l’abbinamento tra {host} e {sender} è stato ritirato prima di essere concordato.',
    body: ['Il motivo: «{reason}»', 'Non deve fare nulla.'],
    button: 'Vedere che cosa è successo',
  },
  introduced: {
    subject: 'Entrambi hanno accettato. Si metta in contatto[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché {host} e {sender} hanno accettato.',
    body: [
      'Il Suo contatto ({other}): {contact}[, {contactEmail}][, {contactPhone}].',
      'Scriva o chiami, e annoti il primo contatto con un clic. Allora inizia la preparazione.',
      'Se nessuno si mette in contatto entro il {due}, lo scambio decade.',
    ],
    button: 'Annotare il primo contatto',
  },
  'preparation-started': {
    subject: 'Concordate le date e il programma[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché {host} e {sender} sono in contatto ed è iniziata la preparazione del Suo scambio.',
    body: [
      'Allo scambio servono date, un programma, una lingua di lavoro, qualcuno che paghi, un contatto per ciascuna parte e almeno un partecipante.',
      'Indichi ogni cosa appena la sa. Non occorre che sia tutto completo subito.',
    ],
    button: 'Preparare lo scambio',
  },
  'exchange-lapsed': {
    subject: 'Decaduto: {title}',
    why: 'Riceve questa e-mail perché lo scambio tra {host} e {sender} è rimasto fermo troppo a lungo.',
    body: [
      'I suoi posti sono di nuovo liberi per altri.',
      'Se lo desidera ancora, scriva alla segreteria: può riaprire lo scambio.',
    ],
    button: 'Vedere che cosa è successo',
  },
};
