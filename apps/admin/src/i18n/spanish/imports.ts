import type { imports } from '../english/imports.js';
import type { Translated } from '../translated.js';

export const importsSpanish: Translated<typeof imports> = {
  'import.link': 'Intercambios pasados',
  'import.title': 'Importar intercambios pasados',
  'import.intro':
    'Traiga lo que se realizó antes de que Waymark lo supiera. Nadie recibe un correo ni un recordatorio, y no se escribe nada antes de que usted lo diga.',
  'import.single': '¿Solo uno? Regístrelo a mano',
  'import.template': 'Rellene la tabla',
  'import.templateHelp':
    'Una fila es un intercambio. Escriba las entidades como se llaman aquí. Lo que nadie sabe queda vacío, o escriba «not known».',
  'import.templateXlsx': 'Tabla para Excel (XLSX)',
  'import.templateCsv': 'Tabla como texto (CSV)',
  'import.choose': 'Elegir la tabla rellenada',
  'import.chooseOther': 'Elegir otro archivo',
  'import.chooseHelp': 'XLSX o CSV, 5 MB y 1000 filas como máximo. De las fórmulas solo se lee el resultado.',
  'import.reading': 'Leyendo %{name}…',
  'import.file': 'Qué contiene %{name}',
  'import.missing':
    'Falta esta columna: %{names}. Añádala y elija de nuevo el archivo. |||| Faltan estas columnas: %{names}. Añádalas y elija de nuevo el archivo.',
  'import.twice':
    'Esta columna está más de una vez: %{names}. |||| Estas columnas están más de una vez: %{names}.',
  'import.notUsed': 'No se ha tenido en cuenta: %{names}.',
  'import.count.ready':
    '%{smart_count} fila se puede registrar |||| %{smart_count} filas se pueden registrar',
  'import.count.wrong': '%{smart_count} fila debe corregirse |||| %{smart_count} filas deben corregirse',
  'import.count.recorded':
    '%{smart_count} fila ya está registrada |||| %{smart_count} filas ya están registradas',
  'import.mend':
    'Corríjalas en su archivo y elíjalo de nuevo: lo que ya esté registrado no se registra dos veces.',
  'import.row': 'Fila %{line}',
  'import.take': 'Registrar la fila %{line}: %{title}',
  'import.noTitle': 'sin título',
  'import.wrong': 'Debe corregirse',
  'import.look': 'Mírelo dos veces',
  'import.ready': 'Lista',
  'import.recordedAs': 'Ya registrada',
  'import.confirm': 'Registrar %{smart_count} intercambio |||| Registrar %{smart_count} intercambios',
  'import.confirmNone': 'Elija las filas que se registran',
  'import.quiet': 'No se escribe a nadie.',
  'import.progress': '%{at} de %{of} registrados…',
  'import.done': '%{done} de %{of} registrados.',
  'import.outcome.waiting': 'en espera',
  'import.outcome.done': 'Registrado como %{reference}: %{stage}',
  'import.outcome.already': 'Ya estaba registrado como %{reference}',
  'import.outcome.refused': 'No registrado: %{why}',
  'import.again': 'Importar otro archivo',
  'import.toList': 'Verlos en la lista',
  'import.problem.required': '«%{column}» está vacío.',
  'import.problem.too-long': '«%{column}» es demasiado largo.',
  'import.problem.not-a-day':
    '«%{column}»: «%{value}» no es un día. Escriba 2024-11-18 o 18/11/2024, o solo el mes: 2024-11.',
  'import.problem.end-before-start': '«%{column}»: %{value} es anterior al primer día.',
  'import.problem.in-the-future':
    '«%{column}»: %{value} aún no ha llegado. Solo se registra lo pasado; para lo demás, proponga un emparejamiento.',
  'import.problem.not-a-number': '«%{column}»: «%{value}» no es un número entero de personas.',
  'import.problem.more-learners': '«%{column}»: hay más alumnado de EFP que participantes.',
  'import.problem.unknown-organisation':
    '«%{column}»: no hay ninguna entidad llamada «%{value}». Añádala antes, o escríbala como se llama aquí.',
  'import.problem.several-organisations':
    '«%{column}»: varias entidades se llaman «%{value}». Escriba el nombre completo.',
  'import.problem.same-organisation': '«%{column}»: la entidad de acogida y la de envío son la misma.',
  'import.problem.unknown-format':
    '«%{column}»: no existe el formato «%{value}». Escriba por ejemplo «Study visit» o «Job shadowing».',
  'import.problem.unknown-topic':
    '«%{column}»: no existe el tema «%{value}». Escriba los temas por su nombre o su código, separados por punto y coma.',
  'import.problem.unknown-language':
    '«%{column}»: no existe la lengua «%{value}». Escríbala en inglés, o como «en».',
  'import.problem.not-held-word': '«%{column}»: «%{value}» no es una respuesta. Escriba yes, no o not known.',
  'import.problem.repeated': 'Es igual que la fila %{value}. Se registra una sola vez.',
  'import.warning.month-only': '«%{column}»: de %{value} se toma el mes entero.',
  'import.warning.like-existing': 'Esto puede ser %{value}, que ya existe.',
  'import.warning.like-row': 'Puede ser el mismo intercambio que la fila %{value}.',
  'past.title': 'Registrar un intercambio pasado',
  'past.intro':
    'Para una visita que terminó antes de que alguien la registrara aquí. Nadie recibe un correo ni un recordatorio. Lo que nadie sabe queda vacío.',
  'past.who': 'Quién',
  'past.host': 'Acogida',
  'past.sender': 'Envío',
  'past.what': 'Qué',
  'past.name': 'Título',
  'past.nameHelp': 'Como se diría: «Visita de Västra Götaland al País Vasco, noviembre de 2025».',
  'past.about': 'De qué trató',
  'past.when': 'Cuándo y dónde',
  'past.start': 'Primer día',
  'past.end': 'Último día',
  'past.held': '¿Se realizó?',
  'past.held.yes': 'Sí',
  'past.held.no': 'No',
  'past.held.not-known': 'No se sabe',
  'past.remark': 'Por qué no',
  'past.remarkHeld': 'Algo más que valga la pena guardar',
  'past.figures': 'Quién participó, quién pagó',
  'past.participants': 'Participantes',
  'past.vetLearners': 'De ellos, alumnado de EFP',
  'past.submit': 'Registrar este intercambio',
  'past.done': 'Registrado como %{reference}. No se escribió a nadie.',
  'past.already': 'Este intercambio ya está registrado, como %{reference}.',
  'past.same': 'La entidad de acogida y la de envío deben ser distintas.',
  'past.future': 'Este día aún no ha llegado.',
  'past.order': 'El último día es anterior al primero.',
  'past.whole': 'Escriba un número entero, 0 o más.',
};
