import { formTextsByKey, type FormTranslation } from '../translation.js';
import { postHostFrench1 } from './post-host.js';
import { postParticipantFrench1 } from './post-participant.js';
import { preHostFrench1 } from './pre-host.js';
import { preParticipantFrench1 } from './pre-participant.js';
import { frenchPromoterForms } from './promoters.js';

/** The texts of every version of every form in French, in the order of the registry. */
const texts: FormTranslation = {
  'pre-participant': [preParticipantFrench1],
  'pre-host': [preHostFrench1],
  'post-participant': [postParticipantFrench1],
  'post-host': [postHostFrench1],
};

export const frenchForms = { ...formTextsByKey(texts), ...frenchPromoterForms };
