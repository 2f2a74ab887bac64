import type { Answers } from '../forms/definition.js';
import { isAnswered } from '../forms/questions.js';
import { profileConsentsIn } from '../forms/promoters/readings.js';
import { profileConsents, type ProfileConsent, type PromoterApplicationFacts } from './facts.js';
import { papersOf, type Paper } from './papers.js';

type Consents = Pick<PromoterApplicationFacts, 'profile'>;

/** May the public see a promoter's photo at this moment? Only on a page that is agreed to, and with a yes of its own. */
export const showsPortrait = ({ profile: { consents } }: Consents): boolean =>
  consents.page !== undefined && consents.photo !== undefined;

const isBeingWritten = (facts: PromoterApplicationFacts): boolean =>
  papersOf(facts).some(({ form, status }) => form === 'promoter-profile' && status === 'draft');

/**
 * Is a promoter's photo still needed after a decision? It is while its profile is being written, and as long as it may
 * be shown. A yes that is taken back, or is missing when the profile is sent in, erases it, and so does the end of all.
 */
export function keepsPortrait(
  before: PromoterApplicationFacts | null,
  after: PromoterApplicationFacts,
): boolean {
  if (after.ended !== null) return false;
  if (showsPortrait(after)) return true;
  const wasTakenBack = before !== null && showsPortrait(before);
  return isBeingWritten(after) && !wasTakenBack;
}

/**
 * What a profile shows before it is public: what is ticked while it is being written, then what is agreed to. A page is
 * always there, for it is what is looked at.
 */
export function consentsInPreview(
  { profile: { consents } }: Consents,
  { status, answers }: { readonly status: Paper['status']; readonly answers: Answers },
): readonly ProfileConsent[] {
  const given =
    status === 'draft'
      ? profileConsentsIn({ ...answers, pageConsent: true })
      : profileConsents.filter((one) => consents[one] !== undefined);
  return profileConsents.filter((one) => one === 'page' || given.includes(one));
}

/** The question that each part shows; of the photo there is no answer. */
const shownBy = { links: 'links', contact: 'contactEmail' } as const;

/**
 * What a promoter may agree to now, of what there is to show: the page first, for nothing is shown without it. A photo
 * was erased with its consent.
 */
export function consentsToOffer(
  { profile: { consents } }: Consents,
  { answers, hasPhoto }: { readonly answers: Answers; readonly hasPhoto: boolean },
): readonly ProfileConsent[] {
  if (consents.page === undefined) return ['page'];
  const isThere: Readonly<Record<ProfileConsent, boolean>> = {
    page: true,
    photo: hasPhoto,
    links: isAnswered(answers[shownBy.links]),
    contact: isAnswered(answers[shownBy.contact]),
  };
  return profileConsents.filter((one) => isThere[one] && consents[one] === undefined);
}
