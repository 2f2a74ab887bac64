import { questionsFor, type FormContext, type FormDefinition } from '@waymark/domain';
import { readReport, saveAnswers } from '../api/reports.js';
import type { ReportView } from '../api/views.js';
import { DraftKeeper } from '../drafts/draft-keeper.js';
import { useKept } from '../drafts/use-kept.js';

interface Written {
  report: ReportView;
  form: FormDefinition;
  context: FormContext;
  /** Who writes. */
  personId: string;
}

const keeperOf = ({ report, form, context, personId }: Written) =>
  new DraftKeeper(
    { personId, reportId: report.id },
    report,
    new Set(questionsFor(form, context).map(({ key }) => key)),
    {
      save: (answers, revision) => saveAnswers(report.id, answers, revision),
      load: async () => {
        const now = await readReport(report.id);
        return now.editable ? now : null;
      },
    },
  );

/** The answers of one report, kept while the page is open. */
export const useAutosave = (written: Written) => useKept(() => keeperOf(written));
