/** The form before the visit for whoever travels, in Italian: keys without `form.pre-participant.1.`. */
export const preParticipantItalian1 = {
  title: 'Prima della partenza',
  intro:
    'La Sua organizzazione ospitante legge queste pagine per prepararsi ad accoglierLa. Dopo la visita Le chiederemo se le Sue aspettative si sono avverate.',
  'section.you.title': 'Lei e il Suo lavoro',
  'role.label': 'Qual è la Sua funzione?',
  'role.help': 'Per esempio: responsabile didattica, orientatore professionale, studente di autoriparazione.',
  'department.label': 'In quale ufficio o scuola lavora o studia?',
  'department.help':
    'Compare accanto a una Sua citazione nella scheda solo se Lei lo consente dopo la visita.',
  'work.label': 'A che cosa lavora in questo momento?',
  'work.help': 'Due o tre frasi, perché la Sua organizzazione ospitante sappia da dove parte.',
  'section.learning.title': 'Che cosa si aspetta',
  'expectations.label': 'Che cosa vuole imparare?',
  'expectations.help': 'Al massimo tre cose, una per riga. Dopo la visita torneremo su ciascuna.',
  'give.label': 'Che cosa può dare alla Sua organizzazione ospitante?',
  'give.help': 'Un metodo, un’esperienza, un contatto: uno scambio va in entrambe le direzioni.',
  'preparation.label': 'Come si è preparato finora?',
  'preparation.help':
    'Che cosa ha letto, con chi ha parlato, che cosa vuole sapere il Suo gruppo di lavoro. Può comparire nella scheda pubblica, senza il Suo nome.',
  'language.label': 'In quale lingua lavorerà, e quanto bene la parla?',
  'section.practical.title': 'Questioni pratiche',
  'accessNeeds.label':
    'C’è qualcosa che la Sua organizzazione ospitante dovrebbe predisporre perché Lei possa partecipare pienamente?',
  'accessNeeds.help':
    'Accessibilità, alimentazione, salute, tempi per la preghiera o per le cure: solo ciò che vuole dire. Lo leggono solo la Sua organizzazione ospitante e la segreteria, e viene eliminato 30 giorni dopo la visita.',
  'accessNeedsConsent.label':
    'La mia organizzazione ospitante può leggere di che cosa ho bisogno, anche se si trova fuori dallo Spazio economico europeo.',
  'accessNeedsConsent.help':
    'Il Paese ospitante ha norme diverse sulla protezione dei dati. Senza il Suo consenso lo legge solo la segreteria.',
  'secondAddress.label': 'Un secondo indirizzo e-mail',
  'secondAddress.help': 'Vi scriviamo solo se il primo non funziona più, per esempio quando cambia lavoro.',
  'section.consent.title': 'I Suoi dati',
  'dataConsent.label': 'Il partenariato può usare queste risposte per preparare e valutare questo scambio.',
  'dataConsent.help':
    'Di tutto questo si pubblica solo come si è preparato, senza il Suo nome. Può revocare il consenso in qualsiasi momento scrivendo alla segreteria.',
} as const;
