/**
 * Where a mailed link to a report leads, without the address of the site. The token stands behind the `#`: a browser
 * sends that to nobody, so it is in no request, no log and no Referer.
 */
export const reportLinkPath = (token: string): string => `/report#${token}`;

/**
 * Where somebody leaves the mailing list. Mail programs ask there by themselves (RFC 8058) and send nothing that stands
 * behind a `#`, so the token is in the path; its route is one whose paths are not logged.
 */
export const unsubscribePath = (token: string): string => `/unsubscribe/${token}`;

/** Where a mailed link to an application leads, or one to begin it; the same holds of its token. */
export const applicationLinkPath = (token: string): string => `/apply#${token}`;

/** Where a mailed link to a proposed match leads; the same holds of its token. */
export const matchLinkPath = (token: string): string => `/match#${token}`;
