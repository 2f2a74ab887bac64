import type { FactsheetContent } from '@waymark/domain';
import type { FactsheetView } from '../api/views.js';

/** The content as libs/domain defines it; the API document leaves it open. */
export const contentOf = (factsheet: FactsheetView): FactsheetContent =>
  factsheet.content as unknown as FactsheetContent;

/** Quotes and photos that the reports offer, for whoever may write. */
export const sourcesOf = (factsheet: FactsheetView): Pick<FactsheetContent, 'quotes' | 'photos'> =>
  (factsheet.sources ?? { quotes: [], photos: [] }) as unknown as Pick<FactsheetContent, 'quotes' | 'photos'>;

/** Sections of plain text and of several things, in the order of the page. */
export const textSections = ['what', 'why', 'preparation', 'nextStep', 'organisedBy', 'paidBy'] as const;
export const listSections = ['seen', 'hostLessons', 'participantLessons'] as const;
export type TextSection = (typeof textSections)[number];
export type ListSection = (typeof listSections)[number];
