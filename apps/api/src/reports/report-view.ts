import type { PhotoView, ReportChase, ReportRow, ReportView } from '@waymark/contract';
import type { PhotoEntity, ReportEntity } from '@waymark/db';
import {
  type Answers,
  answersForReaders,
  capital,
  formInWords,
  type LifecycleSettings,
  morningOf,
  questionsFor,
  readableForm,
  reportDueDay,
  reportWritable,
  say,
  validateAnswers,
  withCaseAnswers,
} from '@waymark/domain';
import { certificateState } from './certificates.js';
import type { ReportCase } from './report-case.js';

function dueAt({ kind, status, exchange }: ReportEntity, settings: LifecycleSettings): string | null {
  if (status === 'filed' || status === 'waived') return null;
  const day = reportDueDay(exchange.facts, kind, settings);
  return day && morningOf(day);
}

/**
 * A report as a row of a list. Exchange and person have to be loaded.
 * @param chase what the secretariat knows of asking for it; null for everybody else
 */
export function toReportRow(
  report: ReportEntity,
  settings: LifecycleSettings,
  chase: ReportChase | null,
): ReportRow {
  const { exchange, person } = report;
  return {
    id: report.id,
    exchange: {
      id: exchange.id,
      reference: exchange.reference,
      title: exchange.title,
      stageLabel: say(`exchange.stage.${exchange.stage}`),
    },
    kind: report.kind,
    kindLabel: capital(say(`report.${report.kind}`)),
    person: person && { id: person.id, name: person.name },
    status: report.status,
    statusLabel: say(`reportStatus.${report.status}`),
    dueAt: dueAt(report, settings),
    filedAt: report.filedAt?.toISOString() ?? null,
    updatedAt: report.updatedAt.toISOString(),
    chase,
  };
}

/** @param all may the reader know who permitted it: its author, and the secretariat */
export const toPhotoView = (photo: Omit<PhotoEntity, 'bytes'>, all: boolean): PhotoView => ({
  id: photo.id,
  caption: photo.caption,
  alt: photo.alt,
  others: photo.others,
  permission: all ? photo.permission : null,
  width: photo.width,
  height: photo.height,
  url: `/api/photos/${photo.id}`,
});

/** What has been answered so far; a question that is gone since then is left out. */
function answersSoFar({ report, form, context }: ReportCase): Answers {
  const known = new Set(questionsFor(form, context).map((question) => question.key));
  const answers = Object.fromEntries(Object.entries(report.answers).filter(([key]) => known.has(key)));
  return report.status === 'filed' ? answers : withCaseAnswers(form, answers, context);
}

/** May the viewer write in it now? Whoever may update it and the case lets it be. */
export const isEditable = ({ report }: ReportCase, mayUpdate: boolean): boolean =>
  mayUpdate && reportWritable(report.exchange.facts, report.kind, report.person?.id ?? null);

/** May the reader see all of it: its author, and the secretariat. */
const seesAll = ({ isAuthor, readers }: ReportCase): boolean => isAuthor || readers.includes('secretariat');

/** The answers, as far as they are for this reader. */
export function answersShown(one: ReportCase): Answers {
  const answers = answersSoFar(one);
  return seesAll(one) ? answers : answersForReaders(one.form, answers, one.readers, one.context);
}

/** A report with its form and its answers, as far as they are for this reader. */
export function toReportView(
  one: ReportCase,
  photos: readonly Omit<PhotoEntity, 'bytes'>[],
  settings: LifecycleSettings,
  { mayUpdate, chase }: { readonly mayUpdate: boolean; readonly chase: ReportChase | null },
): ReportView {
  const { report, form, context, readers } = one;
  const all = seesAll(one);
  const answers = answersSoFar(one);
  const open = report.status !== 'filed';
  return {
    ...toReportRow(report, settings, chase),
    formVersion: report.formVersion,
    form: { ...formInWords(all ? form : readableForm(form, readers)), context },
    answers: answersShown(one),
    revision: report.revision,
    problems: all && open ? [...validateAnswers(form, answers, 'filing', context)] : [],
    photos: photos.map((photo) => toPhotoView(photo, all)),
    returnComment: all ? report.returnComment : null,
    editable: isEditable(one, mayUpdate),
    certificate: certificateState(report),
  };
}
