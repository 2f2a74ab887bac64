import type { GuidelinesTexts } from './guidelines.en.js';

export const guidelinesFrench: GuidelinesTexts = {
  title: 'Guide des rapports avant et après une mobilité',
  intro:
    'Les personnes qui voyagent et celles qui les accueillent déposent un rapport avant la visite et un autre après. Chacun prend quelques minutes, et c’est d’eux qu’est tirée la fiche publique.',
  when: 'Qui dépose un rapport, quand, et en combien de temps',
  before: 'Avant la visite',
  after: 'Après la visite',
  participant: 'Les personnes qui voyagent',
  host: 'L’organisation d’accueil',
  minutes: 'environ {minutes} minutes',
  dueBefore: 'à déposer {days} jours avant le début de la visite',
  dueAfter: 'à déposer {days} jours après sa fin',
  how: 'Comment cela se passe',
  how1: 'Les personnes qui voyagent reçoivent un lien par courriel. Il ouvre un seul rapport : ni mot de passe, ni rien à installer. L’organisation d’accueil se connecte.',
  how2: 'Ce que vous écrivez s’enregistre tout seul. Vous pouvez vous arrêter, perdre la connexion, et continuer plus tard sur un autre appareil.',
  how3: 'Avant de déposer, vous revoyez toutes vos réponses. Vous en recevez ensuite une copie par courriel. Un rapport déposé reste tel quel ; le secrétariat peut vous le renvoyer une fois, avec un commentaire.',
  how4: 'Les questions et les courriels sont dans votre langue. Répondez dans la langue de votre choix.',
  late: 'Si un rapport est en retard',
  late1:
    'Nous vous écrivons {first} et {second} jours avant la visite, puis {postFirst} et {postSecond} jours après. Ensuite, nous nous adressons au contact de votre organisation.',
  late2:
    'Une personne absente ne doit pas de rapport après la visite. À partir du jour {waive}, le secrétariat peut accorder une dispense, en disant pourquoi ; si quelqu’un n’est plus joignable, il peut le faire tout de suite.',
  late3: 'Les rapports en retard sont acceptés jusqu’à la publication de la fiche.',
  asked: 'Ce qui est demandé',
  askedHelp: 'Voici les questions telles qu’elles sont posées aujourd’hui.',
  ownExpectation: 'ce que vous vouliez apprendre',
  public: 'Ce qui devient public, et qui en décide',
  public1:
    'Les enseignements figurent dans la fiche sans nom. Votre phrase, votre nom et vos photos n’y figurent que si vous dites oui à chacun, un par un.',
  public2:
    'Le silence n’est jamais un accord : ce que vous n’avez pas confirmé {days} jours après la question n’est pas repris.',
  public3:
    'Vous pouvez retirer chaque oui à tout moment. Ce qu’il concernait disparaît de la page et du PDF en une minute.',
  public4:
    'Si d’autres personnes sont reconnaissables sur une photo, demandez-leur d’abord. Pour les enfants, un parent ou tuteur doit être d’accord. Sans autorisation enregistrée, la photo n’est pas montrée.',
  private: 'Ce qui reste privé, et combien de temps',
  private1:
    'Ce dont vous avez besoin pour participer (accès, alimentation, santé) n’est lu que par votre hôte et le secrétariat. C’est effacé {days} jours après la visite, son annulation ou votre retrait de la liste.',
  private2:
    'Si votre hôte se trouve hors de l’Espace économique européen et des pays à protection adéquate des données, il ne le lit qu’avec votre oui explicite.',
  private3:
    'On ne demande à personne, nommément, s’il a moins d’opportunités. L’organisation d’envoi donne des nombres ; en dessous de trois, ils s’affichent « <3 » hors du secrétariat.',
  afterwards: 'Ensuite',
  afterwards1:
    'Si vous demandez une attestation de participation, vous la trouvez par votre lien dès que votre présence est enregistrée.',
  afterwards2:
    '{months} mois après la visite, nous demandons une fois aux deux organisations ce qu’est devenue la prochaine étape.',
  optional: 'facultatif',
};
