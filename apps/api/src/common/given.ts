/** The fields of a body that hold something: a form sends what was left empty as null. */
export const given = (body: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined && value !== null));
