export { aboutIn } from './about.js';
export {
  anonymousForm,
  candidateIn,
  profileConsentsIn,
  publicProfile,
  recommendationIn,
  reviewFormFor,
  scoresIn,
} from './readings.js';
export { promoterFormFor, promoterForms } from './registry.js';
