/** What Temporal can search cases by. A development server is told at start; test/rules holds it against workflows/. */
export const SEARCH_ATTRIBUTES = {
  CaseKind: 'Keyword',
  CaseStage: 'Keyword',
  WaitingOn: 'KeywordList',
  DueAt: 'Datetime',
};
