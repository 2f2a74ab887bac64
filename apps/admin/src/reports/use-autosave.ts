import { useEffect, useState, useSyncExternalStore } from 'react';
import { readReport, saveAnswers } from '../api/reports.js';
import type { ReportView } from '../api/views.js';
import { DraftKeeper } from './draft-keeper.js';

const keeperOf = (report: ReportView) =>
  new DraftKeeper(report.id, report, {
    save: (answers, revision) => saveAnswers(report.id, answers, revision),
    load: async () => {
      const now = await readReport(report.id);
      return now.editable ? now : null;
    },
  });

/** The answers of one report, kept while the page is open. */
export function useAutosave(report: ReportView) {
  const [keeper] = useState(() => keeperOf(report));
  const answers = useSyncExternalStore(keeper.subscribe, () => keeper.answers);
  const state = useSyncExternalStore(keeper.subscribe, () => keeper.state);
  useEffect(() => {
    const save = () => void keeper.flush();
    const onHide = () => document.visibilityState === 'hidden' && save();
    // What was kept on this device while there was no connection.
    save();
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('online', save);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('online', save);
      // Leaving the page saves what the pause still held back.
      save();
    };
  }, [keeper]);
  return { answers, state, keeper };
}
