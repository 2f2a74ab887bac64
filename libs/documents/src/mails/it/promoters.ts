import type { promoterMails } from '../en/promoters.js';
import type { MailsLike } from '../mail.js';
import { promoterDecisionMails } from './promoter-decisions.js';

export const promoterMailsItalian: MailsLike<typeof promoterMails> = {
  'call-lead-named': {
    subject: 'Partecipa alla guida della giuria: {title}',
    why: 'Riceve questa e-mail perché la segreteria Le ha affidato la guida della giuria di questo bando, o la supplenza di chi la guida.',
    body: ['Segnali subito ogni conflitto di interessi: l’altra persona guida allora quella candidatura.'],
    button: 'Aprire il bando',
  },
  'call-not-ready': {
    subject: 'Il bando non è ancora pronto: {title}',
    why: 'Riceve questa e-mail perché il bando si apre presto e nessuno ha detto che è pronto.',
    body: [
      'Si apre solo quando il testo c’è in ogni lingua, guida e giuria sono nominate e qualcuno ha visto l’anteprima.',
    ],
    button: 'Aprire il bando',
  },
  'call-opened': {
    subject: 'Si candidi o proponga qualcuno[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché fa parte del partenariato o della sua mailing list.',
    body: [
      'Il bando, testualmente: {text}',
      'Un Mobility Promoter è una persona o un’organizzazione che si distingue nel promuovere la mobilità per l’apprendimento.',
      'Può candidarsi o proporre qualcuno.',
      'Non desidera più queste e-mail? Lasci la lista qui: {unsubscribe}',
    ],
    button: 'Leggere il bando',
  },
  'call-extended': {
    subject: 'Più tempo per candidarsi[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché un bando di cui ha avuto notizia resta aperto più a lungo.',
    body: [
      'Può candidarsi o proporre qualcuno.',
      'Non desidera più queste e-mail? Lasci la lista qui: {unsubscribe}',
    ],
    button: 'Leggere il bando',
  },
  'too-few-applications': {
    subject: 'Poche candidature: decida come proseguire: {title}',
    why: 'Riceve questa e-mail perché il bando si è chiuso con meno candidature che posti.',
    body: ['Lo proroghi, prosegua con ciò che c’è, o lo chiuda senza selezione.'],
    button: 'Aprire il bando',
  },
  'release-due': {
    subject: 'Comunichi le decisioni[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché le decisioni di questo bando stanno per scadere.',
    body: ['Guardi prima l’equilibrio per regione e tipo. Un solo invio spedisce tutte le lettere.'],
    button: 'Aprire il bando',
  },
  'co-author-invited': {
    subject: 'Scrivete insieme una candidatura[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché qualcuno Le ha chiesto di scrivere insieme questa candidatura.',
    body: ['Può leggerla e modificarla fino alla chiusura del bando.'],
    button: 'Continuare a scrivere',
  },
  nomination: {
    subject: 'La propongono come Mobility Promoter: è d’accordo?[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché qualcuno ha proposto il Suo nome come Mobility Promoter.',
    body: ['Nessuno valuta la proposta prima del Suo sì. Può anche dire di no, senza motivo.'],
    button: 'Dire sì o no',
  },
  'nomination-reminder': {
    subject: 'Manca ancora il Suo sì[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché qualcuno ha proposto il Suo nome come Mobility Promoter e Lei non ha ancora risposto.',
    body: ['Il bando è chiuso. Senza il Suo sì entro il {due} la proposta decade.'],
    button: 'Dire sì o no',
  },
  'nominee-agreed': {
    subject: 'La persona proposta è d’accordo[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché la persona o l’organizzazione che ha proposto ha detto di sì.',
    body: ['Se non ha ancora inviato la proposta, lo faccia prima della chiusura del bando.'],
    button: 'Aprire la candidatura',
  },
  'nomination-refused': {
    subject: 'La persona proposta non desidera esserlo: {title}',
    why: 'Riceve questa e-mail perché la persona o l’organizzazione che ha proposto ha detto di no.',
    body: ['La proposta è conclusa. Può proporre qualcun altro finché il bando è aperto.'],
    button: 'Aprire la candidatura',
  },
  'draft-reminder': {
    subject: 'Completi la Sua candidatura[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché ha iniziato una candidatura che non ha ancora inviato.',
    body: ['Dopo l’ultimo giorno la bozza decade. Se il bando riapre, potrà riprenderla.'],
    button: 'Continuare a scrivere',
  },
  'draft-lapsed': {
    subject: 'Non inviata in tempo: {title}',
    why: 'Riceve questa e-mail perché il bando si è chiuso prima che questa candidatura fosse completa.',
    body: ['Niente è stato cancellato. Se il bando riapre, potrà riprenderla.'],
    button: 'Aprire la candidatura',
  },
  'application-received': {
    subject: 'Abbiamo la Sua candidatura: {title}',
    why: 'Riceve questa e-mail perché la Sua candidatura è arrivata.',
    body: [
      'Le scriviamo se manca qualcosa, e quando tutte le decisioni sono prese. Può ritirarla in qualsiasi momento.',
    ],
    button: 'Aprire la candidatura',
  },
  'application-returned': {
    subject: 'Corregga la Sua candidatura[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché qualcosa nella Sua candidatura va corretto.',
    body: ['Il motivo: «{reason}»', 'Senza risposta entro il {due} viene giudicata così com’è.'],
    button: 'Correggere',
  },
  'application-ineligible': {
    subject: 'Non ammessa alla valutazione: {title}',
    why: 'Riceve questa e-mail perché la Sua candidatura non ha potuto essere ammessa alla valutazione.',
    body: ['Il motivo: «{reason}»'],
    button: 'Aprire la candidatura',
  },
  'application-merged': {
    subject: 'Due candidature proseguono come una: {title}',
    why: 'Riceve questa e-mail perché c’erano due candidature della stessa persona o organizzazione in questo bando.',
    body: ['Il motivo: «{reason}»', 'L’altra prosegue. Non deve fare nulla.'],
    button: 'Aprire la candidatura',
  },
  'application-withdrawn': {
    subject: 'Ritirata: {title}',
    why: 'Riceve questa e-mail perché una candidatura del Suo bando è stata ritirata.',
    body: ['Nessuno deve più valutarla.'],
    button: 'Aprire la candidatura',
  },
  'field-reopened': {
    subject: 'Una domanda è di nuovo aperta: {title}',
    why: 'Riceve questa e-mail perché una domanda della Sua candidatura è stata riaperta per Lei.',
    body: ['Il motivo: «{reason}»', 'La modifichi e la richiuda; tutto il resto rimane come inviato.'],
    button: 'Correggere',
  },
  'eligibility-due': {
    subject: 'Esamini l’ammissibilità: {title}',
    why: 'Riceve questa e-mail perché una candidatura attende la verifica.',
    body: ['La ammetta, la restituisca una volta, o dica perché non è ammissibile.'],
    button: 'Aprire la candidatura',
  },
  'assignment-due': {
    subject: 'Assegni i valutatori: {title}',
    why: 'Riceve questa e-mail perché una candidatura ammessa non ha ancora valutatori.',
    body: ['Può riceverla solo chi ha dichiarato che nulla lo impedisce.'],
    button: 'Aprire la candidatura',
  },
  'acting-lead-named': {
    subject: 'Lei guida questa candidatura: {title}',
    why: 'Riceve questa e-mail perché chi la guidava ha un conflitto di interessi.',
    body: ['Tutto ciò che vi attendeva la guida ora attende Lei.'],
    button: 'Aprire la candidatura',
  },
  'outside-reviewer-invited': {
    subject: 'Vuole valutare una candidatura?: {title}',
    why: 'Riceve questa e-mail perché a una giuria restano troppo poche persone senza conflitto di interessi.',
    body: ['Dica prima se ne ha uno: prima di allora non vede alcun testo.'],
    button: 'Aprire la valutazione',
  },
  'review-assigned': {
    subject: 'Valuti una candidatura[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché Le è stata affidata la valutazione di una candidatura.',
    body: ['Non vede altre valutazioni prima di aver presentato la Sua.'],
    button: 'Aprire la valutazione',
  },
  'review-reminder': {
    subject: 'Si attende la Sua valutazione[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché una candidatura attende la Sua valutazione.',
    body: ['Se non può farla, scriva subito a chi guida la giuria: un’altra persona potrà occuparsene.'],
    button: 'Aprire la valutazione',
  },
  'review-late': {
    subject: 'Manca una valutazione: {title}',
    why: 'Riceve questa e-mail perché una valutazione non è arrivata in tempo ed è stata ritirata.',
    body: ['La affidi a un’altra persona.'],
    button: 'Aprire la candidatura',
  },
  'review-void': {
    subject: 'Una valutazione non conta più: {title}',
    why: 'Riceve questa e-mail perché è emerso un conflitto di interessi.',
    body: ['Serve un’altra valutazione: la affidi a un’altra persona.'],
    button: 'Aprire la candidatura',
  },
  'reviews-overdue': {
    subject: 'Valutazioni in ritardo: {title}',
    why: 'Riceve questa e-mail perché è arrivato l’ultimo giorno per le valutazioni e ne mancano alcune.',
    body: ['Può proseguire con quelle che ci sono, dicendo perché.'],
    button: 'Aprire la candidatura',
  },
  ...promoterDecisionMails,
};
