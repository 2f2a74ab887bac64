import type { Me } from '../api/me.js';
import type { tour } from '../i18n/english/tour.js';

type TourKey = keyof typeof tour;
type Variant = 'secretariat' | 'member' | 'participant';
type Number = 1 | 2 | 3 | 4 | 5;

export interface TourStep {
  title: TourKey;
  text: TourKey;
  /** Where what is told can be looked at; null where it is on the page of the tour. */
  to: string | null;
}

/** Where each step leads; they are told in this order. */
const places: Readonly<Record<Variant, readonly (string | null)[]>> = {
  secretariat: [null, null, '/exchanges/board', '/exchanges', '/tasks'],
  member: [null, '/proposals', '/exchanges', '/exchanges', '/exchanges/calendar'],
  participant: [null, null, '/exchanges', null, null],
};

/** What the console is to somebody: whoever runs it, whoever speaks for an organisation, everybody else. */
function variantOf({ roles, organisationIds }: Me): Variant {
  if (roles.includes('secretariat')) return 'secretariat';
  return organisationIds.length > 0 ? 'member' : 'participant';
}

/** The steps of the tour for somebody. */
export function tourFor(me: Me): TourStep[] {
  const variant = variantOf(me);
  return places[variant].map((to, index) => {
    const at = (index + 1) as Number;
    return { title: `tour.${variant}.${at}.title`, text: `tour.${variant}.${at}.text`, to };
  });
}
