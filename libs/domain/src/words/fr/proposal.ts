import type * as english from '../en/proposal.js';
import type { Texts } from '../shape.js';

export const stage = {
  draft: 'Brouillon',
  submitted: 'Soumise',
  'needs-information': 'Renseignements demandés',
  open: 'Ouverte',
  paused: 'En pause',
  fulfilled: 'Toutes les places sont prises',
  withdrawn: 'Retirée',
  expired: 'Expirée',
} as const satisfies Texts<typeof english.stage>;

export const phase = {
  draft: 'Brouillon',
  review: 'Examen',
  open: 'Ouverte',
  fulfilled: 'Toutes les places sont prises',
} as const satisfies Texts<typeof english.phase>;

export const waits = {
  draft: 'd’achever et de soumettre la proposition',
  submitted: 'd’examiner la proposition',
  'needs-information': 'de répondre à la question',
  open: 'de trouver une mise en relation',
  paused: 'de reprendre',
  fulfilled: '',
  withdrawn: '',
  expired: '',
} as const satisfies Texts<typeof english.waits>;

export const action = {
  createDraft: 'Rédiger une proposition',
  submit: 'Soumettre',
  open: 'Ouvrir aux mises en relation',
  askForInformation: 'Demander des renseignements',
  answerInformation: 'Répondre à la question',
  returnToDraft: 'Remettre en brouillon',
  pause: 'Mettre en pause',
  unpause: 'Mettre fin à la pause',
  withdraw: 'Retirer',
  askReconfirm: 'Demander si elle tient toujours',
  reconfirm: 'Confirmer qu’elle tient toujours',
  expire: 'Laisser expirer la proposition',
  renew: 'Renouveler',
  settle: 'Compter les places',
  editTerms: 'Modifier les conditions',
} as const satisfies Texts<typeof english.action>;

export const event = {
  'draft-created': '{actor} a commencé cette proposition{onBehalf}.',
  'proposal-submitted': '{actor} a soumis la proposition{onBehalf}.',
  'proposal-opened': '{actor} a ouvert la proposition aux mises en relation.',
  'information-asked': '{actor} a demandé des renseignements[ : {question}].',
  'information-given': '{actor} a répondu à la question{onBehalf}[ : {answer}].',
  'returned-to-draft':
    'La question est restée sans réponse dans le délai ; la proposition redevient un brouillon.',
  'proposal-paused': '{actor} a mis la proposition en pause{onBehalf}[ : {reason}].',
  'proposal-unpaused': '{actor} a mis fin à la pause{onBehalf}.',
  'proposal-withdrawn': '{actor} a retiré la proposition{onBehalf}[ : {reason}].',
  'reconfirm-asked': 'L’organisation a été invitée à dire si la proposition tient toujours.',
  'proposal-reconfirmed': '{actor} a confirmé que la proposition tient toujours{onBehalf}.',
  'proposal-expired': 'La proposition a expiré : personne n’a confirmé qu’elle tient toujours.',
  'proposal-renewed': '{actor} a renouvelé la proposition{onBehalf}.',
  'places-counted': 'Les places ont été recomptées.',
  'terms-edited': '{actor} a modifié les conditions{onBehalf}.',
  'proposal-fulfilled': 'Toutes les places sont prises.',
  'place-came-back': 'Une place est de nouveau libre.',
  'reminder-sent': '{actor} a envoyé un rappel {to}.',
  'reminder-skipped':
    'Un rappel destiné {to} a été omis : il était tardif, ou un autre était parti ce jour-là.',
  'task-opened': 'Une tâche a été ouverte : {task}',
} as const satisfies Texts<typeof english.event>;

export const need = {
  titleGiven: 'Le titre manque.',
  topicsGiven: 'Choisissez au moins un thème.',
  formatsGiven: 'Choisissez au moins un format.',
  languagesGiven: 'Indiquez au moins une langue de travail.',
  periodGiven: 'Dites de quand à quand une visite peut avoir lieu.',
  placesGiven: 'Offrez au moins une place.',
  noPlaceLeft: 'Il reste des places.',
  placeLeft: 'Il ne reste plus de place.',
  reconfirmAsked: 'Personne n’a demandé si la proposition tient toujours.',
  reconfirmNotAsked: 'La question si la proposition tient toujours a déjà été posée.',
  somethingGiven: 'Remplissez au moins un champ.',
  periodInOrder: 'Le dernier jour précède le premier.',
  staysComplete: 'La mise en relation a besoin de ce qui a été vidé.',
  placesNotBelowHeld: 'Les mises en relation occupent plus de places que cela.',
} as const satisfies Texts<typeof english.need>;

export const mark = {
  information: { 'back-to-draft': 'la proposition redevient un brouillon' },
  reconfirm: { ask: 'l’organisation est invitée à dire si la proposition tient toujours' },
  reconfirmAnswer: { expire: 'la proposition expire' },
} as const satisfies Texts<typeof english.mark>;

export const task = {
  'proposal-to-review': 'Examiner une proposition soumise.',
  'information-wanted': 'Répondre à la question sur votre proposition.',
  'reconfirm-wanted': 'Dire si votre proposition tient toujours.',
  'mail-undelivered': 'Un courriel n’a pas pu être remis : vérifier l’adresse.',
} as const satisfies Texts<typeof english.task>;

export const mail = {
  'proposal-submitted': 'la proposition soumise',
  'proposal-opened': 'la nouvelle que la proposition est ouverte',
  'information-asked': 'une question sur la proposition',
  'proposal-back-to-draft': 'la nouvelle que la proposition redevient un brouillon',
  'proposal-withdrawn': 'la nouvelle que la proposition est retirée',
  reconfirm: 'la question si la proposition tient toujours',
  'proposal-expired': 'la nouvelle que la proposition a expiré',
  'proposal-fulfilled': 'la nouvelle que toutes les places sont prises',
} as const satisfies Texts<typeof english.mail>;
