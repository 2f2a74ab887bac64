import { formTextsByKey, type FormTranslation } from '../translation.js';
import { postHostGerman1 } from './post-host.js';
import { postParticipantGerman1 } from './post-participant.js';
import { preHostGerman1 } from './pre-host.js';
import { preParticipantGerman1 } from './pre-participant.js';
import { germanPromoterForms } from './promoters.js';

/** The texts of every version of every form in German, in the order of the registry. */
const texts: FormTranslation = {
  'pre-participant': [preParticipantGerman1],
  'pre-host': [preHostGerman1],
  'post-participant': [postParticipantGerman1],
  'post-host': [postHostGerman1],
};

export const germanForms = { ...formTextsByKey(texts), ...germanPromoterForms };
