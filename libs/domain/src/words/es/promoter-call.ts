import type * as english from '../en/promoter-call.js';
import type { Texts } from '../shape.js';

export const stage = {
  planned: 'Prevista',
  open: 'Abierta',
  closed: 'Cerrada',
  reviewing: 'En evaluación',
  decided: 'Resuelta',
  published: 'Publicada',
  archived: 'Archivada',
  'without-award': 'Cerrada sin selección',
} as const satisfies Texts<typeof english.stage>;

export const phase = {
  preparation: 'Preparación',
  open: 'Convocatoria abierta',
  closed: 'Cierre',
  review: 'Evaluación',
  decision: 'Decisiones',
  published: 'Promotores',
} as const satisfies Texts<typeof english.phase>;

export const waits = {
  planned: 'preparar la convocatoria',
  open: 'presentar o proponer candidaturas',
  closed: 'continuar, prorrogar o cerrar sin selección',
  reviewing: 'llevar la evaluación hasta las decisiones',
  decided: 'publicar los perfiles',
  published: '',
  archived: '',
  'without-award': '',
} as const satisfies Texts<typeof english.waits>;

export const action = {
  planCall: 'Preparar una convocatoria',
  editCall: 'Modificar la convocatoria',
  setWeights: 'Fijar las ponderaciones',
  nameLead: 'Nombrar la dirección del jurado',
  nameDeputy: 'Nombrar la suplencia de la dirección',
  namePanel: 'Nombrar el jurado',
  nameCheckers: 'Nombrar a quienes examinan la admisibilidad',
  previewCall: 'Ver la vista previa',
  sayReady: 'Declarar que está lista',
  launch: 'Abrir la convocatoria',
  extend: 'Prorrogar',
  closeEarly: 'Cerrar antes',
  closeCall: 'Cerrar',
  reopenCall: 'Reabrir',
  takeUpCall: 'Retomar la convocatoria',
  startReview: 'Empezar la evaluación',
  closeWithoutAward: 'Cerrar sin selección',
  leaveOut: 'Dejar fuera',
  takeBackIn: 'Volver a incluir',
  releaseDecisions: 'Comunicar todas las decisiones',
  publishProfiles: 'Publicar los perfiles',
  archiveCall: 'Archivar',
} as const satisfies Texts<typeof english.action>;

export const event = {
  'call-planned': '{actor} preparó esta convocatoria.',
  'call-edited': '{actor} modificó la convocatoria.',
  'weights-set': '{actor} fijó las ponderaciones de los criterios.',
  'lead-named': '{actor} confió la dirección del jurado a {someone}.',
  'deputy-named': '{actor} confió la suplencia de la dirección a {someone}.',
  'panel-named': '{actor} nombró el jurado.',
  'checkers-named': '{actor} nombró a quienes examinan la admisibilidad{onBehalf}.',
  'call-previewed': '{actor} vio la convocatoria como la verán las candidaturas.',
  'call-ready': '{actor} declaró que la convocatoria está lista.',
  'call-launched': 'Se abrió la convocatoria.',
  'call-extended': '{actor} prorrogó la convocatoria[ hasta el {until}][: {reason}].',
  'call-closed-early': '{actor} cerró la convocatoria antes[: {reason}].',
  'call-closed': 'Se cerró la convocatoria.',
  'call-reopened': '{actor} reabrió la convocatoria[ hasta el {until}][: {reason}].',
  'call-taken-up': '{actor} retomó la convocatoria[ hasta el {until}][: {reason}].',
  'review-started': 'Empezó la evaluación.',
  'closed-without-award': '{actor} cerró la convocatoria sin selección[: {reason}].',
  'application-left-out': '{actor} dejó fuera una candidatura{onBehalf}[: {reason}].',
  'application-taken-in': '{actor} volvió a incluir una candidatura{onBehalf}.',
  'decisions-released': '{actor} comunicó las decisiones.',
  'profiles-published': '{actor} publicó los perfiles.',
  'call-archived': 'Se archivó la convocatoria.',
  'reminder-sent': '{actor} envió un recordatorio {to}.',
  'reminder-skipped':
    'Se omitió un recordatorio dirigido {to}: llegaba tarde, o ese día ya se había enviado otro.',
  'task-opened': 'Se abrió una tarea: {task}',
} as const satisfies Texts<typeof english.event>;

