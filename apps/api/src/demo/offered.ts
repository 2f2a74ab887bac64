import { demoPeople } from './data/people.js';
import { personId } from './ids.js';

/** Ids of the people whom the demo offers to sign in as by one click, in the order to show them. */
export const offeredDemoPeople = (): readonly string[] =>
  demoPeople
    .filter(({ offered }) => offered !== undefined)
    .sort((a, b) => a.offered! - b.offered!)
    .map(({ key }) => personId(key));
