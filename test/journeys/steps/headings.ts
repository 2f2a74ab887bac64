import { currentStanding, factsheetSections, standingBlock, type FactsheetSection } from '@waymark/domain';
import { factsheetEnglish } from '../../../libs/documents/src/texts/factsheet.en.js';

/** Under which heading each section of a factsheet stands. A new section without one fails the check. */
const headingOf = {
  title: null,
  host: 'host',
  senders: 'sender',
  when: 'when',
  what: 'exchange',
  why: 'why',
  seen: 'seen',
  preparation: 'preparation',
  nextStep: 'nextStep',
  organisedBy: 'organised',
  paidBy: 'organised',
  hostLessons: 'hostLessons',
  participantLessons: 'participantLessons',
} satisfies Record<FactsheetSection, keyof typeof factsheetEnglish | null>;

const ofTheBlock = Object.entries(standingBlock(currentStanding()))
  .filter(([key]) => /title$/i.test(key))
  .map(([, text]) => String(text));

/** Every heading of a factsheet with photos and quotes, as page and PDF show them. */
export const factsheetHeadings: readonly string[] = [
  ...factsheetSections.flatMap((section) => headingOf[section] ?? []),
  ...(['photos', 'lessons', 'quotes'] as const),
]
  .map((key) => factsheetEnglish[key])
  .concat(ofTheBlock);
