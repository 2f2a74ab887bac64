export const quoteOfAsa = 'We saw teachers who are trusted to change their own school.';

/**
 * Complete answers to each form; sentences of our own about the reference exchange.
 *
 * @param {import('@waymark/domain').ReportKind} kind
 * @param {string} start first day of the visit
 * @returns {Record<string, unknown>}
 */
export function answersTo(kind, start) {
  return {
    'pre-host': {
      programme: [{ day: start, half: 'morning', what: 'Welcome at TKNIKA' }],
      people: ['Heads of three VET schools'],
      contactName: 'Ane Etxeberria',
      contactPhone: '+34 600 000 000',
      safety: 'Safety shoes are lent at the workshops.',
      access: 'All rooms can be reached without steps.',
    },
    'pre-participant': {
      role: 'Planner',
      department: 'Regional development',
      work: 'Skills plans with schools and companies.',
      expectations: ['How teachers keep up with technology'],
      language: { code: 'en', level: 'C1' },
      accessNeeds: 'A seat near the front.',
      accessNeedsConsent: true,
      dataConsent: true,
    },
    'post-host': {
      asPlanned: 'yes',
      participants: 2,
      lessons: ['Explaining our system to others shows us its gaps.'],
      worked: 'The day in the schools.',
      nextStep: 'Schools of both regions keep in touch.',
    },
    'post-participant': {
      expectation1: { outcome: 'met', why: 'We saw it in two schools.' },
      lessons: ['Knowledge travels through people.'],
      change: 'A platform for our own teachers.',
      nextStep: 'Invite TKNIKA.',
      usefulness: 5,
      organisation: 4,
      quote: quoteOfAsa,
      quoteConsent: true,
      nameConsent: true,
      besideQuote: ['department', 'region'],
      certificate: 'no',
    },
  }[kind];
}
