import {
  type AccessAction,
  listedKinds,
  rowsGranted,
  type SubjectName,
  type WaymarkAbility,
} from '@waymark/domain';
import { translations, type Where } from './translations.js';

export type { Where } from './translations.js';

function translate(name: SubjectName, condition: Readonly<Record<string, unknown>>): Where {
  const parts = Object.entries(condition).map(([field, value]) => {
    const one = translations[name]?.[field];
    if (!one)
      throw new Error(`A rule of ${name} looks at ${field}, which has no translation for the database.`);
    return one(value);
  });
  return parts.length === 1 ? parts[0]! : { $and: parts };
}

/** What hangs on a case of any kind shows, in lists over all, those of cases that such lists show. */
const within: Readonly<Partial<Record<SubjectName, Where>>> = {
  Task: { caseKind: { $in: [...listedKinds] } },
};

/**
 * The rows of a kind on which somebody may do something, as a filter for MikroORM.
 * @param part asks for the rows of which they may see this part
 * @returns null when there are none at all; `{}` when it is all of them
 */
export function whereOf(
  ability: WaymarkAbility,
  action: AccessAction,
  name: SubjectName,
  part?: string,
): Where | null {
  const granted = grantedTo(ability, action, name, part);
  const only = within[name];
  return granted && only ? { $and: [only, granted] } : granted;
}

function grantedTo(
  ability: WaymarkAbility,
  action: AccessAction,
  name: SubjectName,
  part?: string,
): Where | null {
  const granted = rowsGranted(ability, action, name, part);
  if (granted.length === 0) return null;
  if (granted.some((condition) => Object.keys(condition).length === 0)) return {};
  const any = granted.map((condition) => translate(name, condition));
  return any.length === 1 ? any[0]! : { $or: any };
}
