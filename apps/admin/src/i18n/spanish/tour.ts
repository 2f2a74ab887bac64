import type { tour } from '../english/tour.js';
import type { Translated } from '../translated.js';

export const tourSpanish: Translated<typeof tour> = {
  'tour.title': 'Un recorrido en cinco pasos',
  'tour.at': 'Paso %{at} de %{of}',
  'tour.back': 'Atrás',
  'tour.next': 'Siguiente',
  'tour.done': 'Listo',
  'tour.skip': 'No volver a mostrarlo',
  'tour.again': 'Mostrar el recorrido',
  'tour.failed': 'No se ha podido guardar: %{why}',
  'tour.look': 'Verlo',
  'tour.secretariat.1.title': 'El inicio dice lo que le necesita hoy',
  'tour.secretariat.1.text':
    'Primero va lo que más daño haría si se dejara. Al lado está lo que vence esta semana, y de quién están a la espera los expedientes y desde cuándo. Cada número lleva a sus expedientes.',
  'tour.secretariat.2.title': 'Todo se encuentra desde un solo campo',
  'tour.secretariat.2.text':
    'Pulse / en cualquier lugar y escriba unas letras de una entidad, una persona o un expediente. Perdona acentos y faltas. El mismo campo lleva a todas las páginas y hace lo que ofrece la página.',
  'tour.secretariat.3.title': 'Los mismos intercambios, de cuatro maneras',
  'tour.secretariat.3.text':
    'Como tabla con filtros y exportaciones, como tablero por etapas, como calendario de visitas y plazos, y como mapa. Lo que filtra en una sigue filtrado en las demás.',
  'tour.secretariat.4.title': 'Un expediente dice lo que espera',
  'tour.secretariat.4.text':
    'Arriba hay una frase que siempre es cierta: qué espera, de quién, hasta cuándo y qué ocurre después. El mejor paso es el botón relleno; lo que no se puede hacer dice por qué. Puede registrar lo que alguien le dijo por teléfono.',
  'tour.secretariat.5.title': 'Las manos pueden quedarse en el teclado',
  'tour.secretariat.5.text':
    'j y k bajan y suben, Intro abre, d da una tarea por hecha, s la aplaza. En la paleta se pueden desactivar las letras sueltas.',
  'tour.member.1.title': 'El inicio dice lo que se espera de usted',
  'tour.member.1.text':
    'Las respuestas, los informes y los preparativos que le corresponden, lo más urgente primero. Cuando no hay nada, no hay nada que hacer.',
  'tour.member.2.title': 'Proponga acoger o enviar',
  'tour.member.2.text':
    'Diga qué ofrece o qué busca, cuándo y en qué lenguas. Se guarda como borrador hasta que lo envíe. La secretaría busca un socio.',
  'tour.member.3.title': 'Responda a un emparejamiento en un minuto',
  'tour.member.3.text':
    'Verá quién propone qué y por qué encaja. Responda que sí, que ahora no, o que no con un motivo. Cuando las dos partes hayan aceptado, cada una recibirá los datos de contacto de la otra.',
  'tour.member.4.title': 'Preparen juntos la visita',
  'tour.member.4.text':
    'Las dos partes escriben el programa, media jornada a media jornada, y añaden a quienes viajan. No se pierde lo de nadie aunque dos escriban a la vez. Una lista dice lo que falta.',
  'tour.member.5.title': 'Téngalo en su propio calendario',
  'tour.member.5.text':
    'En el menú de la cuenta puede suscribirse a sus visitas. Las que se mueven o se cancelan también se mueven o desaparecen allí.',
  'tour.participant.1.title': 'El inicio muestra su informe',
  'tour.participant.1.text':
    'Uno antes de la visita y otro después. Dice cuántos minutos lleva y hasta cuándo se espera.',
  'tour.participant.2.title': 'Puede parar en cualquier momento',
  'tour.participant.2.text':
    'Lo que escribe se guarda solo, y está ahí cuando vuelve, también en otro dispositivo.',
  'tour.participant.3.title': 'Su intercambio tiene una página',
  'tour.participant.3.text': 'Allí están el programa, el lugar, las personas y lo que viene después.',
  'tour.participant.4.title': 'Usted decide qué se muestra de usted',
  'tour.participant.4.text':
    'Sus palabras, su nombre y sus fotos se publican solo en la medida en que usted lo permita, cada cosa por separado, y se le pregunta antes.',
  'tour.participant.5.title': 'En su idioma',
  'tour.participant.5.text':
    'Elíjalo en el menú de la cuenta, donde también encontrará de nuevo este recorrido.',
};
