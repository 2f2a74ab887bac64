import { judged, read } from './reading.js';
import type { DemoApplication } from './types.js';

/** Last year's call: applications of those who became promoters first. */
export const applicationsLast: readonly DemoApplication[] = [
  {
    key: 'ainhoa',
    call: 'last',
    candidate: 'Ainhoa Mendizuri',
    kind: 'person',
    applicant: 'ainhoa',
    type: 'vet-teacher',
    region: 'ES21',
    languages: ['es', 'en', 'eu'],
    institutions: ['Escuela Mendizuri (invented)'],
    started: -390,
    answers: {
      reason:
        'Ainhoa has taken her electronics class abroad every spring for eight years. In 2024 all sixteen learners went, four of them with a disability card.',
      priorities: 'Short stays that count in the marks, so that no one has to repeat what they learnt away.',
      messages: 'Nobody is too weak a learner to go. Two weeks are enough to come back different.',
      interests: 'How other schools recognise practice that was learnt in a workshop abroad.',
      inclusion:
        'She visits families at home before each trip and finds a second adult for whoever needs one.',
    },
    turns: [
      { on: -380, what: 'submits' },
      ...read(
        ['siobhan', 'pieter'],
        judged(
          [5, 4, 5, 3, 5],
          'accept',
          'The strongest example of inclusion we have read.',
          'Your figures make the case by themselves.',
        ),
        judged([5, 4, 4, 4, 5], 'accept', 'Convincing, and easy to quote.'),
      ),
      { on: -335, what: 'staged', decision: 'accept', reason: 'Both reviewers, without hesitation.' },
      { on: -318, what: 'accepts' },
      {
        on: -312,
        what: 'profile',
        headline: 'I take electronics classes abroad: all of the class',
        about:
          'I teach electronics near San Sebastián. Each spring my whole class spends two weeks in workshops in another country. I gladly tell how we prepare the families, the marks and the money.',
        messages: ['Nobody is too weak a learner to go.', 'Two weeks are enough to come back different.'],
        interests: ['Recognition of workshop practice', 'Sign language on exchanges'],
        links: ['https://escuela-mendizuri.example/mobility'],
        consents: ['page', 'links'],
      },
      { on: -305, what: 'approved' },
    ],
  },
  {
    key: 'bastien',
    call: 'last',
    candidate: 'Bastien Corneloup',
    kind: 'person',
    applicant: 'bastien',
    nominator: 'noelle',
    type: 'vet-head',
    region: 'FRK2',
    languages: ['fr', 'en'],
    institutions: ['Lycée Corneloup (invented)'],
    started: -388,
    answers: {
      reason:
        'As head of a rural school he made a stay abroad part of every apprenticeship contract he signs. Thirty-one companies now agree to it.',
      priorities: 'Companies as partners of mobility, not as its obstacle.',
      messages: 'A company that lends an apprentice for three weeks gets back a colleague.',
      interests: 'Contracts and insurance for apprentices under age.',
    },
    turns: [
      { on: -386, what: 'asks-nominee' },
      { on: -383, what: 'agrees' },
      { on: -375, what: 'submits' },
      ...read(
        ['lucija', 'helle'],
        judged(
          [5, 5, 4, 4, 2],
          'accept',
          'Thirty-one companies are an argument.',
          'Tell more of the apprentices themselves.',
        ),
        judged([4, 5, 4, 4, 3], 'accept', 'Little on inclusion, strong on everything else.'),
      ),
      {
        on: -335,
        what: 'staged',
        decision: 'accept',
        reason: 'Brings the companies in, which nobody else does.',
      },
      { on: -320, what: 'accepts' },
      {
        on: -310,
        what: 'profile',
        headline: 'Head of school: three weeks abroad in every apprenticeship contract',
        about:
          'I lead a vocational school in the hills. We sign no apprenticeship contract without three weeks in another country, and I know by now every question a company asks about it.',
        messages: ['A company that lends an apprentice for three weeks gets back a colleague.'],
        interests: ['Insurance of apprentices under age'],
        consents: ['page'],
      },
      { on: -305, what: 'approved' },
    ],
  },
  {
    key: 'sollhammar',
    call: 'last',
    candidate: 'Sollhammar Folk High School (invented)',
    kind: 'organisation',
    applicant: 'greta',
    type: 'vet-institution',
    region: 'SE23',
    languages: ['sv', 'en'],
    institutions: ['Sollhammar Folk High School (invented)'],
    started: -385,
    answers: {
      reason:
        'The school sends adults who left school early: forty-two of them in three years, mostly for a week, always in pairs.',
      priorities: 'Adults first: they were forgotten when mobility was made for the young.',
      messages: 'It is never too late for a first passport stamp.',
      interests: 'Guidance for adults before and after a stay.',
      inclusion: 'Every group has places for people who read with difficulty; all papers are spoken too.',
    },
    turns: [
      { on: -372, what: 'submits' },
      ...read(
        ['pieter', 'siobhan'],
        judged(
          [4, 4, 4, 3, 5],
          'accept',
          'Adults are missing among our promoters.',
          'The spoken papers deserve a page of their own.',
        ),
        judged([4, 5, 3, 3, 5], 'accept', 'Modest and solid.'),
      ),
      { on: -334, what: 'staged', decision: 'accept', reason: 'The only candidate who speaks for adults.' },
      { on: -319, what: 'accepts' },
      {
        on: -313,
        what: 'profile',
        headline: 'A folk high school where adults go abroad for the first time',
        about:
          'We are a residential school for adults by a lake. Whoever learns with us may spend a week with a partner school, in pairs, with papers that can be listened to.',
        messages: ['It is never too late for a first passport stamp.'],
        interests: ['Guidance before and after', 'Easy-to-read agreements'],
        links: ['https://sollhammar.example'],
        consents: ['page', 'links'],
      },
      { on: -304, what: 'approved' },
    ],
  },
];
