import { learntPart } from '../languages/pack.js';
import { spokenLanguage } from '../words/languages.js';
import type { StandingBlock } from './standing-block.js';

export type { StandingBlock };

const standing1: StandingBlock = {
  version: 1,
  title: 'Join the partnership',
  about: [
    'The Pact for Skills is a European Union initiative that brings together those who want people of working age to keep learning, and who commit themselves to doing something about it.',
    'The Regional Skills Partnership for Lifelong Learning Mobility is part of it. EARLALL, the European association of regional and local authorities for lifelong learning, launched it on 17 September 2024. It is open to regional and local authorities, VET providers, NGOs, adult-education centres, guidance organisations and counsellors, and youth centres, in and outside the European Union.',
  ],
  commitmentsTitle: 'What members commit to',
  commitments: [
    'Name one representative who speaks for the organisation.',
    'Make mobility part of lifelong learning for all, and above all for people with fewer opportunities.',
    'Receive or send people, and share what was learnt.',
    'Take part in the meetings every four months and in the yearly action plan.',
  ],
  activitiesTitle: 'What we do together',
  activities: [
    'Share good practice in webinars.',
    'Work out what “fewer opportunities” means for mobility.',
    'Follow mobility and apprenticeship systems across our members.',
    'Give a face to learning mobility: the Mobility Promoters.',
    'Bring hosts and guests together: the matchmaking tool.',
    'Hold events at which projects find their partners.',
  ],
  nextStepsTitle: 'Your next step',
  nextSteps: [
    'Think of one thing your organisation could show others, or would like to see.',
    'Tell the secretariat. It looks for a partner with the same topic and format, and puts you in touch.',
  ],
  contactTitle: 'Contact',
  contact: 'EARLALL secretariat, Brussels',
  contactUrl: 'https://www.earlall.eu',
};

/** Every version, the oldest first. A published factsheet keeps the one it was approved with. */
const versions: readonly [StandingBlock, ...StandingBlock[]] = [standing1];

export const currentStanding = (): number => versions.length;

/**
 * The standing block in the version a factsheet names, in the language spoken now.
 * @throws RangeError for a version that does not exist
 */
export function standingBlock(version: number): StandingBlock {
  const block = versions.find((candidate) => candidate.version === version);
  if (!block) throw new RangeError(`There is no version ${version} of the standing block`);
  // What is said in another language is the same in it, not another version.
  return { ...block, ...learntPart(spokenLanguage(), 'standing')?.[version - 1] };
}
