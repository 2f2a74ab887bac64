export { countsFor, givenNow, totalCounts, type CountsByOrganisation } from './counts.js';
