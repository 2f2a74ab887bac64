import type { FormDefinition, FormKey } from './definition.js';
import { postHost1 } from './post-host.js';
import { postParticipant1 } from './post-participant.js';
import { preHost1 } from './pre-host.js';
import { preParticipant1 } from './pre-participant.js';

/**
 * Every version of every form, the oldest first. A version that somebody has answered is never changed: a
 * new one is added behind it.
 */
export const forms: Readonly<Record<FormKey, readonly [FormDefinition, ...FormDefinition[]]>> = {
  'pre-participant': [preParticipant1],
  'pre-host': [preHost1],
  'post-participant': [postParticipant1],
  'post-host': [postHost1],
};

/** The newest version of a form: the one a report begins with. */
export const currentVersion = (key: FormKey): number => forms[key].length;

/**
 * The form a report is read and filled in with.
 * @param version as stored with the report; the newest when left out
 * @throws RangeError for a version that does not exist
 */
export function formFor(key: FormKey, version: number = currentVersion(key)): FormDefinition {
  const form = forms[key].find((candidate) => candidate.version === version);
  if (!form) throw new RangeError(`There is no version ${version} of the form ${key}`);
  return form;
}
