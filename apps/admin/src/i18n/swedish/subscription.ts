import type { subscription } from '../english/subscription.js';
import type { Translated } from '../translated.js';

export const subscriptionSwedish: Translated<typeof subscription> = {
  'subscribe.link': 'Prenumerera',
  'subscribe.title': 'Dina besök i din egen kalender',
  'subscribe.intro':
    'Ge den här adressen till ditt kalenderprogram (Outlook, Google, Apple …). Då visar det besöken som du är med i, och följer varje ändring.',
  'subscribe.secret':
    'Den som har adressen ser dina besök, så behåll den för dig själv. Om den har spridits, skapa en ny.',
  'subscribe.none': 'Du har ingen adress ännu.',
  'subscribe.there': 'Du har haft en adress sedan %{date}.',
  'subscribe.read': 'Din kalender hämtade den senast %{date}.',
  'subscribe.unread': 'Ingen kalender har hämtat den ännu.',
  'subscribe.hidden': 'Den visades när den skapades. Om den är borta, skapa en ny.',
  'subscribe.make': 'Skapa min adress',
  'subscribe.again': 'Skapa en ny adress',
  'subscribe.againHelp': 'Den förra slutar fungera.',
  'subscribe.revoke': 'Avsluta prenumerationen',
  'subscribe.revoked': 'Adressen fungerar inte längre.',
  'subscribe.address': 'Din adress',
  'subscribe.copy': 'Kopiera',
  'subscribe.copied': 'Kopierad.',
  'subscribe.close': 'Stäng',
};
