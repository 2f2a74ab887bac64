/** Fields that were never filled in are not sent with a new record. */
export const withoutEmpty = <T extends object>(draft: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(draft).filter(([, value]) => value !== undefined && value !== null),
  ) as Partial<T>;

/** Fields that were emptied are sent as `null`, which empties them in the API too. */
export const nulled = <T extends object>(draft: T): T =>
  Object.fromEntries(Object.entries(draft).map(([name, value]) => [name, value ?? null])) as T;
