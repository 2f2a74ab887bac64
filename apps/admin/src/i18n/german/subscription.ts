import type { subscription } from '../english/subscription.js';
import type { Translated } from '../translated.js';

export const subscriptionGerman: Translated<typeof subscription> = {
  'subscribe.link': 'Abonnieren',
  'subscribe.title': 'Ihre Besuche in Ihrem Kalender',
  'subscribe.intro':
    'Geben Sie diese Adresse Ihrem Kalenderprogramm (Outlook, Google, Apple …). Es zeigt dann die Besuche, an denen Sie beteiligt sind, und folgt jeder Änderung.',
  'subscribe.secret':
    'Wer die Adresse hat, sieht Ihre Besuche; behalten Sie sie für sich. Ist sie bekannt geworden, erstellen Sie eine neue.',
  'subscribe.none': 'Sie haben noch keine Adresse.',
  'subscribe.there': 'Sie haben seit %{date} eine Adresse.',
  'subscribe.read': 'Ihr Kalender hat sie zuletzt am %{date} abgerufen.',
  'subscribe.unread': 'Noch hat kein Kalender sie abgerufen.',
  'subscribe.hidden': 'Sie wurde beim Erstellen gezeigt. Ist sie verloren, erstellen Sie eine neue.',
  'subscribe.make': 'Adresse erstellen',
  'subscribe.again': 'Neue Adresse erstellen',
  'subscribe.againHelp': 'Die bisherige gilt dann nicht mehr.',
  'subscribe.revoke': 'Abonnement beenden',
  'subscribe.revoked': 'Die Adresse gilt nicht mehr.',
  'subscribe.address': 'Ihre Adresse',
  'subscribe.copy': 'Kopieren',
  'subscribe.copied': 'Kopiert.',
  'subscribe.close': 'Schließen',
};
