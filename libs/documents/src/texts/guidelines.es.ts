import type { GuidelinesTexts } from './guidelines.en.js';

export const guidelinesSpanish: GuidelinesTexts = {
  title: 'Guía de los informes antes y después de una movilidad',
  intro:
    'Quien viaja y quien recibe presenta un informe antes de la visita y otro después. Cada uno lleva unos minutos, y de ellos se redacta la ficha pública.',
  when: 'Quién informa, cuándo y cuánto se tarda',
  before: 'Antes de la visita',
  after: 'Después de la visita',
  participant: 'Quien viaja',
  host: 'Quien recibe',
  minutes: 'unos {minutes} minutos',
  dueBefore: 'hasta {days} días antes de que empiece la visita',
  dueAfter: 'hasta {days} días después de que termine',
  how: 'Cómo funciona',
  how1: 'Quien viaja recibe un enlace por correo. Abre un solo informe: no hay contraseña ni nada que instalar. Las entidades de acogida inician sesión.',
  how2: 'Lo que escribe se guarda solo. Puede parar, perder la conexión y seguir más tarde en otro dispositivo.',
  how3: 'Antes de presentarlo ve otra vez todas sus respuestas. Después recibe una copia por correo. Un informe presentado queda como está; la secretaría puede devolvérselo una vez, con un comentario.',
  how4: 'Las preguntas y los correos están en su idioma. Responda en el idioma que prefiera.',
  late: 'Si un informe se retrasa',
  late1:
    'Le recordamos por correo {first} y {second} días antes de la visita, y los días {postFirst} y {postSecond} después de ella. Luego preguntamos al contacto de su organización.',
  late2:
    'Quien estuvo ausente no debe informe tras la visita. Desde el día {waive} la secretaría puede eximir de uno, diciendo por qué; a quien ya no se pueda localizar, enseguida.',
  late3: 'Los informes con retraso se aceptan hasta que se publica la ficha.',
  asked: 'Qué se pregunta',
  askedHelp: 'Estas son las preguntas tal como se hacen ahora.',
  ownExpectation: 'lo que quería aprender',
  public: 'Qué se hace público y quién lo decide',
  public1:
    'Las lecciones aparecen en la ficha sin nombre. Su frase, su nombre y sus fotos solo aparecen si dice que sí a cada cosa, una por una.',
  public2:
    'El silencio nunca es consentimiento: lo que no haya confirmado {days} días después de la pregunta se queda fuera.',
  public3:
    'Puede retirar cada sí cuando quiera. Lo que permitía desaparece de la página y del PDF en un minuto.',
  public4:
    'Si en una foto se reconoce a otras personas, pregúnteles antes. Por los menores tiene que dar permiso su madre, padre o tutor. Sin permiso registrado la foto no se muestra.',
  private: 'Qué queda en privado y cuánto tiempo',
  private1:
    'Lo que necesita para participar (acceso, dieta, salud) solo lo leen su anfitrión y la secretaría. Se borra {days} días después de la visita, de su cancelación o de que se le quite de la lista.',
  private2:
    'Si su anfitrión está fuera del Espacio Económico Europeo y de los países con protección de datos adecuada, solo lo lee con su sí explícito.',
  private3:
    'A nadie se le pregunta por su nombre si tiene menos oportunidades. La entidad de envío da cifras; las menores de tres se muestran como «<3» fuera de la secretaría.',
  afterwards: 'Después',
  afterwards1:
    'Si pide un certificado de asistencia, lo encontrará en su enlace en cuanto conste que estuvo allí.',
  afterwards2:
    '{months} meses después de la visita preguntamos una vez a ambas organizaciones qué fue del siguiente paso.',
  optional: 'opcional',
};
