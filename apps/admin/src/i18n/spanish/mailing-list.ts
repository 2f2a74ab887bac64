import type { mailingList } from '../english/mailing-list.js';
import type { Translated } from '../translated.js';

export const mailingListSpanish: Translated<typeof mailingList> = {
  'mailingList.title': 'Lista de correo de las convocatorias',
  'mailingList.intro':
    'Cada convocatoria se envía a todos los miembros y a quienes están en esta lista. Quien se dio de baja sigue de baja.',
  'mailingList.paste': 'Añadir direcciones',
  'mailingList.lines': 'Direcciones',
  'mailingList.help': 'Una por línea, o separadas por comas o puntos y comas, con nombre o sin él.',
  'mailingList.look': 'Ver las direcciones',
  'mailingList.back': 'Cambiar las direcciones',
  'mailingList.add':
    'Poner %{smart_count} dirección en la lista |||| Poner %{smart_count} direcciones en la lista',
  'mailingList.added':
    'Se ha puesto %{smart_count} dirección en la lista. |||| Se han puesto %{smart_count} direcciones en la lista.',
  'mailingList.state.new': 'Nueva',
  'mailingList.state.known': 'Ya conocida',
  'mailingList.state.listed': 'Ya está en la lista',
  'mailingList.state.unsubscribed': 'Se dio de baja',
  'mailingList.state.twice': 'Repetida aquí',
  'mailingList.state.unreadable': 'No es una dirección',
  'mailingList.remove': 'Quitar de la lista',
  'mailingList.removeOne': 'Quitar de la lista: %{name}',
  'mailingList.removed': '%{name} ya no está en la lista.',
  'mailingList.on': 'En la lista',
  'mailingList.off': 'Se dieron de baja',
  'mailingList.none': 'Todavía no hay nadie en la lista',
  'mailingList.noneHelp':
    'Aquí figuran las personas que deben saber de cada convocatoria y no son miembros. Pegue sus direcciones para empezar.',
};
