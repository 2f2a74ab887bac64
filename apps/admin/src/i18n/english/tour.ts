/** The tour that who signs in for the first time is offered; asked for again in the account menu. */
export const tour = {
  'tour.title': 'A tour in five steps',
  'tour.at': 'Step %{at} of %{of}',
  'tour.back': 'Back',
  'tour.next': 'Next',
  'tour.done': 'Done',
  'tour.skip': 'Do not show this again',
  'tour.again': 'Show the tour',
  'tour.failed': 'This could not be kept: %{why}',
  'tour.look': 'Look at it',
  'tour.secretariat.1.title': 'Home says what needs you today',
  'tour.secretariat.1.text':
    'The worst if left comes first. Beside it stands what slips this week, and on whom cases wait and for how long. Each number leads to its cases.',
  'tour.secretariat.2.title': 'Everything is found from one field',
  'tour.secretariat.2.text':
    'Press / anywhere and type a few letters of an organisation, a person or a case. It forgives accents and spelling. The same field goes to every page and does what the page offers.',
  'tour.secretariat.3.title': 'The same exchanges, four ways',
  'tour.secretariat.3.text':
    'As a table with filters and exports, as a board by stage, as a calendar of visits and deadlines, and as a map. What you filter in one stays filtered in the others.',
  'tour.secretariat.4.title': 'A case says what it waits for',
  'tour.secretariat.4.text':
    'One sentence on top is always true: what it waits for, on whom, until when, and what happens then. The best step is the filled button; what cannot be done says why. You can record what somebody told you by phone.',
  'tour.secretariat.5.title': 'Your hands can stay on the keys',
  'tour.secretariat.5.text':
    'j and k go down and up, Enter opens, d does a task, s puts it off. In the palette single letters can be switched off.',
  'tour.member.1.title': 'Home says what is waited for from you',
  'tour.member.1.text':
    'Answers, reports and preparations that are yours, the most urgent first. When there is nothing, there is nothing to do.',
  'tour.member.2.title': 'Propose to receive or to send',
  'tour.member.2.text':
    'Say what you offer or look for, when, and in which languages. It saves as a draft until you send it. The secretariat looks for a partner.',
  'tour.member.3.title': 'Answer a match in a minute',
  'tour.member.3.text':
    'You see who proposes what and why it fits. Say yes, not now, or no with a reason. When both sides say yes, you get each other’s contact details.',
  'tour.member.4.title': 'Prepare the visit together',
  'tour.member.4.text':
    'Both sides write the programme, half-day by half-day, and add who travels. Nobody’s words are lost when two write at once. A checklist says what is still missing.',
  'tour.member.5.title': 'Have it in your own calendar',
  'tour.member.5.text':
    'In the account menu you can subscribe to your visits. Moved and cancelled visits move and go there too.',
  'tour.participant.1.title': 'Home shows your report',
  'tour.participant.1.text':
    'One before the visit and one after it. It says how many minutes it takes and until when it is wanted.',
  'tour.participant.2.title': 'You may stop at any time',
  'tour.participant.2.text':
    'What you write saves by itself, and is there when you come back, also on another device.',
  'tour.participant.3.title': 'Your exchange has a page',
  'tour.participant.3.text': 'The programme, the place, the people and what happens next stand there.',
  'tour.participant.4.title': 'You decide what is shown of you',
  'tour.participant.4.text':
    'Your words, your name and your photos are published only as far as you allow, each by itself, and you are asked before.',
  'tour.participant.5.title': 'In your language',
  'tour.participant.5.text': 'Choose it in the account menu, where you also find this tour again.',
} as const;
