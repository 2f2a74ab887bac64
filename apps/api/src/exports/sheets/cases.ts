import type { ColumnOf, ExchangeRow, ProposalRow } from '@waymark/contract';
import { count, day, type SheetColumn, text } from '../sheet.js';
import { dayIn, formatNames, topicNames, waitsOn, word } from './words.js';

/** Each column of the list as columns of a spreadsheet. */
export const exchangeSheet: Record<ColumnOf<'exchanges'>, SheetColumn<ExchangeRow>[]> = {
  title: [text('column.title', 48, ({ title }) => title)],
  reference: [text('column.reference', 14, ({ reference }) => reference)],
  stage: [text('column.stage', 20, ({ stageLabel }) => stageLabel)],
  waits: [
    text('column.waitsOn', 24, ({ waitingOn, host, sender }) => waitsOn(waitingOn, { host, sender })),
    text('column.waitsFor', 60, ({ waitingSentence }) => waitingSentence),
  ],
  due: [day('column.nextDate', ({ dueAt }) => dayIn(dueAt))],
  when: [
    day('column.visitFrom', ({ startDate }) => startDate),
    day('column.visitUntil', ({ endDate }) => endDate),
  ],
  host: [text('column.host', 32, ({ host }) => host.name)],
  sender: [text('column.sender', 32, ({ sender }) => sender.name)],
  format: [text('column.format', 24, ({ format }) => formatNames([format]))],
  topics: [text('column.topics', 32, ({ topics }) => topicNames(topics))],
  since: [day('column.since', ({ stageSince }) => dayIn(stageSince))],
  created: [day('column.created', ({ createdAt }) => dayIn(createdAt))],
  updated: [day('column.updated', ({ updatedAt }) => dayIn(updatedAt))],
};

export const proposalSheet: Record<ColumnOf<'proposals'>, SheetColumn<ProposalRow>[]> = {
  title: [text('column.title', 48, ({ title }) => title)],
  reference: [text('column.reference', 14, ({ reference }) => reference)],
  organisation: [text('column.organisation', 32, ({ organisation }) => organisation.name)],
  direction: [text('column.direction', 18, ({ direction }) => word('direction', direction))],
  stage: [text('column.stage', 20, ({ stageLabel }) => stageLabel)],
  waits: [
    text('column.waitsOn', 24, ({ waitingOn, organisation }) =>
      waitsOn(waitingOn, { proposer: organisation }),
    ),
    text('column.waitsFor', 60, ({ waitingSentence }) => waitingSentence),
  ],
  due: [day('column.nextDate', ({ dueAt }) => dayIn(dueAt))],
  period: [
    day('column.from', ({ periodStart }) => periodStart),
    day('column.until', ({ periodEnd }) => periodEnd),
  ],
  places: [count('column.places', ({ places }) => places)],
  formats: [text('column.formats', 32, ({ formats }) => formatNames(formats))],
  topics: [text('column.topics', 32, ({ topics }) => topicNames(topics))],
  created: [day('column.created', ({ createdAt }) => dayIn(createdAt))],
  updated: [day('column.updated', ({ updatedAt }) => dayIn(updatedAt))],
};
