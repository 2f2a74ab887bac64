import type { FactsheetSection } from '../../factsheet/sections.js';

/** Sections of a factsheet, where one is named that is missing. */
export const factsheetSection = {
  title: 'Title',
  host: 'Receiving organisation',
  senders: 'Sending organisation',
  when: 'Month of the visit',
  what: 'What the exchange was',
  why: 'Why it took place',
  seen: 'What was seen',
  preparation: 'Preparation',
  nextStep: 'Next step',
  organisedBy: 'Who organised it',
  paidBy: 'Who paid for it',
  hostLessons: 'Lessons of the hosting institution',
  participantLessons: 'Lessons of the participants',
} as const satisfies Record<FactsheetSection, string>;

export const factsheet = {
  approvesAgain: '{name} approves again.',
  confirmsQuoteAgain: '{name} confirms the quote again.',
  confirmsPhotoAgain: '{name} confirms a photo again.',
  published: 'Published',
  consentWithdrawn: 'A consent was withdrawn',
  consentGiven: 'A consent was given',
  changed: 'Changed',
} as const;
