import type * as english from '../en/exchange-clocks.js';
import type { Texts } from '../shape.js';

const missingReminded = 'un rappel part aux participants dont le rapport manque';
const missingRemindedAgain = 'un second rappel part aux participants dont le rapport manque';
const hostReminded = 'un rappel part à l’organisation d’accueil pour son rapport';
const hostRemindedAgain = 'un second rappel part à l’organisation d’accueil pour son rapport';
const erased = 'ce que les participants ont écrit sur leurs besoins d’accessibilité est supprimé';
const erasedOfRemoved =
  'ce que les personnes retirées ont écrit sur leurs besoins d’accessibilité est supprimé';

/** What the clock does then, as a clause that follows “ensuite”. */
export const mark = {
  answer: {
    'remind-1': 'un rappel part à qui n’a pas répondu',
    'remind-2': 'un second rappel part à qui n’a pas répondu',
    expire: 'la mise en relation expire et les places redeviennent libres',
  },
  firstContact: {
    task: 'le secrétariat demande ce qui retarde le premier contact',
    lapse: 'l’échange devient caduc et les places redeviennent libres',
  },
  dates: {
    task: 'le secrétariat demande les dates',
    ask: 'les deux parties sont invitées à dire si la visite tient toujours',
  },
  stillOn: {
    'ask-again': 'les deux parties sont invitées une dernière fois à dire si la visite tient toujours',
    lapse: 'l’échange devient caduc et les places redeviennent libres',
  },
  preReports: {
    'remind-1': missingReminded,
    'remind-host-1': hostReminded,
    'remind-2': missingRemindedAgain,
    'remind-host-2': hostRemindedAgain,
    contact: 'les organisations apprennent quels rapports manquent',
    secretariat: 'le secrétariat voit quels rapports manquent',
  },
  visitStart: { start: 'la visite commence' },
  visitEnd: { 'assume-held': 'la visite compte comme tenue, sans confirmation' },
  postReports: {
    'remind-1': missingReminded,
    'remind-host-1': hostReminded,
    'remind-2': missingRemindedAgain,
    'remind-host-2': hostRemindedAgain,
    contact: 'les organisations apprennent quels rapports manquent',
    waive: 'le secrétariat peut dispenser de ce qui manque',
    'one-side': 'la fiche peut être rédigée d’après une seule des parties',
  },
  draft: { task: 'le secrétariat voit que le projet de fiche est attendu' },
  approval: {
    'remind-1': 'un rappel part à la partie qui n’a pas répondu',
    'remind-items-1': 'un rappel part à qui n’a pas confirmé une citation ou une photo',
    'remind-2': 'un second rappel part à la partie qui n’a pas répondu',
    'remind-items-2': 'un second rappel part à qui n’a pas confirmé une citation ou une photo',
    drop: 'les citations et les photos que personne n’a confirmées sont écartées',
    'silent-side': 'la fiche peut paraître sans la partie restée silencieuse',
  },
  hold: { resume: 'l’échange reprend où il en était' },
  followUp: { ask: 'les deux parties sont interrogées sur les suites données' },
  followUpAnswer: {
    remind: 'un rappel part à qui n’a pas indiqué les suites données',
    close: 'le suivi est clos',
  },
  accessNeeds: { delete: erased },
  accessNeedsOfStopped: { delete: erased },
  accessNeedsOfRemoved: { delete: erasedOfRemoved },
  bystanders: { delete: 'les noms des personnes photographiées sans avoir participé sont supprimés' },
  bystandersOfStopped: {
    delete: 'les noms des personnes photographiées sans avoir participé sont supprimés',
  },
  accessNeedsOfRemovedOnHold: { delete: erasedOfRemoved },
} as const satisfies Texts<typeof english.mark>;

export const task = {
  'first-contact-missing': 'Chercher pourquoi aucun premier contact n’est noté.',
  'dates-missing': 'Demander aux deux parties les dates de la visite.',
  'pre-reports-missing': 'Relancer pour les rapports d’avant visite qui manquent.',
  'visit-gaps': 'Voir ce qui manquait quand la visite a commencé.',
  'visit-unconfirmed': 'Chercher si la visite a eu lieu, et l’enregistrer.',
  'post-reports-missing': 'Relancer pour les rapports d’après visite qui manquent, ou en dispenser.',
  'draft-from-one-side': 'Décider si la fiche est rédigée d’après une seule des parties.',
  'factsheet-draft-due': 'Achever le projet de fiche.',
  'late-report': 'Lire un rapport arrivé tard, pour la fiche.',
  'changes-requested': 'Faire les modifications de la fiche qui ont été demandées.',
  'side-silent': 'Décider si la fiche paraît sans la partie restée silencieuse.',
  'kpi-incomplete': 'Compléter les chiffres de l’échange.',
  'mail-undelivered': 'Un courriel n’a pas pu être remis : vérifier l’adresse.',
} as const satisfies Texts<typeof english.task>;

export const mail = {
  'match-proposed': 'la mise en relation proposée',
  'match-answer-reminder': 'le rappel de répondre à la mise en relation',
  'match-expired': 'la fin d’une mise en relation restée sans réponse',
  'match-declined': 'la réponse que la mise en relation est refusée',
  'match-withdrawn': 'la nouvelle que la mise en relation est retirée',
  introduced: 'la mise en contact',
  'exchange-lapsed': 'la nouvelle que l’échange est caduc',
  'preparation-started': 'le début de la préparation',
  'still-on': 'la question si la visite tient toujours',
  'visit-dates-set': 'les dates de la visite',
  'participant-removed': 'la nouvelle du retrait de la visite',
  'pre-report-invitation': 'l’invitation au rapport d’avant visite',
  'pre-report-reminder': 'le rappel du rapport d’avant visite',
  'host-pre-report-reminder': 'le rappel du rapport d’avant visite de l’organisation d’accueil',
  'pre-reports-missing-contact': 'la liste des rapports d’avant visite qui manquent',
  'pre-reports-missing': 'la liste des rapports d’avant visite qui manquent',
  'visit-ready': 'la nouvelle que tout est prêt',
  'visit-not-held': 'la nouvelle que la visite n’a pas eu lieu',
  'post-report-invitation': 'l’invitation au rapport d’après visite',
  'host-post-report-invitation': 'l’invitation au rapport d’après visite de l’organisation d’accueil',
  'post-report-reminder': 'le rappel du rapport d’après visite',
  'host-post-report-reminder': 'le rappel du rapport d’après visite de l’organisation d’accueil',
  'post-reports-missing-contact': 'la liste des rapports d’après visite qui manquent',
  'report-copy': 'une copie du rapport déposé',
  'report-returned': 'un rapport renvoyé avec un commentaire',
  'factsheet-approval': 'la fiche à approuver',
  'factsheet-approval-reminder': 'le rappel d’approuver la fiche',
  'item-confirmation': 'la question sur une citation ou une photo',
  'item-confirmation-reminder': 'le rappel de répondre sur une citation ou une photo',
  'factsheet-published': 'la fiche publiée',
  'consent-withdrawn': 'la nouvelle d’un consentement retiré',
  'closed-without-factsheet': 'la nouvelle qu’il n’y aura pas de fiche',
  'follow-up': 'la question sur les suites données',
  'follow-up-reminder': 'le rappel d’indiquer les suites données',
  'put-on-hold': 'la nouvelle de la suspension',
  resumed: 'la nouvelle que l’échange reprend',
  'exchange-cancelled': 'la nouvelle que l’échange est annulé',
  'exchange-reopened': 'la nouvelle que l’échange est rouvert',
} as const satisfies Texts<typeof english.mail>;
