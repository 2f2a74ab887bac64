import type { CaseKind } from '../api/cases.js';
import type { ExchangeRow, ProposalRow } from '../api/views.js';
import { When } from '../ui/due.js';
import { StageTag } from './stage-tag.js';

/** Where a case stands and its next date, at the foot of a card. */
export function CaseFoot({ kind, row }: { kind: CaseKind; row: ExchangeRow | ProposalRow }) {
  return (
    <>
      <StageTag kind={kind} stage={row.stage} label={row.stageLabel} over={row.over} />
      <When value={row.over === null ? row.dueAt : row.updatedAt} />
    </>
  );
}
