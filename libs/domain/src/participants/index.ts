export { readPasted, type PastedPerson, type PastedProblem } from './pasted.js';
