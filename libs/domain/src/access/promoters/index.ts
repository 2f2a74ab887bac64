export { anonymousFileName, withoutNames } from './anonymous.js';
export {
  promoterDeskParts,
  promoterDeskRoles,
  promoterDeskWriting,
  promoterFormReaders,
  type PromoterWriting,
} from './desk.js';
export { isNominee, rolesByLink } from './links.js';
export { bringsCallToDecision, keepsMailingList, mayOpenPromoterDesk } from './menu.js';
export { mayRead, readableAmong, readablePartsOf } from './reading.js';
export { promoterApplicationRoles, promoterCallRoles } from './roles.js';
export {
  promoterApplicationParts,
  promoterReadRules,
  readConditions,
  type PromoterApplicationPart,
  type ReadCondition,
} from './rules.js';
export { mayHearOfPromoterEvent, partOfEvent } from './story.js';
