import type { HalfDay } from '@waymark/domain';
import type { VisitProgramme } from './model.js';

const day = (number: number): string => `2025-11-${String(number).padStart(2, '0')}`;

/** A visit of three days with whatever a programme can hold, and one thing left behind by its dates. */
export const visit: VisitProgramme = {
  title: 'Västra Götaland visits the Basque Country, November 2025',
  stage: 'Ready',
  format: 'RSP-STUDY-VISIT',
  start: day(18),
  end: day(20),
  place: 'TKNIKA, Zamalbide Auzoa, Errenteria',
  workingLanguage: 'en',
  host: {
    name: 'Ikastetxe eta Lanbide Heziketa – Güneş & Peña',
    region: 'ES21',
    country: 'ES',
    contact: {
      name: 'Ane Etxeberria',
      jobTitle: 'Head of international affairs',
      phone: '+34 943 00 00 01',
      email: 'ane@host.example',
    },
  },
  senders: [
    {
      name: 'Region Västra Götaland',
      region: 'SE232',
      country: 'SE',
      contact: { name: 'Lars Lindqvist', phone: null, email: 'lars@sender.example' },
    },
    { name: 'City of Borås', region: 'SE232', country: 'SE', contact: null },
  ],
  onTheSpot: { name: 'Iñaki Agirre', phone: '+34 600 000 000', email: null },
  programme: [
    {
      day: day(18),
      half: 'morning',
      time: '09:30',
      what: 'Welcome at TKNIKA',
      place: 'Main hall',
      people: 'Ane Etxeberria and Юлія Őri',
      note: 'Bring a badge.\nCoffee is there.',
    },
    { day: day(18), half: 'morning', time: '11:00', what: 'How vocational teachers keep learning' },
    { day: day(18), half: 'afternoon', what: 'Workshops of the school' },
    { day: day(20), half: 'afternoon', time: '14:00', what: 'Next steps' },
    { day: day(21), half: 'morning', what: 'Farewell breakfast' },
  ] satisfies HalfDay[],
  asOf: new Date('2025-11-04T10:00:00Z'),
  url: 'https://waymark.example/exchanges/7b0e6a2e/show',
};

/** The same visit with one text in place of everything that people write. */
export const filledWith = (text: string): VisitProgramme => {
  const contact = { name: text, jobTitle: text, phone: text, email: text };
  const party = { name: text, region: null, country: 'ES', contact };
  return {
    ...visit,
    title: text,
    place: text,
    workingLanguage: text,
    host: party,
    senders: [party],
    onTheSpot: contact,
    programme: visit.programme.map(({ day: on, half }) => ({
      day: on,
      half,
      what: text,
      time: '09:00',
      place: text,
      people: text,
      note: text,
    })),
  };
};

/** A visit so full that it takes several pages: each half-day says where it begins and where it ends. */
export const long: VisitProgramme = {
  ...visit,
  start: day(3),
  end: day(14),
  programme: Array.from({ length: 12 }, (_, index) => day(index + 3)).flatMap((on) =>
    (['morning', 'afternoon'] as const).flatMap((half) => [
      { day: on, half, what: `${on} ${half} begins`, place: 'In the main hall of the school', time: '09:00' },
      { day: on, half, what: 'A talk', note: 'All that was learnt, told by those who learnt it. '.repeat(4) },
      { day: on, half, what: `${on} ${half} ends`, people: 'The teachers' },
    ]),
  ),
};
