import type { DemoApplication } from './types.js';

/** The call that takes applications now. */
export const applicationsNow: readonly DemoApplication[] = [
  {
    key: 'leonor',
    call: 'open',
    candidate: 'Leonor Ribadouro',
    kind: 'person',
    applicant: 'leonor',
    type: 'vet-teacher',
    region: 'PT11',
    languages: ['pt', 'en'],
    institutions: ['Escola Ribadouro (invented)'],
    started: -8,
    answers: {
      reason:
        'Her apprentices cook one dinner a month for a whole village, each time with guests from another country.',
      priorities: 'Apprentices as hosts.',
      messages: 'Whoever has cooked for fifty people is not afraid to travel.',
      interests: 'Kitchens that take a class of twelve.',
      inclusion: 'Half of the class came to the country themselves.',
    },
    turns: [{ on: -3, what: 'submits' }],
  },
  {
    key: 'matteo',
    call: 'open',
    candidate: 'Matteo Pianalunga',
    kind: 'person',
    applicant: 'matteo',
    nominator: 'amaia',
    type: 'vet-student',
    region: 'ITH2',
    languages: ['it', 'de', 'en'],
    institutions: ['Officina Pianalunga (invented)'],
    started: -7,
    answers: {
      reason:
        'He mends coffee machines in three languages and answers every question younger apprentices send him.',
      priorities: 'Questions that nobody dares to ask a teacher.',
      messages: 'Ask me, I was there.',
      interests: 'Speaking in front of people.',
    },
    turns: [{ on: -6, what: 'submits-for-consent' }],
  },
  {
    key: 'uxue',
    call: 'open',
    candidate: 'Uxue Larrabetz',
    kind: 'person',
    applicant: 'uxue',
    type: 'mobility-staff',
    region: 'ES21',
    languages: ['es', 'eu'],
    institutions: ['Larrabetz Zentroa (invented)'],
    started: -4,
    answers: {
      reason: 'She writes to each apprentice once a week while they are away.',
      priorities: '',
      messages: '',
      interests: '',
    },
    turns: [],
  },
];
