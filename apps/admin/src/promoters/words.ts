import { isWordKey, say } from '@waymark/domain';

/** A word of the lifecycles or the forms by its name; what has none goes by its name, so that it shows at all. */
const word = (key: string, name: string): string => (isWordKey(key) ? say(key) : name);

/** A decision, a type of candidate, a path: whatever a step may be asked to choose. */
export const optionName = (value: string): string => word(`option.${value}`, value);
export const applicationStageName = (stage: string): string =>
  word(`promoterApplication.stage.${stage}`, stage);
export const callActionName = (action: string): string => word(`promoterCall.action.${action}`, action);
export const applicationActionName = (action: string): string =>
  word(`promoterApplication.action.${action}`, action);
export const askName = (field: string): string => word(`ask.${field}`, field);
/** A role with a small letter, as it stands in a sentence. */
export const roleName = (role: string): string => word(`role.${role}`, role);
