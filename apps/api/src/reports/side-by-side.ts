import { Injectable } from '@nestjs/common';
import type { AnswersToForm } from '@waymark/contract';
import {
  answerColumns,
  formFor,
  formInWords,
  formKeys,
  type FormKey,
  say,
  type Viewer,
} from '@waymark/domain';
import { Access } from '../access/access.js';
import { Database } from '../database/database.js';
import { type AnsweredRow, ReportAnswers } from './report-answers.js';

/** What everybody who filed a report in an exchange answered, question by question. */
@Injectable()
export class SideBySide {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly answers: ReportAnswers,
  ) {}

  /** @throws a 404 problem for whoever does not see the exchange */
  async of(viewer: Viewer, exchangeId: string): Promise<AnswersToForm[]> {
    await this.access.exchange(this.database.fork(), viewer, exchangeId);
    const reports = await this.answers.byIds(
      viewer,
      await this.answers.ids(viewer, { exchangeId: [exchangeId] }),
    );
    return formKeys.flatMap((form) => {
      const filed = reports.filter(({ kind }) => kind === form);
      return filed.length > 0 ? [inWords(form, filed)] : [];
    });
  }
}

const inWords = (form: FormKey, reports: readonly AnsweredRow[]): AnswersToForm => ({
  form,
  title: formInWords(formFor(form)).title,
  reports: reports.length,
  questions: answerColumns(form)
    .map(({ heading, of }) => ({
      question: heading,
      answers: reports.flatMap((report) => {
        const answer = of(report);
        const who = report.person?.name ?? say('answer.host');
        return answer === null ? [] : [{ reportId: report.id, who, answer: String(answer) }];
      }),
    }))
    .filter(({ answers }) => answers.length > 0),
});
