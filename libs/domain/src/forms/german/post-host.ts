/** The host's form after the visit, in German: keys without `form.post-host.1.`. */
export const postHostGerman1 = {
  title: 'Nach der Abreise Ihrer Gäste',
  intro: 'Was Sie schreiben, wird der Teil der aufnehmenden Einrichtung im öffentlichen Factsheet.',
  'section.visit.title': 'Der Besuch',
  'asPlanned.label': 'Verlief der Besuch wie geplant?',
  'asPlanned.option.yes': 'Ja',
  'asPlanned.option.partly': 'Teilweise',
  'asPlanned.option.no': 'Nein, ganz anders',
  'differences.label': 'Was war anders?',
  'participants.label': 'Wie viele Gäste haben teilgenommen?',
  'section.learnt.title': 'Was Sie gelernt haben',
  'lessons.label': 'Was hat Ihre Einrichtung aus dem Besuch gelernt?',
  'lessons.help': 'Bis zu vier Erkenntnisse, die eine andere aufnehmende Einrichtung nutzen kann.',
  'worked.label': 'Was hat gut funktioniert?',
  'notWorked.label': 'Was nicht, und was würden Sie anders machen?',
  'nextStep.label': 'Was ist der nächste Schritt mit der Einrichtung Ihrer Gäste?',
  'section.photos.title': 'Fotos',
  'photos.label': 'Fotos vom Besuch',
  'photos.help':
    'Sagen Sie, was jedes zeigt. Fragen Sie alle, die zu erkennen sind, und bei Minderjährigen die Sorgeberechtigten.',
} as const;
