import { formTextsByKey, type FormTranslation } from '../translation.js';
import { postHostSwedish1 } from './post-host.js';
import { postParticipantSwedish1 } from './post-participant.js';
import { preHostSwedish1 } from './pre-host.js';
import { preParticipantSwedish1 } from './pre-participant.js';
import { swedishPromoterForms } from './promoters.js';

/** The texts of every version of every form in Swedish, in the order of the registry. */
const texts: FormTranslation = {
  'pre-participant': [preParticipantSwedish1],
  'pre-host': [preHostSwedish1],
  'post-participant': [postParticipantSwedish1],
  'post-host': [postHostSwedish1],
};

export const swedishForms = { ...formTextsByKey(texts), ...swedishPromoterForms };
