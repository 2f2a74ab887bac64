import type { tour } from '../english/tour.js';
import type { Translated } from '../translated.js';

export const tourFrench: Translated<typeof tour> = {
  'tour.title': 'Une visite guidée en cinq étapes',
  'tour.at': 'Étape %{at} sur %{of}',
  'tour.back': 'Revenir',
  'tour.next': 'Continuer',
  'tour.done': 'Terminer',
  'tour.skip': 'Ne plus afficher',
  'tour.again': 'Afficher la visite guidée',
  'tour.failed': 'Ce choix n’a pas pu être enregistré : %{why}',
  'tour.look': 'Aller voir',
  'tour.secretariat.1.title': 'L’accueil dit ce qui vous attend aujourd’hui',
  'tour.secretariat.1.text':
    'Ce qui serait le plus grave à laisser vient en premier. À côté : ce qui prendra du retard cette semaine, et qui est attendu, depuis combien de temps. Chaque nombre mène à ses dossiers.',
  'tour.secretariat.2.title': 'Un seul champ pour tout trouver',
  'tour.secretariat.2.text':
    'Appuyez sur / n’importe où et tapez quelques lettres d’une organisation, d’une personne ou d’un dossier. Les accents et les fautes de frappe sont tolérés. Le même champ mène à chaque page et fait ce qu’elle propose.',
  'tour.secretariat.3.title': 'Les mêmes échanges, de quatre façons',
  'tour.secretariat.3.text':
    'En tableau avec filtres et exports, en colonnes par étape, en calendrier des visites et des échéances, et sur une carte. Ce que vous filtrez dans l’une reste filtré dans les autres.',
  'tour.secretariat.4.title': 'Un dossier dit ce qu’il attend',
  'tour.secretariat.4.text':
    'Une phrase toujours vraie, tout en haut : ce qui est attendu, de qui, jusqu’à quand, et ce qui se passe ensuite. La meilleure action est le bouton plein ; ce qui est impossible dit pourquoi. Vous pouvez consigner ce qu’on vous a dit par téléphone.',
  'tour.secretariat.5.title': 'Vos mains peuvent rester sur le clavier',
  'tour.secretariat.5.text':
    'j et k descendent et montent, Entrée ouvre, d termine une tâche, s la remet à plus tard. La palette permet de désactiver les touches seules.',
  'tour.member.1.title': 'L’accueil dit ce qui est attendu de vous',
  'tour.member.1.text':
    'Les réponses, rapports et préparatifs qui vous reviennent, le plus urgent d’abord. S’il n’y a rien, il n’y a rien à faire.',
  'tour.member.2.title': 'Proposer d’accueillir ou d’envoyer',
  'tour.member.2.text':
    'Dites ce que vous offrez ou cherchez, quand, et dans quelles langues. Un brouillon est conservé jusqu’à l’envoi. Le secrétariat cherche un partenaire.',
  'tour.member.3.title': 'Répondre à une mise en relation en une minute',
  'tour.member.3.text':
    'Vous voyez qui propose quoi, et pourquoi cela convient. Dites oui, pas maintenant, ou non avec un motif. Quand les deux parties disent oui, chacune reçoit les coordonnées de l’autre.',
  'tour.member.4.title': 'Préparer la visite ensemble',
  'tour.member.4.text':
    'Les deux parties écrivent le programme, demi-journée par demi-journée, et ajoutent qui voyage. Rien ne se perd quand deux personnes écrivent à la fois. Une liste de contrôle dit ce qui manque encore.',
  'tour.member.5.title': 'L’avoir dans votre propre agenda',
  'tour.member.5.text':
    'Le menu du compte permet de s’abonner à vos visites. Les visites déplacées ou annulées le sont aussi dans votre agenda.',
  'tour.participant.1.title': 'L’accueil montre votre rapport',
  'tour.participant.1.text':
    'Un avant la visite et un après. Il indique combien de minutes il demande et pour quand il est attendu.',
  'tour.participant.2.title': 'Vous pouvez vous arrêter à tout moment',
  'tour.participant.2.text':
    'Ce que vous écrivez s’enregistre tout seul et vous attend à votre retour, même sur un autre appareil.',
  'tour.participant.3.title': 'Votre échange a sa page',
  'tour.participant.3.text': 'Le programme, le lieu, les personnes et la suite s’y trouvent.',
  'tour.participant.4.title': 'Vous décidez de ce qu’on montre de vous',
  'tour.participant.4.text':
    'Vos mots, votre nom et vos photos ne sont publiés que dans la mesure où vous le permettez, chacun séparément, et l’on vous demande avant.',
  'tour.participant.5.title': 'Dans votre langue',
  'tour.participant.5.text':
    'Choisissez-la dans le menu du compte, où vous retrouvez aussi cette visite guidée.',
};
