/** What each number of promoter calls decides. */
export const promoterSetting = {
  callReadyDaysBefore:
    'Días antes de la apertura de una convocatoria de promotores en los que debe estar lista.',
  callArchiveMonths: 'Meses tras la publicación de los perfiles hasta que se archiva una convocatoria.',
  latestReviewDays: 'Días tras el cierre de una convocatoria en los que deben estar todas las evaluaciones.',
  latestInterviewDays:
    'Días tras el cierre de una convocatoria en los que deben haberse hecho las entrevistas.',
  decisionDays: 'Días tras el cierre de una convocatoria en los que deben comunicarse las decisiones.',
  releaseReminderDay:
    'Días tras el cierre de una convocatoria en los que se recuerda la comunicación a quien dirige el jurado.',
  draftFirstReminderDaysBefore:
    'Días antes del cierre de una convocatoria del primer recordatorio de un borrador.',
  draftSecondReminderDaysBefore:
    'Días antes del cierre de una convocatoria del segundo recordatorio de un borrador.',
  nomineeGraceDays:
    'Días tras el cierre de una convocatoria en los que una persona propuesta aún puede aceptar.',
  eligibilityWorkingDays: 'Días laborables para examinar la admisibilidad de una candidatura.',
  mendDays: 'Días para corregir una candidatura devuelta; después se juzga tal como está.',
  assignDays: 'Días para asignar una candidatura admisible al jurado.',
  reviewDays: 'Días que tiene un miembro del jurado para una evaluación.',
  reviewFirstReminderDay: 'Día del primer recordatorio de una evaluación.',
  reviewSecondReminderDay: 'Día del segundo recordatorio de una evaluación.',
  reviewReassignDay: 'Día en que se retira una evaluación que falta, para darla a otra persona.',
  slotReminderDay: 'Días tras ofrecer horas hasta recordar que se elija una.',
  interviewReminderDaysBefore: 'Días antes de una entrevista en los que se recuerda a la persona candidata.',
  acceptDays: 'Días para aceptar; después avanza la lista de espera.',
  acceptFirstReminderDay: 'Día del primer recordatorio de aceptar.',
  acceptSecondReminderDay: 'Día del segundo recordatorio de aceptar.',
  profileDays: 'Días para escribir un perfil; después la secretaría recibe una tarea.',
  profileFirstReminderDay: 'Día del primer recordatorio de escribir un perfil.',
  profileSecondReminderDay: 'Día del segundo recordatorio de escribir un perfil.',
  renewalMonths: 'Meses tras los que se pregunta a un promotor si continúa.',
  renewalDays: 'Días que tiene un promotor para responder si continúa.',
} as const;
