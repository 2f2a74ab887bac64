import type { counterparts } from '../english/counterparts.js';
import type { Translated } from '../translated.js';

export const counterpartsSpanish: Translated<typeof counterparts> = {
  'counterparts.senders': 'Quién podría venir',
  'counterparts.hosts': 'Quién podría acoger',
  'counterparts.none':
    'Ninguna propuesta abierta cumple todavía todas las condiciones. Cuando alguna las cumpla, figurará aquí con lo que habla en su favor.',
  'counterparts.notOpen': 'Abra esta propuesta para poder proponer un emparejamiento con una de estas.',
  'counterparts.of100': 'de 100',
  'counterparts.points': '%{points} de %{of}',
  'counterparts.places': 'Queda %{smart_count} plaza |||| Quedan %{smart_count} plazas',
  'counterparts.propose': 'Proponer el emparejamiento',
  'counterparts.proposeWith': 'Proponer el emparejamiento con %{name}',
  'counterparts.write': 'Escribirlo antes',
  'counterparts.writeWith': 'Escribir antes el emparejamiento con %{name}',
  'counterparts.why': 'Punto por punto',
  'counterparts.whyWith': 'Punto por punto: %{name}',
  'counterparts.less': 'Menos',
  'counterparts.criteria': 'Puntos por criterio',
  'counterparts.more': 'Mostrar %{smart_count} más',
  'counterparts.nearly': '%{smart_count} casi encaja |||| %{smart_count} casi encajan',
  'counterparts.proposed': 'El emparejamiento está propuesto. Ahora se pregunta a las dos partes.',
};
