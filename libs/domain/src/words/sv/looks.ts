import type * as english from '../en/looks.js';
import type { Texts } from '../shape.js';

export const look = {
  contact: '{actor} såg hur {person} kan nås.',
  accessNeeds: '{actor} läste vad {person} behöver för att kunna delta.',
  private: '{actor} läste privata svar i en rapport av {person}.',
} as const satisfies Texts<typeof english.look>;
