import type { subscription } from '../english/subscription.js';
import type { Translated } from '../translated.js';

export const subscriptionItalian: Translated<typeof subscription> = {
  'subscribe.link': 'Abbonarsi',
  'subscribe.title': 'Le Sue visite nel Suo calendario',
  'subscribe.intro':
    'Dia questo indirizzo al Suo programma di calendario (Outlook, Google, Apple…). Mostrerà le visite in cui ha una parte, e seguirà ogni modifica.',
  'subscribe.secret':
    'Chi ha l’indirizzo vede le Sue visite: lo tenga per sé. Se è finito in altre mani, ne crei uno nuovo.',
  'subscribe.none': 'Non ha ancora un indirizzo.',
  'subscribe.there': 'Ha un indirizzo dal giorno %{date}.',
  'subscribe.read': 'Il Suo calendario lo ha consultato l’ultima volta in data %{date}.',
  'subscribe.unread': 'Nessun calendario lo ha ancora consultato.',
  'subscribe.hidden': 'È stato mostrato alla creazione. Se è andato perso, ne crei uno nuovo.',
  'subscribe.make': 'Creare il mio indirizzo',
  'subscribe.again': 'Creare un nuovo indirizzo',
  'subscribe.againHelp': 'Quello precedente smette di funzionare.',
  'subscribe.revoke': 'Terminare l’abbonamento',
  'subscribe.revoked': 'L’indirizzo non funziona più.',
  'subscribe.address': 'Il Suo indirizzo',
  'subscribe.copy': 'Copiare',
  'subscribe.copied': 'Copiato.',
  'subscribe.close': 'Chiudere',
};
