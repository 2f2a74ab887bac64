/** Words of the programme of a visit, as it is printed. */
export const programmeEnglish = {
  programme: 'Programme',
  when: 'When',
  noDates: 'The dates are not set yet',
  where: 'Where',
  host: 'Receiving organisation',
  sender: 'Sending organisation',
  senders: 'Sending organisations',
  contact: 'Contact: {name}',
  language: 'Working language: {language}',
  call: 'Whom to call on the spot',
  morning: 'Morning',
  afternoon: 'Afternoon',
  allDay: 'All day',
  free: 'Nothing planned',
  with: 'with {people}',
  empty: 'Nothing is planned yet.',
  outside: 'Outside the dates of the visit',
  outsideHelp: 'Planned for days that are not part of the visit now. Ask before you count on it.',
  asOf: 'As of {day}. What is planned now:',
  page: 'Page {page} of {pages}',
};

export type ProgrammeTexts = Readonly<Record<keyof typeof programmeEnglish, string>>;
