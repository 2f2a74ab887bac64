import type * as english from '../en/promoter-call.js';
import type { Texts } from '../shape.js';

export const stage = {
  planned: 'Prévu',
  open: 'Ouvert',
  closed: 'Clos',
  reviewing: 'En cours d’évaluation',
  decided: 'Décidé',
  published: 'Publié',
  archived: 'Archivé',
  'without-award': 'Clos sans suite',
} as const satisfies Texts<typeof english.stage>;

export const phase = {
  preparation: 'Préparation',
  open: 'Appel ouvert',
  closed: 'Clôture',
  review: 'Évaluation',
  decision: 'Décisions',
  published: 'Promoteurs',
} as const satisfies Texts<typeof english.phase>;

export const waits = {
  planned: 'de préparer l’appel',
  open: 'de présenter ou de proposer une candidature',
  closed: 'de poursuivre, de prolonger ou de clore sans suite',
  reviewing: 'de mener l’évaluation aux décisions',
  decided: 'de publier les profils',
  published: '',
  archived: '',
  'without-award': '',
} as const satisfies Texts<typeof english.waits>;

export const action = {
  planCall: 'Préparer un appel',
  editCall: 'Modifier l’appel',
  setWeights: 'Fixer les pondérations',
  nameLead: 'Désigner la direction du jury',
  nameDeputy: 'Désigner la suppléance du jury',
  namePanel: 'Désigner le jury',
  nameCheckers: 'Désigner qui examine la recevabilité',
  previewCall: 'Voir l’aperçu',
  sayReady: 'Déclarer l’appel prêt',
  launch: 'Lancer l’appel',
  extend: 'Prolonger',
  closeEarly: 'Clore plus tôt',
  closeCall: 'Clore',
  reopenCall: 'Rouvrir',
  takeUpCall: 'Reprendre l’appel',
  startReview: 'Commencer l’évaluation',
  closeWithoutAward: 'Clore sans suite',
  leaveOut: 'Laisser de côté',
  takeBackIn: 'Reprendre dans l’envoi',
  releaseDecisions: 'Communiquer toutes les décisions',
  publishProfiles: 'Publier les profils',
  archiveCall: 'Archiver',
} as const satisfies Texts<typeof english.action>;

export const event = {
  'call-planned': '{actor} a préparé cet appel.',
  'call-edited': '{actor} a modifié l’appel.',
  'weights-set': '{actor} a fixé les pondérations des critères.',
  'lead-named': '{actor} a confié la direction du jury à {someone}.',
  'deputy-named': '{actor} a confié la suppléance du jury à {someone}.',
  'panel-named': '{actor} a désigné le jury.',
  'checkers-named': '{actor} a désigné qui examine la recevabilité{onBehalf}.',
  'call-previewed': '{actor} a vu l’appel tel que le verront les candidats.',
  'call-ready': '{actor} a déclaré l’appel prêt.',
  'call-launched': 'L’appel a été lancé.',
  'call-extended': '{actor} a prolongé l’appel[ jusqu’au {until}][ : {reason}].',
  'call-closed-early': '{actor} a clos l’appel plus tôt[ : {reason}].',
  'call-closed': 'L’appel est clos.',
  'call-reopened': '{actor} a rouvert l’appel[ jusqu’au {until}][ : {reason}].',
  'call-taken-up': '{actor} a repris l’appel[ jusqu’au {until}][ : {reason}].',
  'review-started': 'L’évaluation a commencé.',
  'closed-without-award': '{actor} a clos l’appel sans suite[ : {reason}].',
  'application-left-out': '{actor} a laissé une candidature de côté{onBehalf}[ : {reason}].',
  'application-taken-in': '{actor} a repris une candidature{onBehalf}.',
  'decisions-released': '{actor} a communiqué les décisions.',
  'profiles-published': '{actor} a publié les profils.',
  'call-archived': 'L’appel a été archivé.',
  'reminder-sent': '{actor} a envoyé un rappel {to}.',
  'reminder-skipped':
    'Un rappel destiné {to} a été omis : il était tardif, ou un autre était parti ce jour-là.',
  'task-opened': 'Une tâche a été ouverte : {task}',
} as const satisfies Texts<typeof english.event>;

