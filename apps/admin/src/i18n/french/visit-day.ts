import type { visitDay } from '../english/visit-day.js';
import type { Translated } from '../translated.js';

export const visitDayFrench: Translated<typeof visitDay> = {
  'visitDay.link': 'Feuille du jour de visite',
  'visitDay.title': 'Le jour même : %{title}',
  'visitDay.back': 'L’échange',
  'visitDay.print': 'Imprimer',
  'visitDay.who': 'Qui est là',
  'visitDay.counted': 'Présents : %{present}, absents : %{absent}, pas encore notés : %{open}',
  'visitDay.nobody': 'Personne ne voyage encore. C’est l’envoi qui nomme les participants.',
  'visitDay.notNow': 'Vous ne pouvez noter personne maintenant',
  'visitDay.markedBy':
    'Chaque geste est enregistré aussitôt. Qui enregistrera la visite ensuite le trouvera là.',
  'visitDay.there': 'Là',
  'visitDay.absent': 'Absent',
  'visitDay.saving': 'Enregistrement…',
  'visitDay.programme': 'Programme',
  'visitDay.today': 'Aujourd’hui',
  'visitDay.noProgramme': 'L’accueil n’a pas fixé de programme.',
  'visitDay.call': 'Qui appeler',
  'visitDay.noContact': 'Aucun contact n’est connu.',
  'visitDay.photos': 'Autres personnes sur les photos',
  'visitDay.photosHelp':
    'Qui ne prend pas part à la visite ne figure sur une photo qu’avec son accord, ou celui d’un tuteur pour des mineurs. Notez-le là où vous le demandez.',
  'visitDay.noPhotos': 'Personne n’est encore noté.',
  'visitDay.people': '%{smart_count} personne |||| %{smart_count} personnes',
  'visitDay.permission.written': 'par écrit',
  'visitDay.permission.spoken': 'de vive voix',
  'visitDay.permission.guardian': 'par un tuteur',
  'visitDay.nameGone': 'Nom supprimé',
  'visitDay.saidYesOnly': 'Accord donné %{how}',
  'visitDay.saidYes': 'Accord donné %{how} : %{by}',
  'visitDay.scan': 'Scannez pour ouvrir cette page sur un téléphone. Il faut s’identifier.',
};
