import type { StandingTexts } from './standing-block.js';

/** The texts of the standing block in French, the oldest version first. */
export const standingFrench = [
  {
    title: 'Rejoindre le partenariat',
    about: [
      'Le Pacte pour les compétences est une initiative de l’Union européenne qui réunit celles et ceux qui veulent que les personnes en âge de travailler continuent d’apprendre, et qui s’engagent à y contribuer.',
      'Le Partenariat régional pour les compétences et la mobilité d’apprentissage tout au long de la vie en fait partie. EARLALL, l’association européenne des collectivités régionales et locales pour l’apprentissage tout au long de la vie, l’a lancé le 17 septembre 2024. Il est ouvert aux collectivités régionales et locales, aux établissements d’EFP, aux ONG, aux centres d’éducation des adultes, aux organismes et aux conseillers d’orientation et aux centres de jeunesse, dans l’Union européenne et au-delà.',
    ],
    commitmentsTitle: 'Ce à quoi les membres s’engagent',
    commitments: [
      'Désigner un représentant qui parle pour l’organisation.',
      'Faire de la mobilité une part de l’apprentissage tout au long de la vie pour toutes et tous, et d’abord pour les personnes ayant moins d’opportunités.',
      'Accueillir ou envoyer, et partager ce qui a été appris.',
      'Prendre part aux réunions, tous les quatre mois, et au plan d’action annuel.',
    ],
    activitiesTitle: 'Ce que nous faisons ensemble',
    activities: [
      'Partager les bonnes pratiques dans des webinaires.',
      'Préciser ce que « moins d’opportunités » veut dire pour la mobilité.',
      'Suivre les systèmes de mobilité et d’apprentissage de nos membres.',
      'Donner un visage à la mobilité d’apprentissage : les ambassadeurs de la mobilité (Mobility Promoters).',
      'Réunir organisations d’accueil et d’envoi : l’outil de mise en relation.',
      'Organiser des rencontres où les projets trouvent leurs partenaires.',
    ],
    nextStepsTitle: 'Votre prochaine étape',
    nextSteps: [
      'Pensez à une chose que votre organisation pourrait montrer à d’autres, ou aimerait voir.',
      'Dites-la au secrétariat. Il cherche un partenaire ayant le même thème et le même format, et vous met en contact.',
    ],
    contactTitle: 'Contact',
    contact: 'Secrétariat d’EARLALL, Bruxelles',
  },
] as const satisfies readonly StandingTexts[];
