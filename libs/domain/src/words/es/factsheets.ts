import type * as english from '../en/factsheets.js';
import type { Texts } from '../shape.js';

export const factsheetSection = {
  title: 'Título',
  host: 'Entidad de acogida',
  senders: 'Entidad de envío',
  when: 'Mes de la visita',
  what: 'En qué consistió el intercambio',
  why: 'Por qué se realizó',
  seen: 'Qué se vio',
  preparation: 'Preparación',
  nextStep: 'Próximo paso',
  organisedBy: 'Quién lo organizó',
  paidBy: 'Quién lo pagó',
  hostLessons: 'Lecciones de la entidad de acogida',
  participantLessons: 'Lecciones de los participantes',
} as const satisfies Texts<typeof english.factsheetSection>;

export const factsheet = {
  approvesAgain: '{name} debe aprobar de nuevo.',
  confirmsQuoteAgain: '{name} debe confirmar de nuevo la cita.',
  confirmsPhotoAgain: '{name} debe confirmar de nuevo una foto.',
  published: 'Publicación',
  consentWithdrawn: 'Se retiró un consentimiento',
  consentGiven: 'Se dio un consentimiento',
  changed: 'Modificación',
} as const satisfies Texts<typeof english.factsheet>;
