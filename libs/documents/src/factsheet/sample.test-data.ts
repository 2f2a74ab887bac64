import type { FactsheetContent, FactsheetPhoto } from '@waymark/domain';
import type { PublicFactsheet } from './model.js';

const photo = (photoId: string, caption: string): FactsheetPhoto => ({
  photoId,
  caption,
  alt: `What ${photoId} shows`,
  width: 1600,
  height: 1067,
  by: null,
  shown: null,
  shows: [],
  others: 'nobody',
  permission: '',
});

/** A factsheet with every section, and names from all over Europe. */
export const content: FactsheetContent = {
  title: 'Västra Götaland visits the Basque Country, November 2025',
  host: {
    organisationId: '00000000-0000-4000-8000-000000000001',
    name: 'Ikastetxe eta Lanbide Heziketa – Güneş & Peña',
    region: 'Basque Country',
    country: 'ES',
  },
  senders: [
    {
      organisationId: '00000000-0000-4000-8000-000000000002',
      name: 'Region Västra Götaland',
      region: 'Västra Götaland',
      country: 'SE',
    },
  ],
  when: { from: '2025-11', to: '2025-11' },
  format: 'RSP-STUDY-VISIT',
  topics: ['LL-STRATEGY'],
  what: 'Two colleagues from western Sweden spent three days in Errenteria.\n\nThey came to see and to ask.',
  why: 'Both regions have strong industry and too few skilled people.',
  seen: ['How vocational teachers keep learning', 'Apprentices who are paid while they study'],
  preparation: 'We read the evaluation and asked five schools what they want to know.',
  photos: [photo('photo-1', 'In the workshop'), photo('photo-2', 'In front of the centre')],
  nextStep: 'Two schools in Borås keep up the contact.',
  organisedBy: 'TAIEX REGIO Peer2Peer',
  paidBy: 'TAIEX REGIO Peer2Peer',
  hostLessons: ['Explaining our system shows us its gaps.'],
  participantLessons: ['Teachers need time to learn.', 'Trust comes first.'],
  quotes: [
    {
      personId: '00000000-0000-4000-8000-00000000000a',
      text: 'I came with questions and left with colleagues.',
      name: 'Åsa Öberg Łukaszewicz-Țîrcă Győző',
      department: 'Unit for skills supply',
      region: 'Västra Götaland',
    },
    {
      personId: '00000000-0000-4000-8000-00000000000b',
      text: 'Ελένη and Юлія spoke, and for once we listened.',
      name: null,
      department: null,
      region: null,
    },
  ],
  standing: 1,
};

export const sheet: PublicFactsheet = {
  slug: 'vastra-gotaland-visits-the-basque-country-november-2025',
  content,
  publishedAt: new Date('2025-12-03T23:30:00Z'),
  revision: 1,
  language: 'en',
};

/** Texts that try to become something else than text. */
export const hostileTexts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><script>alert(1)</script>',
  '<svg/onload=alert(1)>',
  'javascript:alert(1)',
  '--><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '{{constructor.constructor("alert(1)")()}}',
  '`${alert(1)}`',
  '<a href="javascript:alert(1)">x</a>',
  '\u2028<script>\u2029',
  '=HYPERLINK("http://evil.example")',
] as const;

/** The same factsheet with one text in place of everything that people write. */
export function filledWith(text: string): PublicFactsheet {
  const organisation = { organisationId: 'x', name: text, region: text, country: 'ES' };
  return {
    ...sheet,
    content: {
      ...content,
      title: text,
      host: organisation,
      senders: [organisation],
      what: text,
      why: text,
      seen: [text],
      preparation: text,
      nextStep: text,
      organisedBy: text,
      paidBy: `${text}.`,
      hostLessons: [text],
      participantLessons: [text],
      photos: content.photos.map((one) => ({ ...one, caption: text, alt: text })),
      quotes: [{ personId: 'x', text, name: text, department: text, region: text }],
    },
  };
}
