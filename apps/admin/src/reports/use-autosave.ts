import { questionsFor, type FormContext, type FormDefinition } from '@waymark/domain';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { readReport, saveAnswers } from '../api/reports.js';
import type { ReportView } from '../api/views.js';
import { DraftKeeper } from './draft-keeper.js';
import { openDrafts } from './open-drafts.js';

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
export function useAutosave(written: Written) {
  const [keeper] = useState(() => keeperOf(written));
  const answers = useSyncExternalStore(keeper.subscribe, () => keeper.answers);
  const state = useSyncExternalStore(keeper.subscribe, () => keeper.state);
  useEffect(() => {
    const save = () => void keeper.flush();
    const onHide = () => document.visibilityState === 'hidden' && save();
    // What was kept on this device while there was no connection.
    save();
    openDrafts.add(keeper);
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('online', save);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('online', save);
      openDrafts.delete(keeper);
      // Leaving the page saves what the pause still held back.
      save();
    };
  }, [keeper]);
  return { answers, state, keeper };
}
