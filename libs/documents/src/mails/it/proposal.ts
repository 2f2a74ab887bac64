import type { MailsLike } from '../mail.js';
import type { proposalMails } from '../en/proposal.js';

export const proposalMailsItalian: MailsLike<typeof proposalMails> = {
  'proposal-submitted': {
    subject: 'Esamini una nuova proposta: {title}',
    why: 'Riceve questa e-mail perché un membro ha presentato una proposta.',
    body: ['La apra agli abbinamenti, o chieda ciò che manca.'],
    button: 'Esaminare la proposta',
  },
  'proposal-opened': {
    subject: 'La Sua proposta è aperta: {title}',
    why: 'Riceve questa e-mail perché la segreteria ha aperto la Sua proposta agli abbinamenti.',
    body: [
      'Cerchiamo un partner con lo stesso tema e lo stesso formato. Avrà nostre notizie appena ce n’è uno.',
      'Può metterla in pausa o ritirarla in qualsiasi momento.',
    ],
    button: 'Vedere la Sua proposta',
  },
  'information-asked': {
    subject: 'Una domanda sulla Sua proposta, risponda[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché alla segreteria serve un’informazione prima di aprire la Sua proposta.',
    body: [
      'La domanda: «{reason}»',
      'Senza una risposta entro il {due} la Sua proposta torna a essere una bozza. Non va perso nulla.',
    ],
    button: 'Rispondere alla domanda',
  },
  'proposal-back-to-draft': {
    subject: 'La Sua proposta è di nuovo una bozza: {title}',
    why: 'Riceve questa e-mail perché a una domanda sulla Sua proposta non è stato risposto in tempo.',
    body: [
      'Tutto ciò che ha scritto c’è ancora. Vi risponda alla domanda e la presenti di nuovo quando vuole.',
    ],
    button: 'Aprire la bozza',
  },
  'proposal-withdrawn': {
    subject: 'Ritirata: {title}',
    why: 'Riceve questa e-mail perché una proposta è stata ritirata.',
    body: ['Il motivo: «{reason}»', 'Gli abbinamenti concordati da entrambe le parti proseguono.'],
    button: 'Vedere la proposta',
  },
  reconfirm: {
    subject: 'La Sua proposta è ancora valida? Lo dica[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché la Sua proposta è aperta da qualche tempo.',
    body: [
      'Un clic la tiene aperta. Senza una risposta entro il {due} scade; può farne una nuova a partire da questa.',
    ],
    button: 'Dire che è valida',
  },
  'proposal-expired': {
    subject: 'La Sua proposta è scaduta: {title}',
    why: 'Riceve questa e-mail perché abbiamo chiesto se la Sua proposta è ancora valida e non abbiamo avuto risposta.',
    body: ['Non viene più abbinata. Se la rivuole, scriva alla segreteria.'],
    button: 'Vedere la Sua proposta',
  },
  'proposal-fulfilled': {
    subject: 'Tutti i posti sono occupati: {title}',
    why: 'Riceve questa e-mail perché ogni posto della Sua proposta è occupato da uno scambio concordato.',
    body: ['Non viene più abbinata. Se si libera un posto, si riapre da sola.'],
    button: 'Vedere la Sua proposta',
  },
};
