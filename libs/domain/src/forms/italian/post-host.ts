/** The host's form after the visit, in Italian: keys without `form.post-host.1.`. */
export const postHostItalian1 = {
  title: 'Dopo la partenza dei Suoi ospiti',
  intro: 'Ciò che Lei scrive diventa la parte dell’organizzazione ospitante nella scheda pubblica.',
  'section.visit.title': 'La visita',
  'asPlanned.label': 'La visita si è svolta come previsto?',
  'asPlanned.option.yes': 'Sì',
  'asPlanned.option.partly': 'In parte',
  'asPlanned.option.no': 'No, in tutt’altro modo',
  'differences.label': 'Che cosa è stato diverso?',
  'participants.label': 'Quanti ospiti hanno partecipato?',
  'section.learnt.title': 'Che cosa avete imparato',
  'lessons.label': 'Che cosa ha imparato la Sua organizzazione dalla visita?',
  'lessons.help': 'Al massimo quattro lezioni utili a un’altra organizzazione ospitante.',
  'worked.label': 'Che cosa ha funzionato bene?',
  'notWorked.label': 'Che cosa ha funzionato meno bene, e che cosa fareste in modo diverso?',
  'nextStep.label': 'Qual è il prossimo passo con l’organizzazione dei Suoi ospiti?',
  'section.photos.title': 'Foto',
  'photos.label': 'Foto della visita',
  'photos.help':
    'Dica che cosa mostra ciascuna. Chieda il consenso a tutte le persone riconoscibili e, per i minori, a chi ne ha la tutela.',
} as const;
