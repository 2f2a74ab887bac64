import type * as english from '../en/settings.js';
import type { Texts } from '../shape.js';
import { promoterSetting } from './promoter-settings.js';

export const setting = {
  answerDays: 'Días que tienen las dos partes para responder a un emparejamiento.',
  answerFirstReminderDay: 'Día del primer recordatorio de responder a un emparejamiento.',
  answerSecondReminderDay: 'Día del segundo recordatorio de responder a un emparejamiento.',
  expiryBarDays: 'Días durante los que dos entidades quedan excluidas tras un emparejamiento sin respuesta.',
  notNowBarMonths: 'Meses durante los que dos entidades quedan excluidas tras un «ahora no».',
  firstContactTaskDay:
    'Días desde la puesta en contacto hasta que la falta de un primer contacto se convierte en tarea de la secretaría.',
  firstContactLapseDay:
    'Días desde la puesta en contacto hasta que caduca un expediente sin primer contacto.',
  datesTaskDay:
    'Días desde el primer contacto hasta que la falta de fechas se convierte en tarea y se pregunta a las dos partes si la visita sigue en pie.',
  stillOnDays:
    'Días entre las dos preguntas de si la visita sigue en pie, y desde la segunda hasta que el expediente caduca.',
  preReportDueDaysBefore: 'Días antes de la visita en que vence el plazo de los informes previos.',
  preReportFirstReminderDaysBefore: 'Días antes de la visita del primer recordatorio de un informe previo.',
  preReportSecondReminderDaysBefore: 'Días antes de la visita del segundo recordatorio de un informe previo.',
  preReportContactDaysBefore:
    'Días antes de la visita en que se comunica al contacto de la entidad qué informes previos faltan.',
  preReportSecretariatDaysBefore:
    'Días antes de la visita en que se comunica a la secretaría qué informes previos faltan.',
  assumeHeldDay:
    'Días desde el final hasta que una visita que nadie registró cuenta como realizada, sin confirmar.',
  postReportDueDays: 'Días después de la visita en que vence el plazo de los informes.',
  postReportFirstReminderDay: 'Días después de la visita del primer recordatorio de un informe.',
  postReportSecondReminderDay: 'Días después de la visita del segundo recordatorio de un informe.',
  postReportContactDay:
    'Días después de la visita en que se comunica al contacto de la entidad qué informes faltan.',
  postReportWaiveDay:
    'Días después de la visita a partir de los que la secretaría puede eximir de un informe.',
  draftFromOneSideDay:
    'Días después de la visita a partir de los que la secretaría puede redactar la ficha con lo que dice una sola de las partes.',
  draftDays: 'Días para terminar el borrador de la ficha.',
  approvalDays:
    'Días para aprobar una ficha; después se descartan las citas y las fotos que no se hayan confirmado.',
  approvalFirstReminderDay: 'Día del primer recordatorio de aprobar una ficha.',
  approvalSecondReminderDay: 'Día del segundo recordatorio de aprobar una ficha.',
  silentSideDays:
    'Días de silencio tras los que una ficha puede publicarse sin el apartado de la entidad que no responde.',
  followUpMonths: 'Meses después de la visita en que se pregunta a las dos partes por el próximo paso.',
  followUpReminderDay: 'Días desde la pregunta por el próximo paso hasta su único recordatorio.',
  followUpCloseDay: 'Días desde la pregunta por el próximo paso hasta su cierre sin respuesta.',
  accessNeedsDays:
    'Días tras los que se eliminan las necesidades prácticas y de accesibilidad, y el contacto en el lugar.',
  bystanderMonths:
    'Meses tras la visita hasta que se eliminan los nombres de quienes aparecen en las fotos sin haber participado.',
  participantContactMonths:
    'Meses desde el final de su último intercambio hasta que se eliminan los datos de contacto de los participantes.',
  informationWorkingDays:
    'Días hábiles que tiene un miembro para responder a una pregunta sobre una propuesta.',
  reconfirmMonths: 'Meses tras los que se pregunta a un miembro si una propuesta sigue en pie.',
  reconfirmDays: 'Días que tiene un miembro para confirmar una propuesta antes de que venza.',
  maxOpenIntroductions: 'Puestas en contacto que una propuesta puede tener abiertas a la vez.',
  workingLanguageLevel:
    'Nivel mínimo (1 es A1, 3 es B1, 6 es C2) de las dos partes en una lengua de trabajo común.',
  ...promoterSetting,
} as const satisfies Texts<typeof english.setting>;
