import { formatOf, topicOf, type Answers } from '@waymark/domain';
import { dayFromToday } from './days.js';
import type { HalfDay } from './fields.js';

/** The exchange that the journey plays: people, places and sentences are invented, and full of accents. */

/** So that the journey can be walked again on a stack that is kept. */
const run = Date.now().toString(36);

const topic = topicOf('LL-VET-TEACHERS')?.name ?? '';
export const format = formatOf('RSP-STUDY-VISIT')?.name ?? '';
const period = { from: dayFromToday(-40), to: dayFromToday(60) };
const common = { topics: [topic], formats: [format], ...period };

export const hostOffer = {
  direction: 'receive' as const,
  title: `Receiving: how teachers hand on what they find out (${run})`,
  summary: 'Two days with vocational teachers who are paid for the hours in which they learn.',
  languages: [
    { code: 'es', level: 'C2' },
    { code: 'en', level: 'B2' },
  ],
  ...common,
};

export const senderOffer = {
  direction: 'send' as const,
  title: `Sending: two who plan vocational education (${run})`,
  summary: 'We write the part on teachers in our regional strategy and want to see one that is lived.',
  languages: [{ code: 'en', level: 'C1' }],
  ...common,
};

export const match = {
  hostProposal: hostOffer.title,
  senderProposal: senderOffer.title,
  title: `Västra Götaland visits the Basque Country to see how teachers learn (${run})`,
  why: 'One side pays teachers for the hours in which they learn, the other wants to.',
  format,
};

/** Added by the sending organisation; no demo data knows him, so he comes by a mailed link. */
export const lukasz = {
  name: 'Łukasz Iñárritu-Åberg',
  email: `lukasz.inarritu.${run}@vgr.example`,
  jobTitle: `Analyst (${run})`,
  department: 'Skills and Education Unit',
};

/** Deputies of the two representatives in the demo data. */
export const hostContact = 'Beñat Lizarralde Oñederra';
export const senderContact = 'Torbjörn Älvenäs';

export const visit = {
  start: dayFromToday(-12),
  end: dayFromToday(-11),
  place: 'TKNIKA, Errenteria',
  workingLanguage: 'en',
  fundingSource: 'Erasmus+',
  organiser: 'TKNIKA',
  payer: 'Region Västra Götaland',
};

export const programme: HalfDay[] = [
  { day: visit.start, half: 'morning', what: 'A school that tried something, and those that took it over' },
  { day: visit.start, half: 'afternoon', what: 'Apprentices, their companies and their pay' },
  { day: visit.end, half: 'morning', what: 'What the hours for learning cost, and who pays them' },
];

export const reports = {
  lovisaBefore: {
    role: 'Strategist for vocational education',
    department: 'Department of Regional Development',
    work: 'I write the part on vocational education in our strategy.',
    expectations: ['How teachers get the time to learn', 'How one school’s find reaches the others'],
    preparation: 'I read the Basque plan with two head teachers at home.',
    language: { code: 'en', level: 'C1' },
    dataConsent: true,
  },
  lukaszBefore: {
    role: 'Analyst',
    department: lukasz.department,
    work: 'Figures about who is looked for and who is trained.',
    expectations: ['What makes companies pay for apprentices'],
    give: 'A forecast of skills for ten years, with its errors.',
    language: { code: 'en', level: 'B2' },
    dataConsent: true,
  },
  hostBefore: {
    people: ['Three heads of VET schools', 'Two apprentices'],
    contactName: 'Beñat Lizarralde Oñederra',
    contactPhone: '+999 55 0135',
    safety: 'In the workshops please wear closed shoes.',
    access: 'All rooms can be reached with a wheelchair.',
  },
  lovisaAfter: {
    expectation1: { outcome: 'met', why: 'Learning is part of the job there, with a plan and a budget.' },
    expectation2: { outcome: 'partly', why: 'One centre collects it. We did not see how it chooses.' },
    lessons: ['Teachers keep learning when the hours for it are planned and paid.'],
    change: 'Our strategy gets a chapter on the time teachers need.',
    usefulness: 5,
    organisation: 5,
    quote: 'I had read about strategies for years. Here I met those who carry one out.',
    quoteConsent: true,
    besideQuote: ['region'],
    certificate: 'yes',
  },
  lukaszAfter: {
    expectation1: { outcome: 'met', why: 'They earn it back within two years.' },
    lessons: ['Companies take part when they help to decide what is taught.'],
    change: 'We ask employers each year whom they would train.',
    nextStep: 'An exchange of figures once a year.',
    usefulness: 4,
    organisation: 5,
    quote: 'The apprentices knew what they earn, what they learn and why.',
    quoteConsent: true,
    nameConsent: true,
    besideQuote: ['department'],
    certificate: 'no',
  },
  hostAfter: {
    asPlanned: 'partly',
    differences: 'A school was closed by snow; its teachers came to us.',
    participants: 2,
    lessons: [
      'Guests who plan for a whole region ask how schools hear of each other. We had no good answer.',
    ],
    worked: 'Letting teachers speak before the officials did.',
    nextStep: 'TKNIKA and the schools in Västra Götaland stay in touch.',
  },
} satisfies Record<string, Answers>;

/** What the secretariat writes into the draft. */
export const edited = {
  what: 'Łukasz and a colleague spent two days with the teachers whom Iñaki Etxeberría brings together in Errenteria.',
  preparation:
    'Åsa Östlund of the Development Office gathered questions from schools in Tjörn, Åmål and Vänersborg.',
  seen: 'The workshop in which Győző Đurić and Žofie Říhová try out what they teach',
};

export const names = ['Iñaki Etxeberría', 'Åsa Östlund', 'Győző Đurić', 'Žofie Říhová'];
