/** The form before the visit for whoever travels, in French: keys without `form.pre-participant.1.`. */
export const preParticipantFrench1 = {
  title: 'Avant votre départ',
  intro:
    'Votre organisation d’accueil lit ceci pour se préparer à vous recevoir. Après la visite, nous vous demanderons si vos attentes ont été satisfaites.',
  'section.you.title': 'Vous et votre travail',
  'role.label': 'Quelle est votre fonction ?',
  'role.help':
    'Par exemple : directrice des études, conseiller d’orientation, apprenant en technologie automobile.',
  'department.label': 'Dans quel service ou dans quelle école travaillez-vous ou apprenez-vous ?',
  'department.help':
    'Cette mention ne figure à côté d’une citation de vous, dans la fiche, que si vous le dites après la visite.',
  'work.label': 'Sur quoi travaillez-vous en ce moment ?',
  'work.help': 'Deux ou trois phrases, pour que votre organisation d’accueil sache d’où vous venez.',
  'section.learning.title': 'Vos attentes',
  'expectations.label': 'Que voulez-vous apprendre ?',
  'expectations.help':
    'Trois choses au plus, une par ligne. Nous reviendrons sur chacune d’elles après la visite.',
  'give.label': 'Que pouvez-vous apporter à votre organisation d’accueil ?',
  'give.help': 'Une méthode, une expérience, un contact : un échange va dans les deux sens.',
  'preparation.label': 'Comment vous êtes-vous préparé jusqu’ici ?',
  'preparation.help':
    'Ce que vous avez lu, à qui vous avez parlé, ce que votre équipe veut savoir. Cela peut paraître dans la fiche publique, sans votre nom.',
  'language.label': 'Dans quelle langue travaillerez-vous là-bas, et à quel niveau la parlez-vous ?',
  'section.practical.title': 'Questions pratiques',
  'accessNeeds.label':
    'Y a-t-il quelque chose que votre organisation d’accueil doive prévoir pour que vous puissiez participer pleinement ?',
  'accessNeeds.help':
    'Accessibilité, alimentation, santé, temps de prière ou de soins : seulement ce que vous voulez dire. Seuls votre organisation d’accueil et le secrétariat le lisent, et c’est supprimé 30 jours après la visite.',
  'accessNeedsConsent.label':
    'Mon organisation d’accueil peut lire ce dont j’ai besoin, bien qu’elle soit hors de l’Espace économique européen.',
  'accessNeedsConsent.help':
    'Le pays d’accueil a un autre droit de la protection des données. Sans votre accord, seul le secrétariat le lit.',
  'secondAddress.label': 'Une seconde adresse électronique',
  'secondAddress.help':
    'Nous n’y écrivons que si la première ne fonctionne plus, par exemple quand vous changez d’emploi.',
  'section.consent.title': 'Vos données',
  'dataConsent.label': 'Le partenariat peut utiliser ces réponses pour préparer et évaluer cet échange.',
  'dataConsent.help':
    'Rien n’en est publié, hormis la façon dont vous vous êtes préparé, sans votre nom. Vous pouvez retirer votre accord à tout moment en écrivant au secrétariat.',
} as const;
