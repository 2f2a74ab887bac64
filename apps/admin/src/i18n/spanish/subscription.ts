import type { subscription } from '../english/subscription.js';
import type { Translated } from '../translated.js';

export const subscriptionSpanish: Translated<typeof subscription> = {
  'subscribe.link': 'Suscribirse',
  'subscribe.title': 'Sus visitas en su propio calendario',
  'subscribe.intro':
    'Dé esta dirección a su programa de calendario (Outlook, Google, Apple…). Mostrará entonces las visitas en las que tiene parte, y seguirá cada cambio.',
  'subscribe.secret':
    'Quien tenga la dirección ve sus visitas: guárdela para usted. Si ha llegado a otras manos, cree una nueva.',
  'subscribe.none': 'Todavía no tiene ninguna dirección.',
  'subscribe.there': 'Tiene una dirección desde el %{date}.',
  'subscribe.read': 'Su calendario la consultó por última vez el %{date}.',
  'subscribe.unread': 'Ningún calendario la ha consultado todavía.',
  'subscribe.hidden': 'Se mostró cuando se creó. Si la ha perdido, cree una nueva.',
  'subscribe.make': 'Crear mi dirección',
  'subscribe.again': 'Crear una nueva dirección',
  'subscribe.againHelp': 'La anterior deja de funcionar.',
  'subscribe.revoke': 'Terminar la suscripción',
  'subscribe.revoked': 'La dirección ya no funciona.',
  'subscribe.address': 'Su dirección',
  'subscribe.copy': 'Copiar',
  'subscribe.copied': 'Copiada.',
  'subscribe.close': 'Cerrar',
};