export const need = {
  textInEveryLanguage: 'Le texte de l’appel manque dans une langue.',
  weightsGiven: 'Aucun critère n’a de pondération.',
  placesGiven: 'Il faut au moins une place.',
  datesInOrder: 'Le jour de clôture ne suit pas le jour d’ouverture.',
  leadNamed: 'Personne ne dirige encore le jury.',
  deputyNamed: 'La suppléance du jury n’est pas désignée.',
  panelLargeEnough: 'Le jury compte moins de membres que chaque candidature n’en demande.',
  previewed: 'Regardez d’abord l’aperçu.',
  saidReady: 'L’appel n’a pas été déclaré prêt.',
  notSaidReady: 'L’appel est déjà prêt.',
  openingDayCome: 'Le jour d’ouverture n’est pas encore venu.',
  closingDayAhead: 'Le jour de clôture est passé.',
  anApplication: 'Il n’y a aucune candidature.',
  tooFewApplications: 'Les candidatures sont assez nombreuses.',
  enoughApplications: 'Il y a moins de candidatures que de places.',
  everyApplicationSettled: 'Des candidatures ne sont ni décidées ni laissées de côté.',
  someApplicationPending: 'Toutes les candidatures sont décidées ou laissées de côté.',
  somethingToRelease: 'Aucune décision n’attend d’être communiquée.',
  somethingLeftOut: 'Rien n’a été laissé de côté.',
  aProfileApproved: 'Aucun profil n’est encore approuvé.',
  somethingGiven: 'Remplissez au moins un champ.',
  periodInOrder: 'Le dernier jour précède le premier.',
  laterThanNow: 'Choisissez un jour plus tardif.',
  knownCriteria: 'Ce critère n’existe pas.',
  leadIsNotDeputy: 'Personne ne peut assurer sa propre suppléance.',
  applicationPending: 'Cette candidature est déjà décidée ou laissée de côté.',
  applicationLeftOut: 'Cette candidature n’a pas été laissée de côté.',
  balanceLookedAt: 'Regardez d’abord l’équilibre par région et par type.',
} as const satisfies Texts<typeof english.need>;

export const mark = {
  readiness: {
    'tell-secretariat': 'le secrétariat apprend que l’appel n’est pas prêt',
    'tell-lead': 'la direction du jury apprend que l’appel n’est pas prêt',
  },
  opening: {
    launch: 'l’appel s’ouvre',
  },
  closing: {
    close: 'l’appel est clos',
  },
  afterClosing: {
    'too-few': 'la direction du jury apprend que les candidatures sont trop peu nombreuses',
    review: 'l’évaluation commence',
  },
  release: {
    remind: 'la direction du jury reçoit un rappel des décisions',
    due: 'le secrétariat apprend que les décisions sont attendues',
  },
  archive: {
    archive: 'l’appel est archivé',
  },
} as const satisfies Texts<typeof english.mark>;

export const task = {
  'call-to-prepare': 'Préparer l’appel : il s’ouvre dans une semaine.',
  'too-few-applications': 'Décider que faire de trop rares candidatures.',
  'decisions-due': 'Mener les décisions à leur communication.',
  'mail-undelivered': 'Un courriel n’a pas pu être remis : vérifier l’adresse.',
} as const satisfies Texts<typeof english.task>;

export const mail = {
  'call-lead-named': 'la nouvelle du rôle dans le jury',
  'call-not-ready': 'l’avertissement que l’appel n’est pas prêt',
  'call-opened': 'l’appel à manifestation d’intérêt',
  'call-extended': 'la nouvelle du nouveau jour de clôture',
  'too-few-applications': 'la nouvelle que les candidatures sont trop peu nombreuses',
  'release-due': 'un rappel des décisions à communiquer',
} as const satisfies Texts<typeof english.mail>;
