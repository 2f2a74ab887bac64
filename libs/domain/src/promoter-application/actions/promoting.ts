import { profileConsents, type ProfileConsent, type PromoterApplicationFacts } from '../facts.js';
import type { ApplicationActions } from '../kit.js';

const withConsent = (
  { profile: { consents } }: PromoterApplicationFacts,
  given: readonly string[],
  at: string,
): PromoterApplicationFacts['profile']['consents'] =>
  Object.fromEntries(
    profileConsents.flatMap((one) => (given.includes(one) ? [[one, consents[one] ?? at]] : [])),
  );

const withoutConsent = (facts: PromoterApplicationFacts, what: ProfileConsent): PromoterApplicationFacts => ({
  ...facts,
  profile: {
    ...facts.profile,
    consents: Object.fromEntries(
      Object.entries(facts.profile.consents).filter(([one]) => one !== what && what !== 'page'),
    ),
  },
});

/** Profiles, from the first draft to the alumni. */
export const promotingActions = {
  /** What is ticked in the form is agreed to by sending it in, in the same decision, and nothing else is. */
  submitProfile: {
    from: ['confirmed'],
    to: 'profile-drafted',
    by: ['applicant'],
    checks: ['profileComplete', 'pageTicked'],
    apply: (facts, _command, { now, world }) => ({
      ...facts,
      profile: {
        ...facts.profile,
        consents: withConsent(facts, world.profileConsents, now),
        revision: facts.profile.revision + 1,
      },
    }),
    consequences: [{ mail: 'profile-drafted', to: 'secretariat' }],
    weight: 'main',
    event: 'profile-drafted',
  },
  /** All that is agreed to, at once; what is left out is no longer agreed to. The way back after one was withdrawn. */
  giveConsents: {
    from: ['confirmed', 'profile-drafted', 'approved', 'active', 'alumni'],
    to: 'same',
    by: ['applicant'],
    checks: ['knownConsents', 'pageStays'],
    asks: { consents: { kind: 'codes', required: true } },
    apply: (facts, { payload }, { now }) => ({
      ...facts,
      profile: { ...facts.profile, consents: withConsent(facts, payload['consents'] as string[], now) },
    }),
    consequences: [{ publish: 'profile', when: ['wasShown'] }],
    event: 'consents-given',
  },
  /** At once, and without asking why. Without the page itself nothing is shown of it. */
  withdrawConsent: {
    from: ['confirmed', 'profile-drafted', 'approved', 'active', 'alumni'],
    to: 'same',
    by: ['applicant'],
    onBehalf: true,
    needs: ['somethingAgreed'],
    checks: ['consentGiven'],
    asks: { what: { kind: 'choice', required: true, options: profileConsents } },
    apply: (facts, { payload }) => withoutConsent(facts, payload['what'] as ProfileConsent),
    consequences: [
      { publish: 'profile', when: ['wasShown', 'pageAgreed'] },
      { unpublish: 'profile', when: ['wasShown', 'pageNotAgreed'] },
      { mail: 'profile-consent-withdrawn', to: 'secretariat' },
    ],
    event: 'profile-consent-withdrawn',
  },
  returnProfile: {
    from: ['profile-drafted'],
    to: 'confirmed',
    by: ['secretariat'],
    asks: { comment: { kind: 'longText', required: true } },
    consequences: [{ mail: 'profile-returned', to: 'applicant' }],
    event: 'profile-returned',
  },
  approveProfile: {
    from: ['profile-drafted'],
    to: 'approved',
    by: ['secretariat'],
    needs: ['pageAgreed'],
    apply: (facts, _command, { now }) => ({ ...facts, profile: { ...facts.profile, approvedAt: now } }),
    consequences: [{ mail: 'profile-approved', to: 'applicant' }],
    weight: 'main',
    event: 'profile-approved',
  },
  publishProfile: {
    from: ['approved'],
    to: 'published',
    by: ['secretariat', 'clock'],
    needs: ['pageAgreed'],
    apply: (facts, _command, { now }) => ({ ...facts, profile: { ...facts.profile, publishedAt: now } }),
    consequences: [{ publish: 'profile' }, { mail: 'profile-published', to: 'applicant' }],
    weight: 'main',
    event: 'profile-published',
  },
  askRenewal: {
    from: ['active'],
    to: 'same',
    by: ['clock', 'secretariat'],
    needs: ['renewalNotAsked'],
    apply: (facts, _command, { now }) => ({ ...facts, renewalAskedAt: now }),
    consequences: [{ mail: 'renewal', to: 'applicant' }],
    event: 'renewal-asked',
  },
  renew: {
    from: ['active'],
    to: 'same',
    by: ['applicant'],
    onBehalf: true,
    needs: ['renewalAsked'],
    apply: (facts, _command, { now }) => ({ ...facts, renewedAt: now, renewalAskedAt: null }),
    weight: 'main',
    event: 'promoter-renewed',
  },
  becomeAlumni: {
    from: ['active'],
    to: 'alumni',
    by: ['clock', 'applicant', 'secretariat'],
    apply: (facts) => ({ ...facts, renewalAskedAt: null }),
    consequences: [{ mail: 'became-alumni', to: 'applicant' }],
    weight: 'stop',
    event: 'became-alumni',
  },
  rejoin: {
    from: ['alumni'],
    to: 'active',
    by: ['applicant'],
    onBehalf: true,
    needs: ['pageAgreed'],
    apply: (facts, _command, { now }) => ({ ...facts, renewedAt: now }),
    event: 'promoter-rejoined',
  },
} as const satisfies ApplicationActions;
