/**
 * Where a mailed link to a report leads, without the address of the site. The token stands behind the `#`: a browser
 * sends that to nobody, so it is in no request, no log and no Referer.
 */
export const reportLinkPath = (token: string): string => `/report#${token}`;

/** Where a mailed link to a proposed match leads; the same holds of its token. */
export const matchLinkPath = (token: string): string => `/match#${token}`;
