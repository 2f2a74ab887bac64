const DAY_MS = 86_400_000;

/** A day so many days from today, as the forms take it. */
export const dayFromToday = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
