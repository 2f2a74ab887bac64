/**
 * The reference exchange in our own words: Västra Götaland visits the Basque Country, November 2025. Organisations,
 * month, subject, place and payer are facts; people, days and sentences are invented.
 */

export const visit = {
  start: '2025-11-18',
  end: '2025-11-20',
  place: 'TKNIKA',
  workingLanguage: 'en',
  fundingSource: 'TAIEX REGIO Peer2Peer',
  organiser: 'TAIEX REGIO Peer2Peer',
  payer: 'TAIEX REGIO Peer2Peer',
};

export const topics = ['LL-STRATEGY', 'LL-VET-TEACHERS', 'LL-VET-APPRENTICE'];
export const format = 'RSP-STUDY-VISIT';

export const hostOffer = {
  direction: 'receive',
  title: 'Receiving: how a region joins education, skills and labour market',
  summary:
    'A study visit of three days for colleagues who plan skills for a region. We show how vocational teachers go on learning, how schools hand on what they find out, and how apprentices are paid while they study.',
  topics,
  formats: [format],
  languages: [
    { code: 'es', level: 'C2' },
    { code: 'en', level: 'B2' },
  ],
  places: 1,
  fewerOpportunitiesPlaces: 0,
  skillsNeed: 'Teachers who keep pace with advanced manufacturing.',
};

export const senderOffer = {
  direction: 'send',
  title: 'Sending: strategists for skills and education',
  summary:
    'Two colleagues who write the regional strategy for skills want to see one that is further on, and to talk with the people who carry it out.',
  topics,
  formats: [format],
  languages: [
    { code: 'sv', level: 'C2' },
    { code: 'en', level: 'C1' },
  ],
  places: 1,
  fewerOpportunitiesPlaces: 0,
  skillsNeed: 'Skilled people for the electrification of industry.',
};

export const match = {
  title: 'Västra Götaland visits the Basque Country, November 2025',
  why: 'Both regions plan education, skills and the labour market together. One has a centre that does nothing but spread new ways of teaching; the other is looking for such a way.',
  topics,
  format,
  afterTheFact: true,
};

export const programme = [
  ['2025-11-18', 'morning', 'How vocational teachers go on learning throughout their working life'],
  ['2025-11-18', 'afternoon', 'A school that tried something, and those that took it over'],
  ['2025-11-19', 'morning', 'The platform on which teachers develop and hand on what they know'],
  ['2025-11-19', 'afternoon', 'Apprentices, their companies and their pay'],
  ['2025-11-20', 'morning', 'What a strategy needs so that schools and companies follow it'],
].map(([day, half, what]) => ({ day, half, what }));

export const hostBefore = {
  programme,
  people: ['Itziar Etxeandia Goñi, international relations', 'Three heads of VET schools', 'Two apprentices'],
  contactName: 'Beñat Lizarralde Oñederra',
  contactPhone: '+999 55 0135',
  safety: 'Nothing special; in the workshops please wear closed shoes.',
  access: 'All rooms can be reached with a wheelchair. The stop of the bus is at the gate.',
};

export const lovisaBefore = {
  role: 'Strategist for vocational education',
  department: 'Department of Regional Development',
  work: 'I write the part on vocational education in the regional strategy for skills, together with schools and employers.',
  expectations: [
    'How teachers get the time to learn something new',
    'How a region spreads what one school has found out',
  ],
  give: 'Our way of bringing forty-nine municipalities to one table.',
  preparation:
    'I read the Basque plan for vocational training with two head teachers at home, and we wrote down what we did not believe.',
  language: { code: 'en', level: 'C1' },
  dataConsent: true,
};

export const goranBefore = {
  role: 'Analyst',
  department: 'Labour Market Unit',
  work: 'Figures about who is looked for and who is trained in our region.',
  expectations: ['What makes companies pay for apprentices'],
  give: 'A forecast of skills for the coming ten years, with its errors.',
  preparation: 'I compared our figures on apprentices with those of the host and prepared six questions.',
  language: { code: 'en', level: 'B2' },
  dataConsent: true,
};

export const lovisaAfter = {
  expectation1: {
    outcome: 'met',
    why: 'Time to learn is part of a teacher’s job there, with a plan and a budget.',
  },
  expectation2: {
    outcome: 'met',
    why: 'One centre collects what schools try out, and its people carry it to the others.',
  },
  lessons: [
    'Teachers keep learning when the hours for it are planned and paid, and do not hang on good will.',
    'A centre that belongs to no single school can hand on what each of them finds out.',
  ],
  change: 'The next draft of our strategy has a chapter on the time teachers need, with a sum beside it.',
  skills: ['Planning professional development for a whole region'],
  nextStep:
    'Keep up the contact between TKNIKA and the schools in Västra Götaland that want to try one of its methods.',
  usefulness: 5,
  organisation: 5,
  quote:
    'I had read about strategies for years. Here I met the people who carry one out, and it was they who explained it to me.',
  quoteConsent: true,
  nameConsent: true,
  besideQuote: ['department', 'region'],
  photoConsent: false,
  certificate: 'yes',
};

export const goranAfter = {
  expectation1: {
    outcome: 'partly',
    why: 'They earn back what they pay within two years. I have the sums of one company, not of all.',
  },
  lessons: [
    'Paid work and study in one contract bring young people to a trade who would not have sat in a classroom for it.',
    'Companies take part when they help to decide what is taught.',
  ],
  change: 'We ask employers each year not only whom they need, but whom they would train.',
  skills: ['Reading the costs and gains of apprenticeships'],
  nextStep: 'An exchange of figures once a year.',
  usefulness: 4,
  organisation: 5,
  quote:
    'The apprentices knew what they earn, what they learn and why. I know few adults who can say all three.',
  quoteConsent: true,
  nameConsent: false,
  besideQuote: [],
  photoConsent: false,
  certificate: 'no',
};

export const hostAfter = {
  asPlanned: 'yes',
  participants: 2,
  lessons: [
    'Guests who plan for a whole region asked how our schools hear of each other. The answer took us longer than we had thought, and showed us where to begin.',
  ],
  worked: 'Letting teachers and apprentices speak before the officials did.',
  notWorked: 'Three days were full; next time we leave an afternoon open.',
  nextStep:
    'Stay in touch: TKNIKA or single schools on our side, and those in Västra Götaland who want to try something.',
};

/** Drawn for the demo, so that nobody takes it for a photo of people who were there. */
export const picture = {
  file: 'workshop.jpg',
  caption: 'Learning at the machine (a drawing made for the demo).',
  alt: 'A drawing: a bright workshop with a small robot arm on a bench, and a board on which points are joined by lines.',
  others: 'nobody',
};

export const factsheet = {
  what: 'Two people from the regional administration of Västra Götaland spent three days with the Basque deputy ministry for vocational training. They were shown how the region joins its strategies for education, for skills and for the labour market, and talked with those who live by them: teachers, heads of school and apprentices.',
  why: 'Västra Götaland is renewing its own strategy for skills and looked for a region in which schools and companies follow one.',
  seen: [
    'How vocational teachers go on learning throughout their working life',
    'A platform on which teachers develop and knowledge is handed on from school to school',
    'An apprenticeship system that joins paid work and study',
  ],
  preparation:
    'The guests read the plans of their hosts with colleagues at home and sent their questions ahead; the hosts built the programme on them.',
  nextStep:
    'The contacts go on, between TKNIKA or single VET schools on one side and schools and offices in Västra Götaland on the other.',
};
