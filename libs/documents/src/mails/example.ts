import type { OfferedLanguage } from '@waymark/domain';
import type { MailData, MailKey } from './mail.js';
import { mailKeys, mailOpens } from './mail.js';
import { renderMail, renderTogether, type MailRequest, type RenderedMail } from './render-mail.js';

/** Invented: nobody of these names takes part in anything. */
const data: MailData = {
  title: 'Lakeland visits Riverside, May 2031',
  reference: 'X-2031-001',
  host: 'Riverside Department of Education',
  sender: 'Region Lakeland',
  other: 'Riverside Department of Education',
  due: '2031-04-28',
  start: '2031-05-12',
  end: '2031-05-14',
  until: '2031-09-01',
  reason: 'The building is being repaired until the summer.',
  writer: 'Robin Example',
  person: 'Kim Example',
  contact: 'Robin Example',
  contactEmail: 'robin@example.org',
  contactPhone: '+00 000 000 000',
  when: '2031-07-20T09:00:00.000Z',
  place: 'By video',
  text: 'Each June we look for people and organisations that promote learning mobility.',
  comments: 'Clear and convincing.',
  minutes: 8,
  guidelines: 'https://example.org/guidelines',
  unsubscribe: 'https://example.org/unsubscribe/token',
};

const exampleRequest = (key: MailKey, language: OfferedLanguage): MailRequest => ({
  key,
  language,
  recipientName: 'Sam Example',
  link: mailOpens[key] === 'nothing' ? null : 'https://example.org/',
  data,
});

/** What stands in the example of several mails in one: each of another case. */
const togetherKeys = ['introduced', 'still-on', 'factsheet-approval-reminder'] as const;
const otherCases = [
  { title: 'Hillside visits Riverside, autumn 2031', reference: 'X-2031-004', sender: 'Hillside Schools' },
  { title: 'Riverside visits Seaview, March 2031', reference: 'X-2031-007', host: 'City of Seaview' },
];

/** The example of several mails in one, beside the examples of single mails. */
const together = 'together';
/** Everything there is an example of. */
export const exampleKeys = [...mailKeys, together] as const;

/** A mail as its readers get it, filled with invented people and places. Its button leads nowhere. */
export const exampleMail = (key: (typeof exampleKeys)[number], language: OfferedLanguage): RenderedMail =>
  key === together
    ? renderTogether(
        togetherKeys.map((one, index) => {
          const request = exampleRequest(one, language);
          return { ...request, data: { ...data, ...otherCases[index - 1] } };
        }),
      )
    : renderMail(exampleRequest(key, language));
