import type { ColumnOf, PromoterApplicationRow } from '@waymark/contract';
import { capital, isWordKey, sayAny } from '@waymark/domain';
import { day, type SheetColumn, text } from '../sheet.js';
import { dayIn, languageInWords, regionInWords, topicNames, word } from './words.js';

/** A word of the catalogue for a code, or nothing where the reader may not read it. */
const said = (section: string, code: string | null): string | null => {
  const key = `${section}.${code}`;
  return code === null ? null : capital(isWordKey(key) ? sayAny(key) : code);
};
const figure = (value: number | null | undefined): string | null =>
  value === null || value === undefined ? null : value.toFixed(2);

/** Each column of the list of applications as columns of a spreadsheet; empty is what its reader may not read. */
export const applicationSheet: Record<
  ColumnOf<'promoter-applications'>,
  SheetColumn<PromoterApplicationRow>[]
> = {
  title: [text('column.title', 40, ({ title }) => title)],
  reference: [text('column.reference', 14, ({ reference }) => reference)],
  type: [text('column.type', 28, ({ applicantType }) => said('option', applicantType))],
  region: [text('column.region', 24, ({ region }) => regionInWords(region))],
  languages: [text('column.languages', 24, ({ languages }) => languages.map(languageInWords).join(', '))],
  topics: [text('column.topics', 32, ({ topics }) => topicNames(topics))],
  status: [text('column.status', 24, ({ plainStatus }) => said('promoterApplication.status', plainStatus))],
  stage: [text('column.stage', 20, ({ stageLabel }) => stageLabel)],
  waits: [text('column.waitsFor', 60, ({ sentence }) => sentence)],
  due: [day('column.nextDate', ({ dueAt }) => dayIn(dueAt))],
  submitted: [day('column.submitted', ({ submittedAt }) => dayIn(submittedAt))],
  reviewers: [
    text('column.reviewers', 32, ({ reviewers }) => reviewers?.map(({ name }) => name).join(', ') ?? null),
  ],
  score: [
    text('column.score', 10, ({ score }) => figure(score?.mean)),
    text('column.spread', 10, ({ score }) => figure(score?.spread)),
  ],
  staged: [text('column.staged', 20, ({ staged }) => staged && word('option', staged))],
  created: [day('column.created', ({ createdAt }) => dayIn(createdAt))],
};
