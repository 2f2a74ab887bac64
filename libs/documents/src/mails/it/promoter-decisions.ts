import type { MailsLike } from '../mail.js';
import type { promoterDecisionMails as english } from '../en/promoter-decisions.js';

export const promoterDecisionMails: MailsLike<typeof english> = {
  'slots-offered': {
    subject: 'Scelga un orario per il colloquio[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché vorremmo parlare con Lei della Sua candidatura.',
    body: ['Se nessun orario va bene, scriva alla segreteria. Un orario scelto prima non vale più.'],
    button: 'Scegliere un orario',
  },
  'slot-reminder': {
    subject: 'L’orario del colloquio non è ancora scelto[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché Le abbiamo proposto orari per un colloquio.',
    body: ['Se nessuno va bene, scriva alla segreteria.'],
    button: 'Scegliere un orario',
  },
  'slot-picked': {
    subject: 'Il colloquio è fissato: {title}',
    why: 'Riceve questa e-mail perché è stato scelto un orario per il colloquio.',
    body: ['Quando: {when}[ · {place}]'],
    button: 'Aprire la candidatura',
  },
  'interview-reminder': {
    subject: 'Il Suo colloquio si avvicina: {title}',
    why: 'Riceve questa e-mail perché ha un colloquio sulla Sua candidatura.',
    body: ['Quando: {when}[ · {place}]'],
    button: 'Aprire la candidatura',
  },
  'interviews-overdue': {
    subject: 'Il colloquio è in ritardo: {title}',
    why: 'Riceve questa e-mail perché è arrivato l’ultimo giorno per i colloqui e questo non si è tenuto.',
    body: ['Lo tenga ora, o vi rinunci dicendo perché.'],
    button: 'Aprire la candidatura',
  },
  offer: {
    subject: 'La Sua candidatura è selezionata: dica di sì[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché la Sua candidatura a Mobility Promoter è stata selezionata.',
    body: [
      'Congratulazioni! Ci dica se accetta. Senza risposta entro il {due} il posto passa alla lista d’attesa.',
      'Dalla valutazione: «{comments}»',
    ],
    button: 'Dare la risposta',
  },
  'offer-from-waitlist': {
    subject: 'C’è un posto libero per Lei: dica di sì[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché si è liberato un posto e il Suo nome è il primo della lista d’attesa.',
    body: ['Ci dica se accetta. Senza risposta entro il {due} il posto passa alla persona successiva.'],
    button: 'Dare la risposta',
  },
  waitlisted: {
    subject: 'È in lista d’attesa: {title}',
    why: 'Riceve questa e-mail perché le decisioni di questo bando sono prese.',
    body: ['Se si libera un posto, Le scriviamo.', 'Dalla valutazione: «{comments}»'],
    button: 'Aprire la candidatura',
  },
  rejected: {
    subject: 'Non selezionata questa volta: {title}',
    why: 'Riceve questa e-mail perché le decisioni di questo bando sono prese.',
    body: [
      'Grazie per il Suo lavoro per la mobilità per l’apprendimento. Potrà ricandidarsi l’anno prossimo.',
      'Dalla valutazione: «{comments}»',
    ],
    button: 'Aprire la candidatura',
  },
  'offer-reminder': {
    subject: 'Accetta? Ce lo dica[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché la Sua candidatura a Mobility Promoter è stata selezionata e non ha ancora risposto.',
    body: ['Senza risposta entro il {due} il posto passa alla lista d’attesa.'],
    button: 'Dare la risposta',
  },
  'offer-accepted': {
    subject: 'Un posto è stato accettato: {title}',
    why: 'Riceve questa e-mail perché una candidatura selezionata ha detto di sì.',
    body: ['Il passo successivo è il profilo.'],
    button: 'Aprire la candidatura',
  },
  'offer-declined': {
    subject: 'Si è liberato un posto: {title}',
    why: 'Riceve questa e-mail perché una candidatura selezionata non diventerà Mobility Promoter.',
    body: ['La lista d’attesa avanza da sola.'],
    button: 'Aprire la candidatura',
  },
  'offer-lapsed': {
    subject: 'Il Suo posto è passato ad altri: {title}',
    why: 'Riceve questa e-mail perché non abbiamo saputo in tempo se accettava.',
    body: ['Potrà ricandidarsi l’anno prossimo.'],
    button: 'Aprire la candidatura',
  },
  'call-without-award': {
    subject: 'Il bando si è chiuso senza selezione: {title}',
    why: 'Riceve questa e-mail perché il bando a cui ha partecipato si è chiuso senza selezionare nessuno.',
    body: ['Ciò non dice nulla della Sua candidatura. Potrà ricandidarsi.'],
    button: 'Aprire la candidatura',
  },
  'taken-up-again': {
    subject: 'Il bando prosegue: {title}',
    why: 'Riceve questa e-mail perché un bando chiuso senza selezione prosegue comunque.',
    body: ['La Sua candidatura è dov’era. Non serve inviarla di nuovo.'],
    button: 'Aprire la candidatura',
  },
  'profile-invitation': {
    subject: 'Scriva il Suo profilo[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché ha accettato di essere Mobility Promoter.',
    body: ['Decide parte per parte che cosa si mostra, e può cambiare idea in qualsiasi momento.'],
    button: 'Scrivere il profilo',
  },
  'profile-reminder': {
    subject: 'Si attende il Suo profilo[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché il Suo profilo di Mobility Promoter non c’è ancora.',
    body: ['Non deve essere lungo: bastano alcune frasi.'],
    button: 'Scrivere il profilo',
  },
  'profile-drafted': {
    subject: 'Approvi un profilo: {title}',
    why: 'Riceve questa e-mail perché un Mobility Promoter ha scritto il proprio profilo.',
    body: ['Lo approvi, o lo restituisca con un commento.'],
    button: 'Aprire la candidatura',
  },
  'profile-returned': {
    subject: 'Riveda il Suo profilo[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché la segreteria Le chiede di modificare qualcosa nel Suo profilo.',
    body: ['Il motivo: «{reason}»'],
    button: 'Scrivere il profilo',
  },
  'profile-approved': {
    subject: 'Il Suo profilo è approvato: {title}',
    why: 'Riceve questa e-mail perché la segreteria ha approvato il Suo profilo.',
    body: ['Sarà pubblicato insieme agli altri.'],
    button: 'Aprire la candidatura',
  },
  'profile-published': {
    subject: 'Il Suo profilo è pubblico: {title}',
    why: 'Riceve questa e-mail perché il Suo profilo di Mobility Promoter è stato pubblicato.',
    body: ['Può ritirare il consenso in qualsiasi momento: sparisce subito.'],
    button: 'Aprire la candidatura',
  },
  'profile-consent-withdrawn': {
    subject: 'Un consenso è stato ritirato: {title}',
    why: 'Riceve questa e-mail perché un Mobility Promoter ha ritirato un consenso.',
    body: ['Ciò che copriva non si mostra più. Sulle nostre pagine non deve fare nulla.'],
    button: 'Aprire la candidatura',
  },
  renewal: {
    subject: 'Prosegue come Mobility Promoter? Ce lo dica[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché il Suo profilo è pubblico da un anno.',
    body: ['Senza risposta entro il {due} entra tra i nostri ex Promoter.'],
    button: 'Dare la risposta',
  },
  'became-alumni': {
    subject: 'Grazie: {title}',
    why: 'Riceve questa e-mail perché il Suo tempo come Mobility Promoter è finito.',
    body: ['Fa parte dei nostri ex Promoter e può tornare in qualsiasi momento.'],
    button: 'Aprire la candidatura',
  },
};
