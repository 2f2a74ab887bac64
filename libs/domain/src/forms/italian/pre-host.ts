/** The host's form before the visit, in Italian: keys without `form.pre-host.1.`. */
export const preHostItalian1 = {
  title: 'Prima di accogliere i Suoi ospiti',
  intro:
    'I Suoi ospiti leggono queste pagine prima di partire. Una volta presentata, la relazione resta com’è: se qualcosa deve cambiare, chieda alla segreteria di restituirgliela.',
  'section.programme.title': 'Il programma',
  'programme.label': 'Che cosa si fa in ogni mezza giornata?',
  'programme.help':
    'Una riga per ogni mattina e ogni pomeriggio: dove, che cosa, con chi. La scheda ne ricava ciò che si è visto.',
  'people.label': 'Chi incontreranno i Suoi ospiti?',
  'people.help': 'Nome e funzione, una persona per riga.',
  'section.contact.title': 'Contatto sul posto',
  'section.contact.intro': 'La persona che i Suoi ospiti chiamano quando un treno è in ritardo.',
  'contactName.label': 'Nome',
  'contactPhone.label': 'Telefono, con il prefisso del Paese',
  'contactEmail.label': 'Indirizzo e-mail',
  'section.safety.title': 'Sicurezza e accessibilità',
  'safety.label': 'Che cosa devono sapere i Suoi ospiti per la loro sicurezza?',
  'safety.help':
    'Dispositivi di protezione, assicurazione, regole della casa, numeri di emergenza. «Niente di particolare» è una risposta.',
  'access.label': 'I luoghi che i Suoi ospiti visiteranno sono accessibili?',
  'access.help':
    'Gradini, ascensori, bagni, impianti a induzione magnetica, sale tranquille; come arrivarci senza auto.',
} as const;
