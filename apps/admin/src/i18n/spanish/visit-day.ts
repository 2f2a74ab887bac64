import type { visitDay } from '../english/visit-day.js';
import type { Translated } from '../translated.js';

export const visitDaySpanish: Translated<typeof visitDay> = {
  'visitDay.link': 'Hoja del día de la visita',
  'visitDay.title': 'El día de la visita: %{title}',
  'visitDay.back': 'El intercambio',
  'visitDay.print': 'Imprimir',
  'visitDay.who': 'Quién está',
  'visitDay.counted': '%{present} presentes, %{absent} ausentes, %{open} sin marcar',
  'visitDay.nobody': 'Todavía no viaja nadie. La parte que envía dice quién lo hace.',
  'visitDay.notNow': 'Ahora no puede marcar a nadie',
  'visitDay.markedBy':
    'Cada toque se registra de inmediato. Quien registre la visita después lo encontrará ahí.',
  'visitDay.there': 'Presente',
  'visitDay.absent': 'Ausente',
  'visitDay.saving': 'Guardando…',
  'visitDay.programme': 'Programa',
  'visitDay.today': 'Hoy',
  'visitDay.noProgramme': 'La entidad de acogida no ha fijado ningún programa.',
  'visitDay.call': 'A quién llamar',
  'visitDay.noContact': 'No se conoce ningún contacto.',
  'visitDay.photos': 'Otras personas en las fotos',
  'visitDay.photosHelp':
    'Las personas que no participan solo se muestran en fotos si dieron su permiso o, en el caso de menores, si lo dio su representante legal. Anótelo allí donde se lo pregunte.',
  'visitDay.noPhotos': 'Todavía no se ha anotado a nadie.',
  'visitDay.people': '%{smart_count} persona |||| %{smart_count} personas',
  'visitDay.permission.written': 'por escrito',
  'visitDay.permission.spoken': 'de palabra',
  'visitDay.permission.guardian': 'por el representante legal',
  'visitDay.nameGone': 'Nombre eliminado',
  'visitDay.saidYesOnly': 'Permiso dado %{how}',
  'visitDay.saidYes': 'Permiso dado %{how}: %{by}',
  'visitDay.scan': 'Escanéelo para abrir esta página en un teléfono. Tendrá que iniciar sesión.',
};
