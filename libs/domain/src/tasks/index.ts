export { damageIfLeft } from './damage.js';
