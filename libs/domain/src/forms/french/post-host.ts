/** The host's form after the visit, in French: keys without `form.post-host.1.`. */
export const postHostFrench1 = {
  title: 'Après le départ de vos hôtes',
  intro: 'Ce que vous écrivez devient la partie de l’organisation d’accueil dans la fiche publique.',
  'section.visit.title': 'La visite',
  'asPlanned.label': 'La visite s’est-elle déroulée comme prévu ?',
  'asPlanned.option.yes': 'Oui',
  'asPlanned.option.partly': 'En partie',
  'asPlanned.option.no': 'Non, tout autrement',
  'differences.label': 'Qu’est-ce qui a été différent ?',
  'participants.label': 'Combien d’hôtes ont participé ?',
  'section.learnt.title': 'Ce que vous avez appris',
  'lessons.label': 'Qu’est-ce que votre organisation a appris de la visite ?',
  'lessons.help': 'Quatre enseignements au plus, utiles à une autre organisation d’accueil.',
  'worked.label': 'Qu’est-ce qui a bien fonctionné ?',
  'notWorked.label': 'Qu’est-ce qui a moins bien fonctionné, et que feriez-vous autrement ?',
  'nextStep.label': 'Quelle est la prochaine étape avec l’organisation de vos hôtes ?',
  'section.photos.title': 'Photos',
  'photos.label': 'Photos de la visite',
  'photos.help':
    'Dites ce que montre chacune d’elles. Demandez leur accord à toutes les personnes reconnaissables, et au représentant légal d’un mineur.',
} as const;
