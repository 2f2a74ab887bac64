import type { StandingTexts } from './standing-block.js';

/** The texts of the standing block in Italian, the oldest version first. */
export const standingItalian = [
  {
    title: 'Entri nel partenariato',
    about: [
      'Il Patto per le competenze è un’iniziativa dell’Unione europea che riunisce chi vuole che le persone in età lavorativa continuino a imparare e si impegna a contribuirvi.',
      'Il Partenariato regionale per le competenze sulla mobilità nell’apprendimento permanente ne fa parte. EARLALL, l’associazione europea degli enti regionali e locali per l’apprendimento permanente, lo ha avviato il 17 settembre 2024. È aperto a enti regionali e locali, enti di IFP, ONG, centri di educazione degli adulti, servizi e professionisti dell’orientamento e centri giovanili, dentro e fuori dall’Unione europea.',
    ],
    commitmentsTitle: 'Che cosa si impegnano a fare i membri',
    commitments: [
      'Nominare un rappresentante che parli a nome dell’organizzazione.',
      'Fare della mobilità una parte dell’apprendimento permanente per tutti, e innanzitutto per le persone con minori opportunità.',
      'Accogliere o inviare persone, e condividere ciò che si è imparato.',
      'Partecipare alle riunioni quadrimestrali e al piano d’azione annuale.',
    ],
    activitiesTitle: 'Che cosa facciamo insieme',
    activities: [
      'Condividere buone pratiche nei webinar.',
      'Precisare che cosa significa «minori opportunità» per la mobilità.',
      'Seguire i sistemi di mobilità e di apprendistato dei nostri membri.',
      'Dare un volto alla mobilità per l’apprendimento: i promotori della mobilità (Mobility Promoters).',
      'Far incontrare chi accoglie e chi invia: lo strumento di abbinamento.',
      'Organizzare incontri in cui i progetti trovano i loro partner.',
    ],
    nextStepsTitle: 'Il Suo prossimo passo',
    nextSteps: [
      'Pensi a una cosa che la Sua organizzazione potrebbe mostrare ad altre, o che vorrebbe vedere.',
      'La dica alla segreteria, che cerca un partner con lo stesso tema e lo stesso formato e vi mette in contatto.',
    ],
    contactTitle: 'Contatto',
    contact: 'Segreteria di EARLALL, Bruxelles',
  },
] as const satisfies readonly StandingTexts[];