export const need = {
  textInEveryLanguage: 'Falta el texto de la convocatoria en una lengua.',
  weightsGiven: 'Ningún criterio tiene ponderación.',
  placesGiven: 'Ofrezca al menos una plaza.',
  datesInOrder: 'El día de cierre no es posterior al de apertura.',
  leadNamed: 'Nadie dirige todavía el jurado.',
  deputyNamed: 'No hay suplencia de la dirección.',
  panelLargeEnough: 'El jurado tiene menos miembros de los que necesita cada candidatura.',
  previewed: 'Mire primero la vista previa.',
  saidReady: 'La convocatoria no se ha declarado lista.',
  notSaidReady: 'La convocatoria ya está lista.',
  openingDayCome: 'El día de apertura aún no ha llegado.',
  closingDayAhead: 'El día de cierre ya pasó.',
  anApplication: 'No hay ninguna candidatura.',
  tooFewApplications: 'Hay suficientes candidaturas.',
  enoughApplications: 'Hay menos candidaturas que plazas.',
  everyApplicationSettled: 'Hay candidaturas sin decidir ni dejar fuera.',
  someApplicationPending: 'Todas las candidaturas están decididas o dejadas fuera.',
  somethingToRelease: 'Ninguna decisión espera ser comunicada.',
  somethingLeftOut: 'No se dejó nada fuera.',
  aProfileApproved: 'Todavía no hay ningún perfil aprobado.',
  somethingGiven: 'Rellene al menos un campo.',
  periodInOrder: 'El último día es anterior al primero.',
  laterThanNow: 'Elija un día posterior.',
  knownCriteria: 'Ese criterio no existe.',
  leadIsNotDeputy: 'Nadie puede ser su propia suplencia.',
  applicationPending: 'Esta candidatura ya está decidida o dejada fuera.',
  applicationLeftOut: 'Esta candidatura no se dejó fuera.',
  balanceLookedAt: 'Mire primero el equilibrio por región y tipo.',
} as const satisfies Texts<typeof english.need>;

export const mark = {
  readiness: {
    'tell-secretariat': 'se avisa a la secretaría de que la convocatoria no está lista',
    'tell-lead': 'se avisa a la dirección del jurado de que la convocatoria no está lista',
  },
  opening: {
    launch: 'se abre la convocatoria',
  },
  closing: {
    close: 'se cierra la convocatoria',
  },
  afterClosing: {
    'too-few': 'se avisa a la dirección del jurado de que hay pocas candidaturas',
    review: 'empieza la evaluación',
  },
  release: {
    remind: 'se recuerdan las decisiones a la dirección del jurado',
    due: 'se avisa a la secretaría de que tocan las decisiones',
  },
  archive: {
    archive: 'se archiva la convocatoria',
  },
} as const satisfies Texts<typeof english.mark>;

export const task = {
  'call-to-prepare': 'Preparar la convocatoria: se abre en una semana.',
  'too-few-applications': 'Decidir qué hacer con tan pocas candidaturas.',
  'decisions-due': 'Llevar las decisiones hasta su comunicación.',
  'mail-undelivered': 'No se pudo entregar un correo: comprobar la dirección.',
} as const satisfies Texts<typeof english.task>;

export const mail = {
  'call-lead-named': 'el aviso de la función en el jurado',
  'call-not-ready': 'el aviso de que la convocatoria no está lista',
  'call-opened': 'la convocatoria de manifestación de interés',
  'call-extended': 'el aviso del nuevo día de cierre',
  'too-few-applications': 'el aviso de que hay pocas candidaturas',
  'release-due': 'un recordatorio de las decisiones',
} as const satisfies Texts<typeof english.mail>;
