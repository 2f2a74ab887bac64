import type { Day } from '../lifecycle/index.js';

/** From 1 March there is time to prepare a June call; from 1 June on it is too late for one that nobody prepared. */
const spring = { from: '03-01', to: '05-31' };

/** The year whose June call is to be planned by now; null outside the spring. */
export function callToPlan(today: Day): number | null {
  const day = today.slice(5);
  return day >= spring.from && day <= spring.to ? Number(today.slice(0, 4)) : null;
}
