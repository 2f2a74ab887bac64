import { questionsFor, type FormContext, type FormDefinition } from '@waymark/domain';
import { DraftKeeper } from '../drafts/draft-keeper.js';
import { readReport, saveAnswers, type Report } from './api.js';

/** A report's form, and what it has to know of its case. */
export interface Asked {
  readonly form: FormDefinition;
  readonly context: FormContext;
}

export function askedIn(report: Report): Asked {
  const { context = {}, ...form } = report.form as unknown as FormDefinition & { context?: FormContext };
  return { form, context };
}

/** Keeps what is typed into a report. A visit that has ended is begun again by the link, and nothing is lost meanwhile. */
export function keeperOf(report: Report): DraftKeeper {
  const { form, context } = askedIn(report);
  return new DraftKeeper(
    { personId: report.person?.id ?? '', reportId: report.id },
    report,
    new Set(questionsFor(form, context).map(({ key }) => key)),
    {
      save: (answers, revision) => saveAnswers(report.id, answers, revision),
      load: async () => {
        const now = await readReport(report.id);
        return now.editable ? now : null;
      },
      mayComeBack: (status) => status === 401,
    },
  );
}
