import { formTextsByKey, type FormTranslation } from '../translation.js';
import { postHostSpanish1 } from './post-host.js';
import { postParticipantSpanish1 } from './post-participant.js';
import { preHostSpanish1 } from './pre-host.js';
import { preParticipantSpanish1 } from './pre-participant.js';
import { spanishPromoterForms } from './promoters.js';

/** The texts of every version of every form in Spanish, in the order of the registry. */
const texts: FormTranslation = {
  'pre-participant': [preParticipantSpanish1],
  'pre-host': [preHostSpanish1],
  'post-participant': [postParticipantSpanish1],
  'post-host': [postHostSpanish1],
};

/** The same under their keys in the catalogue, e.g. `form.post-host.1.worked.label`. */
export const spanishForms = { ...formTextsByKey(texts), ...spanishPromoterForms };
