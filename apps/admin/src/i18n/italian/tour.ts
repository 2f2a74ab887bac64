import type { tour } from '../english/tour.js';
import type { Translated } from '../translated.js';

export const tourItalian: Translated<typeof tour> = {
  'tour.title': 'Una visita guidata in cinque passi',
  'tour.at': 'Passo %{at} di %{of}',
  'tour.back': 'Indietro',
  'tour.next': 'Avanti',
  'tour.done': 'Fatto',
  'tour.skip': 'Non mostrarla più',
  'tour.again': 'Mostrare la visita guidata',
  'tour.failed': 'Non è stato possibile salvarlo: %{why}',
  'tour.look': 'Vederlo',
  'tour.secretariat.1.title': 'L’inizio dice che cosa ha bisogno di Lei oggi',
  'tour.secretariat.1.text':
    'Per primo viene ciò che farebbe più danno se trascurato. Accanto c’è ciò che scade questa settimana, e chi attendono le pratiche e da quanto. Ogni numero porta alle sue pratiche.',
  'tour.secretariat.2.title': 'Tutto si trova da un solo campo',
  'tour.secretariat.2.text':
    'Prema / ovunque e scriva qualche lettera di un’organizzazione, una persona o una pratica. Perdona accenti ed errori. Lo stesso campo porta a ogni pagina e fa ciò che la pagina offre.',
  'tour.secretariat.3.title': 'Gli stessi scambi, in quattro modi',
  'tour.secretariat.3.text':
    'Come tabella con filtri ed esportazioni, come lavagna per fasi, come calendario di visite e scadenze, e come mappa. Ciò che filtra in uno resta filtrato negli altri.',
  'tour.secretariat.4.title': 'Una pratica dice che cosa attende',
  'tour.secretariat.4.text':
    'In alto c’è una frase sempre vera: che cosa attende, da chi, entro quando, e che cosa avviene poi. Il passo migliore è il pulsante pieno; ciò che non si può fare dice perché. Può registrare ciò che qualcuno Le ha detto per telefono.',
  'tour.secretariat.5.title': 'Le mani possono restare sulla tastiera',
  'tour.secretariat.5.text':
    'j e k vanno giù e su, Invio apre, d conclude un’attività, s la rinvia. Nella tavolozza le singole lettere si possono disattivare.',
  'tour.member.1.title': 'L’inizio dice che cosa si attende da Lei',
  'tour.member.1.text':
    'Risposte, relazioni e preparativi che spettano a Lei, i più urgenti per primi. Quando non c’è nulla, non c’è nulla da fare.',
  'tour.member.2.title': 'Proponga di accogliere o di inviare',
  'tour.member.2.text':
    'Dica che cosa offre o cerca, quando e in quali lingue. Si salva come bozza finché non la invia. La segreteria cerca un partner.',
  'tour.member.3.title': 'Risponda a un abbinamento in un minuto',
  'tour.member.3.text':
    'Vede chi propone che cosa e perché si adatta. Dica sì, non ora, o no con un motivo. Quando entrambe le parti hanno accettato, ciascuna riceve i recapiti dell’altra.',
  'tour.member.4.title': 'Preparate la visita insieme',
  'tour.member.4.text':
    'Entrambe le parti scrivono il programma, mezza giornata per mezza giornata, e aggiungono chi viaggia. Non si perdono le parole di nessuno se si scrive in due. Una lista dice che cosa manca ancora.',
  'tour.member.5.title': 'Lo abbia nel Suo calendario',
  'tour.member.5.text':
    'Nel menu dell’account può abbonarsi alle Sue visite. Quelle spostate o annullate si spostano o spariscono anche lì.',
  'tour.participant.1.title': 'L’inizio mostra la Sua relazione',
  'tour.participant.1.text':
    'Una prima della visita e una dopo. Dice quanti minuti richiede ed entro quando è attesa.',
  'tour.participant.2.title': 'Può fermarsi in qualsiasi momento',
  'tour.participant.2.text':
    'Ciò che scrive si salva da solo, ed è lì quando torna, anche su un altro dispositivo.',
  'tour.participant.3.title': 'Il Suo scambio ha una pagina',
  'tour.participant.3.text': 'Lì ci sono il programma, il luogo, le persone e che cosa succede dopo.',
  'tour.participant.4.title': 'Decide Lei che cosa si mostra di Lei',
  'tour.participant.4.text':
    'Le Sue parole, il Suo nome e le Sue foto si pubblicano solo nella misura in cui Lei lo consente, ciascuna per sé, e Le si chiede prima.',
  'tour.participant.5.title': 'Nella Sua lingua',
  'tour.participant.5.text':
    'La scelga nel menu dell’account, dove trova di nuovo anche questa visita guidata.',
};
