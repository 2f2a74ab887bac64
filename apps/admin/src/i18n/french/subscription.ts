import type { subscription } from '../english/subscription.js';
import type { Translated } from '../translated.js';

export const subscriptionFrench: Translated<typeof subscription> = {
  'subscribe.link': 'S’abonner',
  'subscribe.title': 'Vos visites dans votre propre agenda',
  'subscribe.intro':
    'Donnez cette adresse à votre agenda (Outlook, Google, Apple…). Il montre alors les visites auxquelles vous prenez part, et suit chaque changement.',
  'subscribe.secret':
    'Qui a cette adresse voit vos visites : gardez-la pour vous. Si elle s’est ébruitée, faites-en une nouvelle.',
  'subscribe.none': 'Vous n’avez pas encore d’adresse.',
  'subscribe.there': 'Vous avez une adresse depuis le %{date}.',
  'subscribe.read': 'Votre agenda l’a consultée pour la dernière fois le %{date}.',
  'subscribe.unread': 'Aucun agenda ne l’a encore consultée.',
  'subscribe.hidden': 'Elle a été montrée à sa création. Si elle est perdue, faites-en une nouvelle.',
  'subscribe.make': 'Créer mon adresse',
  'subscribe.again': 'Créer une nouvelle adresse',
  'subscribe.againHelp': 'La précédente cesse de fonctionner.',
  'subscribe.revoke': 'Mettre fin à l’abonnement',
  'subscribe.revoked': 'L’adresse ne fonctionne plus.',
  'subscribe.address': 'Votre adresse',
  'subscribe.copy': 'Copier',
  'subscribe.copied': 'Copié.',
  'subscribe.close': 'Fermer',
};
