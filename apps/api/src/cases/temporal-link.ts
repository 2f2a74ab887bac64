import type { CaseKind } from '@waymark/domain';
import type { Settings } from '@waymark/settings';
import { workflowIdOf } from '@waymark/workflows';

/** The case's run in Temporal's own pages; null where there are none. */
export function temporalLink({ temporal }: Settings, kind: CaseKind, id: string): string | null {
  if (temporal.uiUrl === null) return null;
  const workflow = encodeURIComponent(workflowIdOf(kind, id));
  return `${temporal.uiUrl}/namespaces/${encodeURIComponent(temporal.namespace)}/workflows/${workflow}`;
}
