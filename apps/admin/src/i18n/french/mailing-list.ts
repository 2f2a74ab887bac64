import type { mailingList } from '../english/mailing-list.js';
import type { Translated } from '../translated.js';

export const mailingListFrench: Translated<typeof mailingList> = {
  'mailingList.title': 'Liste de diffusion des appels',
  'mailingList.intro':
    'Chaque appel est envoyé à tous les membres et à toutes les personnes de cette liste. Qui s’en est retiré n’y est pas remis.',
  'mailingList.paste': 'Ajouter des adresses',
  'mailingList.lines': 'Adresses',
  'mailingList.help': 'Une par ligne, ou séparées par des virgules ou des points-virgules, avec ou sans nom.',
  'mailingList.look': 'Voir les adresses',
  'mailingList.back': 'Modifier les adresses',
  'mailingList.add':
    'Mettre %{smart_count} adresse sur la liste |||| Mettre %{smart_count} adresses sur la liste',
  'mailingList.added':
    '%{smart_count} adresse a été mise sur la liste. |||| %{smart_count} adresses ont été mises sur la liste.',
  'mailingList.state.new': 'Nouvelle',
  'mailingList.state.known': 'Déjà connue',
  'mailingList.state.listed': 'Déjà sur la liste',
  'mailingList.state.unsubscribed': 'S’est retirée de la liste',
  'mailingList.state.twice': 'En double ici',
  'mailingList.state.unreadable': 'Pas d’adresse',
  'mailingList.remove': 'Retirer de la liste',
  'mailingList.removeOne': 'Retirer de la liste : %{name}',
  'mailingList.removed': '%{name} n’est plus sur la liste.',
  'mailingList.on': 'Sur la liste',
  'mailingList.off': 'Se sont retirées',
  'mailingList.none': 'Personne n’est encore sur la liste',
  'mailingList.noneHelp':
    'Les personnes qui doivent être informées de chaque appel sans être membres figurent ici. Collez leurs adresses pour commencer.',
};
