/** What is said in the small call. People, institutions and sentences are invented. */

const words = 'We look for people and organisations who lead in learning mobility. Tell us what you do.';

/** The call in every language it goes out in. */
export const call = {
  en: { title: 'Call for Mobility Promoters', body: words },
  fr: {
    title: 'Appel aux promoteurs de la mobilité',
    body: 'Nous cherchons des personnes et des organisations qui font avancer la mobilité d’apprentissage.',
  },
  es: {
    title: 'Convocatoria para promotores de la movilidad',
    body: 'Buscamos personas y organizaciones que impulsen la movilidad para el aprendizaje.',
  },
  sv: {
    title: 'Vi söker ambassadörer för lärande utomlands',
    body: 'Vi söker personer och organisationer som går före i lärande utomlands.',
  },
  de: {
    title: 'Aufruf: Mobilitätsbotschafter gesucht',
    body: 'Wir suchen Menschen und Organisationen, die beim Lernen im Ausland vorangehen.',
  },
  it: {
    title: 'Bando per promotori della mobilità',
    body: 'Cerchiamo persone e organizzazioni che guidano la mobilità per l’apprendimento.',
  },
};

/**
 * Somebody who wants to be a promoter, or is put forward.
 * @typedef {object} Candidate
 * @property {string} name
 * @property {'person' | 'organisation'} kind
 * @property {string | null} nominator who puts them forward
 * @property {string} institution
 * @property {Record<string, unknown>} answers to the questions of the form
 * @property {readonly number[]} scores of their reviewers, one each
 * @property {'accept' | 'waitlist' | 'reject'} decision
 * @property {string} headline of their profile
 */

/** @type {readonly Candidate[]} */
export const candidates = [
  {
    name: 'Maialen Iturrondo',
    kind: 'person',
    nominator: null,
    institution: 'Iturrondo Vocational School',
    answers: {
      type: 'vet-teacher',
      region: 'ES21',
      languages: ['es', 'en'],
      reason: 'I have taken eleven groups of apprentices abroad, and stayed with each of them.',
      priorities: 'Stays abroad for those who have never left their valley.',
      messages: 'Three weeks in another workshop are worth a year of books.',
      interests: 'How others prepare apprentices who speak no second language.',
      inclusion: 'yes',
      inclusionHow: 'We pay every fare in advance, and somebody travels along.',
    },
    scores: [5, 5],
    decision: 'accept',
    headline: 'Three weeks in another workshop',
  },
  {
    name: 'Oskar Granlund',
    kind: 'person',
    nominator: 'Vendela Hedström',
    institution: 'Granlund Folk High School',
    answers: {
      type: 'vet-head',
      region: 'SE232',
      languages: ['sv', 'en'],
      reason: 'His school sends its caretakers and cooks abroad as well as its teachers.',
      priorities: 'Learning that does not end with a diploma.',
      messages: 'Everybody in a school can learn abroad, not only those who teach.',
      interests: 'Short stays for staff who cannot be away for long.',
      inclusion: 'no',
    },
    scores: [5, 4],
    decision: 'accept',
    headline: 'Everybody in a school can go',
  },
  {
    name: 'Clémence Aubrac',
    kind: 'person',
    nominator: null,
    institution: 'Aubrac Apprenticeship Centre',
    answers: {
      type: 'vet-teacher',
      languages: ['fr', 'en'],
      reason: 'I found host companies for ninety apprentices in four countries.',
      priorities: 'Small companies that have never taken anybody from abroad.',
      messages: 'Ask the baker next door: she will say yes.',
      interests: 'How host companies are thanked elsewhere.',
      inclusion: 'no',
    },
    scores: [4, 3],
    decision: 'waitlist',
    headline: '',
  },
  {
    name: 'Stiftung Lernwege',
    kind: 'organisation',
    nominator: null,
    institution: 'Stiftung Lernwege',
    answers: {
      type: 'ngo',
      languages: ['de', 'en'],
      reason: 'We publish a guide to learning abroad.',
      priorities: 'Information for families.',
      messages: 'Read before you travel.',
      interests: 'What other guides leave out.',
      inclusion: 'no',
    },
    scores: [3, 2],
    decision: 'reject',
    headline: '',
  },
];

/** What whoever checks eligibility ticks. */
export const checklist = {
  inTime: true,
  agreed: true,
  type: true,
  complete: true,
  readable: true,
  single: true,
};

/**
 * A review that finds everything alike.
 * @param {number} score 1 to 5
 */
export const review = (score) => ({
  relevance: score,
  priorities: score,
  clarity: score,
  reach: score,
  inclusion: score,
  commentToPanel: score > 3 ? 'Convincing, with examples.' : 'Little that could be repeated elsewhere.',
  commentToApplicant: score > 3 ? 'Your examples are clear.' : 'Tell us more of what came of it.',
  recommendation: score > 4 ? 'accept' : score > 2 ? 'waitlist' : 'reject',
});

/** @type {Record<Candidate['decision'], string>} */
export const reasons = {
  accept: 'Among the best by the scores.',
  waitlist: 'Good, and next in line.',
  reject: 'Below the others by the scores.',
};

/** @param {Candidate} candidate */
export const profile = ({ headline, answers }) => ({
  headline,
  about: answers.reason,
  messages: [answers.messages],
  interests: [answers.interests],
  languages: answers.languages,
  pageConsent: true,
});
