/** The host's form after the visit, in Swedish: keys without `form.post-host.1.`. */
export const postHostSwedish1 = {
  title: 'När gästerna har rest',
  intro: 'Det ni skriver blir värdorganisationens del av det offentliga faktabladet.',
  'section.visit.title': 'Besöket',
  'asPlanned.label': 'Blev besöket som planerat?',
  'asPlanned.option.yes': 'Ja',
  'asPlanned.option.partly': 'Delvis',
  'asPlanned.option.no': 'Nej, helt annorlunda',
  'differences.label': 'Vad blev annorlunda?',
  'participants.label': 'Hur många gäster deltog?',
  'section.learnt.title': 'Vad ni lärde er',
  'lessons.label': 'Vad har er organisation lärt sig av besöket?',
  'lessons.help': 'Upp till fyra lärdomar som en annan värd kan ha nytta av.',
  'worked.label': 'Vad fungerade bra?',
  'notWorked.label': 'Vad fungerade inte, och vad skulle ni göra annorlunda?',
  'nextStep.label': 'Vad är nästa steg med gästernas organisation?',
  'section.photos.title': 'Foton',
  'photos.label': 'Foton från besöket',
  'photos.help':
    'Berätta vad vart och ett visar. Fråga alla som går att känna igen, och vårdnadshavaren till en minderårig.',
} as const;
