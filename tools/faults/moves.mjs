import * as texts from '../demo/texts.mjs';

/** @typedef {import('./story.mjs').Story} Story */
/** @typedef {import('./asker.mjs').Answer} Answer */

/**
 * Something that may be asked of an exchange. Whether it is allowed is the case's to say: being refused is an answer.
 * @typedef {(story: Story) => Promise<Answer | void>} Move
 */

/**
 * @param {'secretary' | 'host' | 'sender' | 'traveller'} role
 * @param {string} action
 * @param {(story: Story) => object} [body]
 * @returns {Move}
 */
const step =
  (role, action, body = () => ({})) =>
  (story) =>
    story.act(story[role], action, body(story));

const reason = () => ({ reason: 'A reason that somebody gave.' });
const hold = step('secretary', 'putOnHold', () => ({ until: dayFromNow(20), ...reason() }));
const cancel = step('secretary', 'cancel', reason);

/** @param {number} days */
const dayFromNow = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Fills a report in and files it.
 * @param {'host' | 'traveller'} role
 * @param {string} reportKind
 * @param {object} answers
 * @returns {Move}
 */
const file = (role, reportKind, answers) => async (story) => {
  const who = story[role];
  const query = new URLSearchParams({ exchangeId: story.id, kind: reportKind, _start: '0', _end: '5' });
  const list = await story.asker.plain(who, 'GET', `/api/reports?${query}`);
  const report = Array.isArray(list.body) ? list.body[0] : undefined;
  if (!report) return;
  await story.asker.plain(who, 'PUT', `/api/reports/${report.id}/answers`, { answers });
  await story.act(who, 'fileReport', { reportKind });
};

/** @type {Move} */
async function draft(story) {
  const at = `/api/factsheets/${story.id}`;
  const begun = await story.asker.plain(story.secretary, 'POST', `${at}/draft`, {});
  const { version } = begun.body;
  await story.asker.plain(story.secretary, 'PATCH', at, { content: texts.factsheet, version });
  await story.act(story.secretary, 'finishDraft', {});
}

/** What is asked for in each stage, and how often beside the others there. @type {Record<string, (readonly [number, Move])[]>} */
export const moves = {
  proposed: [
    [6, step('host', 'acceptMatch')],
    [6, step('sender', 'acceptMatch')],
    [0.5, step('host', 'declineMatch', () => ({ kind: 'not-now', ...reason() }))],
    [0.3, step('secretary', 'withdrawMatch', reason)],
    [0.5, hold],
  ],
  introduced: [
    [6, step('sender', 'logFirstContact')],
    [0.5, hold],
    [0.2, cancel],
  ],
  preparing: [
    [
      4,
      step('host', 'planVisit', ({ isPast }) =>
        isPast ? texts.visit : { ...texts.visit, start: dayFromNow(40), end: dayFromNow(42) },
      ),
    ],
    [2, step('host', 'setProgramme', () => ({ programme: texts.programme }))],
    [2, step('host', 'setContacts', ({ host }) => ({ hostContactId: host.id }))],
    [2, step('sender', 'setContacts', ({ sender }) => ({ senderContactId: sender.id }))],
    [4, step('sender', 'addParticipant', ({ traveller }) => ({ personId: traveller.id }))],
    [0.3, step('sender', 'removeParticipant', ({ traveller }) => ({ personId: traveller.id }))],
    [3, file('traveller', 'pre-participant', texts.lovisaBefore)],
    [3, file('host', 'pre-host', texts.hostBefore)],
    [3, step('secretary', 'confirmReady')],
    [0.5, hold],
    [0.2, cancel],
  ],
  ready: [
    [6, step('secretary', 'startVisit')],
    [1, step('host', 'planVisit', () => ({ place: 'TKNIKA' }))],
    [1, cancel],
  ],
  visiting: [
    [
      5,
      step('host', 'recordVisit', ({ traveller }) => ({
        outcome: 'held',
        attendance: { [traveller.id]: 'present' },
      })),
    ],
    [0.3, step('host', 'recordNotHeld', reason)],
  ],
  reporting: [
    [4, file('traveller', 'post-participant', texts.goranAfter)],
    [4, file('host', 'post-host', texts.hostAfter)],
    [0.5, step('secretary', 'closeWithoutFactsheet', reason)],
  ],
  drafting: [[5, draft]],
  approval: [
    [4, step('host', 'approveFactsheet')],
    [4, step('sender', 'approveFactsheet')],
    [4, step('traveller', 'confirmItem', ({ traveller }) => ({ itemId: `quote:${traveller.id}` }))],
    [0.5, step('host', 'requestChanges', () => ({ comment: 'Please name the school.' }))],
  ],
  published: [
    [
      4,
      step('secretary', 'recordKpi', () => ({
        participantsCount: 1,
        vetLearners: 0,
        fewerOpportunities: {},
      })),
    ],
    [4, step('secretary', 'complete')],
  ],
  'on-hold': [
    [6, step('secretary', 'resume')],
    [0.5, cancel],
  ],
  declined: [],
  cancelled: [[1, step('secretary', 'reopen', reason)]],
  completed: [],
};
