/** Words of the public guidelines for reports. What is asked stands in the forms. */
export const guidelinesEnglish = {
  title: 'Guidelines for reporting before and after a mobility',
  intro:
    'Whoever travels and whoever receives guests files one report before the visit and one after it. They take a few minutes each, and they are what the public factsheet is written from.',
  when: 'Who reports, when, and how long it takes',
  before: 'Before the visit',
  after: 'After the visit',
  participant: 'Whoever travels',
  host: 'Whoever receives',
  minutes: 'about {minutes} minutes',
  dueBefore: 'due {days} days before the visit begins',
  dueAfter: 'due {days} days after it ends',
  how: 'How it works',
  how1: 'Whoever travels gets a link by mail. It opens one report: there is no password and nothing to install. Hosts sign in.',
  how2: 'What you type saves itself. You can stop, lose the connection, and go on later on another device.',
  how3: 'Before you file, you see all your answers once more. Afterwards you get a copy by mail. A filed report stays as it is; the secretariat can give it back to you once, with a comment.',
  how4: 'Questions and mails are in your language. Answer in the language you like.',
  late: 'If a report is late',
  late1:
    'We remind you by mail {first} and {second} days before the visit, and on day {postFirst} and {postSecond} after it. Then we ask your organisation’s contact.',
  late2:
    'Whoever was absent owes no report after the visit. From day {waive} on the secretariat may waive one, and tells why; whoever cannot be reached any more may be excused at once.',
  late3: 'Late reports are taken until the factsheet is published.',
  asked: 'What is asked',
  askedHelp: 'These are the questions as they are asked now.',
  ownExpectation: 'what you wanted to learn',
  public: 'What becomes public, and who decides',
  public1:
    'Lessons appear in the factsheet without a name. Your sentence, your name and your photos appear only if you say yes to each of them, one by one.',
  public2:
    'Silence is never consent: what you have not confirmed {days} days after you were asked is left out.',
  public3:
    'You can take each yes back at any time. What it was about is then off the page and the PDF within a minute.',
  public4:
    'If others can be recognised on a photo, ask them first. For children, a parent or guardian has to agree. Without a recorded permission the photo is not shown.',
  private: 'What stays private, and for how long',
  private1:
    'What you need to take part (access, diet, health) is read by your host and the secretariat only. It is deleted {days} days after the visit, its cancellation, or the day you are taken off the list.',
  private2:
    'If your host is outside the European Economic Area and the countries with adequate data protection, it reads this only with your explicit yes.',
  private3:
    'Nobody is asked by name whether they have fewer opportunities. The sending organisation gives counts; those under three are shown as “<3” outside the secretariat.',
  afterwards: 'Afterwards',
  afterwards1:
    'If you ask for a certificate of attendance, you find it behind your link as soon as it is recorded that you were there.',
  afterwards2: '{months} months after the visit we ask both organisations once what became of the next step.',
  optional: 'optional',
};

export type GuidelinesTexts = Readonly<Record<keyof typeof guidelinesEnglish, string>>;
