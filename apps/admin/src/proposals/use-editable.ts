import { useCanAccess } from 'react-admin';
import type { ProposalView } from '../api/views.js';
import { belongsTo } from '../case/lifecycles.js';

/** May the viewer change the text? Only before it is submitted; afterwards terms change by a step of the lifecycle. */
export function useEditable(proposal: ProposalView | undefined): boolean {
  const { canAccess } = useCanAccess({ resource: 'proposals', action: 'edit' });
  return canAccess === true && proposal !== undefined && belongsTo('proposal', 'submit', proposal.stage);
}
