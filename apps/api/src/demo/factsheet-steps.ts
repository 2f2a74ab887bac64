import { quoteItemId } from '@waymark/domain';
import { personId } from './ids.js';
import type { Step } from './steps.js';
import type { Teller } from './teller.js';

/** The factsheet's way: drafted from the reports, sent, changed where somebody asked, approved and confirmed. */
export function factsheetSteps(tell: Teller): Step[] {
  const { factsheet, travellers = [] } = tell.exchange;
  if (!factsheet) return [];
  const { changes } = factsheet;
  return [
    ...tell.secretariat('texts', factsheet.drafted, undefined, {
      writing: { kind: 'factsheet', text: factsheet },
    }),
    ...tell.secretariat('texts', factsheet.finished, 'finishDraft'),
    ...tell.side('host', factsheet.hostApproves, 'approveFactsheet'),
    ...(changes
      ? [
          ...tell.side(changes.by, changes.on, 'requestChanges', { payload: { comment: changes.comment } }),
          ...tell.secretariat('texts', changes.finishedAgain, 'finishDraft', {
            writing: { kind: 'factsheet', text: { ...factsheet, what: changes.what } },
          }),
        ]
      : []),
    ...tell.side('sender', factsheet.senderApproves, 'approveFactsheet'),
    ...travellers.flatMap(({ person, confirms }) =>
      tell.participant(person, confirms, 'confirmItem', {
        payload: { itemId: quoteItemId(personId(person)) },
      }),
    ),
  ];
}
