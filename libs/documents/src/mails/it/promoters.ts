import type { promoterMails } from '../en/promoters.js';
import type { MailsLike } from '../mail.js';

export const promoterMailsItalian: MailsLike<typeof promoterMails> = {
  'call-lead-named': {
    subject: 'Partecipa alla guida della giuria: {title}',
    why: 'Riceve questa e-mail perché la segreteria Le ha affidato la guida della giuria di questo bando, o la supplenza di chi la guida.',
    body: ['Segnali subito ogni conflitto di interessi: l’altra persona guida allora quella candidatura.'],
  },
  'call-not-ready': {
    subject: 'Il bando non è ancora pronto: {title}',
    why: 'Riceve questa e-mail perché il bando si apre presto e nessuno ha detto che è pronto.',
    body: [
      'Si apre solo quando il testo c’è in ogni lingua, guida e giuria sono nominate e qualcuno ha visto l’anteprima.',
    ],
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
  },
  'call-extended': {
    subject: 'Più tempo per candidarsi[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché un bando di cui ha avuto notizia resta aperto più a lungo.',
    body: [
      'Può candidarsi o proporre qualcuno.',
      'Non desidera più queste e-mail? Lasci la lista qui: {unsubscribe}',
    ],
  },
  'too-few-applications': {
    subject: 'Poche candidature: decida come proseguire: {title}',
    why: 'Riceve questa e-mail perché il bando si è chiuso con meno candidature che posti.',
    body: ['Lo proroghi, prosegua con ciò che c’è, o lo chiuda senza selezione.'],
  },
  'release-due': {
    subject: 'Comunichi le decisioni[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché le decisioni di questo bando stanno per scadere.',
    body: ['Guardi prima l’equilibrio per regione e tipo. Un solo invio spedisce tutte le lettere.'],
  },
  'co-author-invited': {
    subject: 'Scrivete insieme una candidatura[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché qualcuno Le ha chiesto di scrivere insieme questa candidatura.',
    body: ['Può leggerla e modificarla fino alla chiusura del bando.'],
  },
  nomination: {
    subject: 'La propongono come Mobility Promoter: è d’accordo?[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché qualcuno ha proposto il Suo nome come Mobility Promoter.',
    body: ['Nessuno valuta la proposta prima del Suo sì. Può anche dire di no, senza motivo.'],
  },
  'nomination-reminder': {
    subject: 'Manca ancora il Suo sì[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché qualcuno ha proposto il Suo nome come Mobility Promoter e Lei non ha ancora risposto.',
    body: ['Il bando è chiuso. Senza il Suo sì entro il {due} la proposta decade.'],
  },
  'nominee-agreed': {
    subject: 'La persona proposta è d’accordo[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché la persona o l’organizzazione che ha proposto ha detto di sì.',
    body: ['Se non ha ancora inviato la proposta, lo faccia prima della chiusura del bando.'],
  },
  'nomination-refused': {
    subject: 'La persona proposta non desidera esserlo: {title}',
    why: 'Riceve questa e-mail perché la persona o l’organizzazione che ha proposto ha detto di no.',
    body: ['La proposta è conclusa. Può proporre qualcun altro finché il bando è aperto.'],
  },
  'draft-reminder': {
    subject: 'Completi la Sua candidatura[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché ha iniziato una candidatura che non ha ancora inviato.',
    body: ['Dopo l’ultimo giorno la bozza decade. Se il bando riapre, potrà riprenderla.'],
  },
  'draft-lapsed': {
    subject: 'Non inviata in tempo: {title}',
    why: 'Riceve questa e-mail perché il bando si è chiuso prima che questa candidatura fosse completa.',
    body: ['Niente è stato cancellato. Se il bando riapre, potrà riprenderla.'],
  },
  'application-received': {
    subject: 'Abbiamo la Sua candidatura: {title}',
    why: 'Riceve questa e-mail perché la Sua candidatura è arrivata.',
    body: [
      'Le scriviamo se manca qualcosa, e quando tutte le decisioni sono prese. Può ritirarla in qualsiasi momento.',
    ],
  },
  'application-returned': {
    subject: 'Corregga la Sua candidatura[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché qualcosa nella Sua candidatura va corretto.',
    body: ['Il motivo: «{reason}»', 'Senza risposta entro il {due} viene giudicata così com’è.'],
  },
  'application-ineligible': {
    subject: 'Non ammessa alla valutazione: {title}',
    why: 'Riceve questa e-mail perché la Sua candidatura non ha potuto essere ammessa alla valutazione.',
    body: ['Il motivo: «{reason}»'],
  },
  'application-merged': {
    subject: 'Due candidature proseguono come una: {title}',
    why: 'Riceve questa e-mail perché c’erano due candidature della stessa persona o organizzazione in questo bando.',
    body: ['Il motivo: «{reason}»', 'L’altra prosegue. Non deve fare nulla.'],
  },
  'application-withdrawn': {
    subject: 'Ritirata: {title}',
    why: 'Riceve questa e-mail perché una candidatura del Suo bando è stata ritirata.',
    body: ['Nessuno deve più valutarla.'],
  },
  'field-reopened': {
    subject: 'Una domanda è di nuovo aperta: {title}',
    why: 'Riceve questa e-mail perché una domanda della Sua candidatura è stata riaperta per Lei.',
    body: ['Il motivo: «{reason}»', 'La modifichi e la richiuda; tutto il resto rimane come inviato.'],
  },
  'eligibility-due': {
    subject: 'Esamini l’ammissibilità: {title}',
    why: 'Riceve questa e-mail perché una candidatura attende la verifica.',
    body: ['La ammetta, la restituisca una volta, o dica perché non è ammissibile.'],
  },
  'assignment-due': {
    subject: 'Assegni i valutatori: {title}',
    why: 'Riceve questa e-mail perché una candidatura ammessa non ha ancora valutatori.',
    body: ['Può riceverla solo chi ha dichiarato che nulla lo impedisce.'],
  },
  'acting-lead-named': {
    subject: 'Lei guida questa candidatura: {title}',
    why: 'Riceve questa e-mail perché chi la guidava ha un conflitto di interessi.',
    body: ['Tutto ciò che vi attendeva la guida ora attende Lei.'],
  },
  'outside-reviewer-invited': {
    subject: 'Vuole valutare una candidatura?: {title}',
    why: 'Riceve questa e-mail perché a una giuria restano troppo poche persone senza conflitto di interessi.',
    body: ['Dica prima se ne ha uno: prima di allora non vede alcun testo.'],
  },
  'review-assigned': {
    subject: 'Valuti una candidatura[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché Le è stata affidata la valutazione di una candidatura.',
    body: ['Non vede altre valutazioni prima di aver presentato la Sua.'],
  },
  'review-reminder': {
    subject: 'Si attende la Sua valutazione[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché una candidatura attende la Sua valutazione.',
    body: ['Se non può farla, scriva subito a chi guida la giuria: un’altra persona potrà occuparsene.'],
  },
  'review-late': {
    subject: 'Manca una valutazione: {title}',
    why: 'Riceve questa e-mail perché una valutazione non è arrivata in tempo ed è stata ritirata.',
    body: ['La affidi a un’altra persona.'],
  },
  'review-void': {
    subject: 'Una valutazione non conta più: {title}',
    why: 'Riceve questa e-mail perché è emerso un conflitto di interessi.',
    body: ['Serve un’altra valutazione: la affidi a un’altra persona.'],
  },
  'reviews-overdue': {
    subject: 'Valutazioni in ritardo: {title}',
    why: 'Riceve questa e-mail perché è arrivato l’ultimo giorno per le valutazioni e ne mancano alcune.',
    body: ['Può proseguire con quelle che ci sono, dicendo perché.'],
  },
  'slots-offered': {
    subject: 'Scelga un orario per il colloquio[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché vorremmo parlare con Lei della Sua candidatura.',
    body: ['Se nessun orario va bene, scriva alla segreteria. Un orario scelto prima non vale più.'],
  },
  'slot-reminder': {
    subject: 'L’orario del colloquio non è ancora scelto[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché Le abbiamo proposto orari per un colloquio.',
    body: ['Se nessuno va bene, scriva alla segreteria.'],
  },
  'slot-picked': {
    subject: 'Il colloquio è fissato: {title}',
    why: 'Riceve questa e-mail perché è stato scelto un orario per il colloquio.',
    body: ['Quando: {when}[ · {place}]'],
  },
  'interview-reminder': {
    subject: 'Il Suo colloquio si avvicina: {title}',
    why: 'Riceve questa e-mail perché ha un colloquio sulla Sua candidatura.',
    body: ['Quando: {when}[ · {place}]'],
  },
  'interviews-overdue': {
    subject: 'Il colloquio è in ritardo: {title}',
    why: 'Riceve questa e-mail perché è arrivato l’ultimo giorno per i colloqui e questo non si è tenuto.',
    body: ['Lo tenga ora, o vi rinunci dicendo perché.'],
  },
  offer: {
    subject: 'La Sua candidatura è selezionata: dica di sì[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché la Sua candidatura a Mobility Promoter è stata selezionata.',
    body: [
      'Congratulazioni! Ci dica se accetta. Senza risposta entro il {due} il posto passa alla lista d’attesa.',
      'Dalla valutazione: «{comments}»',
    ],
  },
  'offer-from-waitlist': {
    subject: 'C’è un posto libero per Lei: dica di sì[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché si è liberato un posto e il Suo nome è il primo della lista d’attesa.',
    body: ['Ci dica se accetta. Senza risposta entro il {due} il posto passa alla persona successiva.'],
  },
  waitlisted: {
    subject: 'È in lista d’attesa: {title}',
    why: 'Riceve questa e-mail perché le decisioni di questo bando sono prese.',
    body: ['Se si libera un posto, Le scriviamo.', 'Dalla valutazione: «{comments}»'],
  },
  rejected: {
    subject: 'Non selezionata questa volta: {title}',
    why: 'Riceve questa e-mail perché le decisioni di questo bando sono prese.',
    body: [
      'Grazie per il Suo lavoro per la mobilità per l’apprendimento. Potrà ricandidarsi l’anno prossimo.',
      'Dalla valutazione: «{comments}»',
    ],
  },
  'offer-reminder': {
    subject: 'Accetta? Ce lo dica[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché la Sua candidatura a Mobility Promoter è stata selezionata e non ha ancora risposto.',
    body: ['Senza risposta entro il {due} il posto passa alla lista d’attesa.'],
  },
  'offer-accepted': {
    subject: 'Un posto è stato accettato: {title}',
    why: 'Riceve questa e-mail perché una candidatura selezionata ha detto di sì.',
    body: ['Il passo successivo è il profilo.'],
  },
  'offer-declined': {
    subject: 'Si è liberato un posto: {title}',
    why: 'Riceve questa e-mail perché una candidatura selezionata non diventerà Mobility Promoter.',
    body: ['La lista d’attesa avanza da sola.'],
  },
  'offer-lapsed': {
    subject: 'Il Suo posto è passato ad altri: {title}',
    why: 'Riceve questa e-mail perché non abbiamo saputo in tempo se accettava.',
    body: ['Potrà ricandidarsi l’anno prossimo.'],
  },
  'call-without-award': {
    subject: 'Il bando si è chiuso senza selezione: {title}',
    why: 'Riceve questa e-mail perché il bando a cui ha partecipato si è chiuso senza selezionare nessuno.',
    body: ['Ciò non dice nulla della Sua candidatura. Potrà ricandidarsi.'],
  },
  'taken-up-again': {
    subject: 'Il bando prosegue: {title}',
    why: 'Riceve questa e-mail perché un bando chiuso senza selezione prosegue comunque.',
    body: ['La Sua candidatura è dov’era. Non serve inviarla di nuovo.'],
  },
  'profile-invitation': {
    subject: 'Scriva il Suo profilo[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché ha accettato di essere Mobility Promoter.',
    body: ['Decide parte per parte che cosa si mostra, e può cambiare idea in qualsiasi momento.'],
  },
  'profile-reminder': {
    subject: 'Si attende il Suo profilo[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché il Suo profilo di Mobility Promoter non c’è ancora.',
    body: ['Non deve essere lungo: bastano alcune frasi.'],
  },
  'profile-drafted': {
    subject: 'Approvi un profilo: {title}',
    why: 'Riceve questa e-mail perché un Mobility Promoter ha scritto il proprio profilo.',
    body: ['Lo approvi, o lo restituisca con un commento.'],
  },
  'profile-returned': {
    subject: 'Riveda il Suo profilo[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché la segreteria Le chiede di modificare qualcosa nel Suo profilo.',
    body: ['Il motivo: «{reason}»'],
  },
  'profile-approved': {
    subject: 'Il Suo profilo è approvato: {title}',
    why: 'Riceve questa e-mail perché la segreteria ha approvato il Suo profilo.',
    body: ['Sarà pubblicato insieme agli altri.'],
  },
  'profile-published': {
    subject: 'Il Suo profilo è pubblico: {title}',
    why: 'Riceve questa e-mail perché il Suo profilo di Mobility Promoter è stato pubblicato.',
    body: ['Può ritirare il consenso in qualsiasi momento: sparisce subito.'],
  },
  'profile-consent-withdrawn': {
    subject: 'Un consenso è stato ritirato: {title}',
    why: 'Riceve questa e-mail perché un Mobility Promoter ha ritirato un consenso.',
    body: ['Ciò che copriva non si mostra più. Sulle nostre pagine non deve fare nulla.'],
  },
  renewal: {
    subject: 'Prosegue come Mobility Promoter? Ce lo dica[ entro il {due}]: {title}',
    why: 'Riceve questa e-mail perché il Suo profilo è pubblico da un anno.',
    body: ['Senza risposta entro il {due} entra tra i nostri ex Promoter.'],
  },
  'became-alumni': {
    subject: 'Grazie: {title}',
    why: 'Riceve questa e-mail perché il Suo tempo come Mobility Promoter è finito.',
    body: ['Fa parte dei nostri ex Promoter e può tornare in qualsiasi momento.'],
  },
};
