export { alikeOf, contentOf, mayBeSame, type Alike } from './alike.js';
export {
  headingOf,
  pastColumns,
  recogniseColumns,
  requiredColumns,
  templateRows,
  type PastColumn,
  type RecognisedColumns,
} from './columns.js';
export { heldAnswers, stepsOfPast, type Held, type PastExchange, type PastStep } from './past-exchange.js';
export {
  readPastRow,
  rowProblems,
  rowWarnings,
  type FindOrganisation,
  type ReadRow,
  type RowCells,
  type RowNote,
  type RowProblemKey,
  type RowWarningKey,
} from './read-row.js';
