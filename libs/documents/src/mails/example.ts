import type { OfferedLanguage } from '@waymark/domain';
import type { MailData, MailKey } from './mail.js';
import { mailOpens } from './mail.js';
import { renderMail, type RenderedMail } from './render-mail.js';

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
  minutes: 8,
  guidelines: 'https://example.org/guidelines',
};

/** A mail as its readers get it, filled with invented people and places. Its button leads nowhere. */
export const exampleMail = (key: MailKey, language: OfferedLanguage): RenderedMail =>
  renderMail({
    key,
    language,
    recipientName: 'Sam Example',
    link: mailOpens[key] === 'nothing' ? null : 'https://example.org/',
    data,
  });
