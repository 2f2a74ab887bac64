/** The address of a list with these filters: as react-admin reads it, so that it can be sent to somebody. */
export const listPath = (resource: string, filter: Readonly<Record<string, unknown>>): string =>
  `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter), displayedFilters: '{}' }).toString()}`;
