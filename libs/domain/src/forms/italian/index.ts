import { formTextsByKey, type FormTranslation } from '../translation.js';
import { postHostItalian1 } from './post-host.js';
import { postParticipantItalian1 } from './post-participant.js';
import { preHostItalian1 } from './pre-host.js';
import { preParticipantItalian1 } from './pre-participant.js';
import { italianPromoterForms } from './promoters.js';

/** The texts of every version of every form in Italian, in the order of the registry. */
const texts: FormTranslation = {
  'pre-participant': [preParticipantItalian1],
  'pre-host': [preHostItalian1],
  'post-participant': [postParticipantItalian1],
  'post-host': [postHostItalian1],
};

/** The same under their keys in the catalogue, e.g. `form.post-host.1.worked.label`. */
export const italianForms = { ...formTextsByKey(texts), ...italianPromoterForms };
