import { raw } from '@mikro-orm/core';
import { type ListedKind, type CaseRole, spokenFor, type Viewer } from '@waymark/domain';
import { translations, type Where } from '../access/translations.js';

const waitsOn = (role: CaseRole): Where => ({ waitingOn: { $overlap: [role] } });

/** No open task says it already: a case with one is said by that alone, also while the task is put off. */
const unsaid = (role: CaseRole): Where => {
  const sql = (alias: string) => `not exists (
    select 1 from task t where t.case_id = ${alias}.id and t.done_at is null and t.for_role = ?)`;
  return { [raw(sql, [role]) as unknown as symbol]: [] };
};

interface Part {
  readonly role: CaseRole;
  readonly where: Where;
}

/** What somebody can be in cases of a kind, and the cases in which they are. */
function partsOf(kind: ListedKind, viewer: Viewer): Part[] {
  const ours = { $in: [...spokenFor(viewer)] };
  const speaks = ours.$in.length > 0;
  const secretariat: Part[] = viewer.roles.includes('secretariat')
    ? [{ role: 'secretariat', where: {} }]
    : [];
  if (kind === 'proposal')
    return [
      ...secretariat,
      ...(speaks ? [{ role: 'proposer', where: { organisation: ours } } as const] : []),
    ];
  const travels = translations.Exchange!['participantIds']!({ $in: [viewer.personId] });
  return [
    ...secretariat,
    ...(speaks
      ? ([
          { role: 'host', where: { hostOrg: ours } },
          { role: 'sender', where: { senderOrg: ours } },
        ] as const)
      : []),
    { role: 'participant', where: travels },
  ];
}

/** Cases that wait for the viewer and of which no task tells. */
export const waitsForViewer = (kind: ListedKind, viewer: Viewer): Where => ({
  $or: partsOf(kind, viewer).map(({ role, where }) => ({ $and: [where, waitsOn(role), unsaid(role)] })),
});
