/** What a route that cannot be asked without it is asked for: one query, and more of them for whoever reads everything. */
export const queriesOf: Readonly<Record<string, readonly string[]>> = {
  '/api/search': ['q=oberg', 'q=basque', 'q=vastra', 'q=elsewhere', 'q=people.example', 'q=RETURNED'],
};

/** The path with its usual query. */
export const asked = (path: string): string => (queriesOf[path] ? `${path}?${queriesOf[path][0]}` : path);
