/** The host's form before the visit, in French: keys without `form.pre-host.1.`. */
export const preHostFrench1 = {
  title: 'Avant de recevoir vos hôtes',
  intro:
    'Vos hôtes lisent ceci avant de partir. Une fois déposé, ce rapport reste tel quel : si quelque chose doit changer, demandez au secrétariat de vous le renvoyer.',
  'section.programme.title': 'Le programme',
  'programme.label': 'Que se passe-t-il chaque demi-journée ?',
  'programme.help':
    'Une ligne par matinée et par après-midi : où, quoi, avec qui. La fiche s’en sert pour dire ce qui a été vu.',
  'people.label': 'Qui vos hôtes rencontreront-ils ?',
  'people.help': 'Nom et fonction, une personne par ligne.',
  'section.contact.title': 'Contact sur place',
  'section.contact.intro': 'La personne que vos hôtes appellent quand un train a du retard.',
  'contactName.label': 'Nom',
  'contactPhone.label': 'Téléphone, avec l’indicatif du pays',
  'contactEmail.label': 'Adresse électronique',
  'section.safety.title': 'Sécurité et accessibilité',
  'safety.label': 'Que doivent savoir vos hôtes pour leur sécurité ?',
  'safety.help':
    'Équipements de protection, assurance, règlement intérieur, numéros d’urgence. « Rien de particulier » est une réponse.',
  'access.label': 'Les lieux que vos hôtes visiteront sont-ils accessibles ?',
  'access.help':
    'Marches, ascenseurs, toilettes, boucles magnétiques, salles calmes ; comment s’y rendre sans voiture.',
} as const;
